using Minsheng.Rules.Expressions;

namespace Minsheng.Rules;

/// <summary>
/// A formula as straight lines over one figure, which is what nearly every promise is: so much of a target, so far from a
/// start, so many points off a bound. Kinds need not know: whatever lowers to such nodes is found to be affine.
/// </summary>
internal sealed record AffineFormula
{
    /// <summary>What the figure is.</summary>
    public required FigureSource Source { get; init; }

    /// <summary>The node that reads it.</summary>
    public required NumberExpression Leaf { get; init; }

    /// <summary>The figure that results show.</summary>
    public required AffineForm Actual { get; init; }

    /// <summary>For each comparison of the condition, in the order of <see cref="FigureFormula.Condition"/>'s nodes, how far the number is above its bound.</summary>
    public required AffineForm[] Distances { get; init; }

    /// <summary>Progress towards the target; null for measures that never have one.</summary>
    public AffineForm? Completion { get; init; }

    /// <summary>What is missing or over: the least of these; empty for measures that have no margin.</summary>
    public required AffineForm[] Margin { get; init; }

    /// <summary>The formula as straight lines, or null where it is none: two figures, a product of figures, a stage, an attestation.</summary>
    public static AffineFormula? Of(FigureFormula formula) => new AffineFormulaReader().Read(formula);

    /// <summary>What the condition says where each comparison's number lies at, above (1) or below (-1) its bound.</summary>
    public static Judgement Judge(ConditionExpression condition, ReadOnlySpan<int> signs)
    {
        var next = 0;
        return Judge(condition, signs, ref next);
    }

    private static Judgement Judge(ConditionExpression condition, ReadOnlySpan<int> signs, ref int next)
    {
        if (condition is ComparisonExpression comparison)
        {
            var number = NumberOutcome.Of(comparison.Bound + signs[next++]);
            return Judgement.Of(number, comparison.Relation, comparison.Bound, comparison.Actual.Behaviour, fault: null);
        }

        var quorum = (QuorumExpression)condition;
        var parts = new Judgement[quorum.Conditions.Count];
        for (var i = 0; i < parts.Length; i++)
        {
            parts[i] = Judge(quorum.Conditions[i], signs, ref next);
        }

        return Judgement.Combine(quorum.Quorum, parts);
    }
}
