using Minsheng.Rules.Expressions;

namespace Minsheng.Rules.Kinds.Progress;

/// <summary>A value that is to move from a baseline to a target; the share of that change that has been achieved is the completion, and makes the class.</summary>
/// <remarks>
/// The classes are those of Healthy People 2020 and 2030 (National Center for Health Statistics) where no standard errors are at hand:
/// target met or exceeded; improved, from 10% of the targeted change; got worse, from 10% of the baseline away from the target; little or
/// no detectable change, between these. Away from a baseline of zero no percentage can be taken: every move is for the worse.
/// </remarks>
public sealed class TargetedChangeMeasure : Measure
{
    private static readonly Rational Detectable = new(1, 10);
    private readonly ProgressTerms _terms;

    internal TargetedChangeMeasure(MeasureHeader header, ProgressTerms terms)
        : base(header, terms.Target) => _terms = terms;

    /// <summary>The class of a value at or past the target.</summary>
    /// <value><c>targetMet</c>.</value>
    public static MeasureClass TargetMet { get; } = new("targetMet", new LocalizedText("达到或超过目标", "target met or exceeded"));

    /// <summary>The class of a value that has moved to the target by at least 10% of the targeted change.</summary>
    /// <value><c>improved</c>.</value>
    public static MeasureClass Improved { get; } = new("improved", new LocalizedText("改善", "improved"));

    /// <summary>The class of a value that has hardly moved.</summary>
    /// <value><c>littleChange</c>.</value>
    public static MeasureClass LittleChange { get; } = new("littleChange", new LocalizedText("变化很小或看不出", "little or no detectable change"));

    /// <summary>The class of a value that has moved away from the target by at least 10% of the baseline.</summary>
    /// <value><c>gotWorse</c>.</value>
    public static MeasureClass GotWorse { get; } = new("gotWorse", new LocalizedText("恶化", "got worse"));

    /// <summary>Where the value stood, in the target's unit, with its date.</summary>
    public Baseline Baseline => _terms.Baseline;

    /// <summary>What the regions' values are weighted with, read from <c>denominator</c>.</summary>
    /// <value>Null where each region is judged and the worst decides.</value>
    public string? WeightedBy => _terms.WeightedBy;

    /// <inheritdoc/>
    public override MeasureFormula Lower()
    {
        var formula = _terms.Formula;
        return formula with { Classes = Classes(formula) };
    }

    /// <summary>Every bound is a number of the rule, so all four are plain comparisons of the figure.</summary>
    private List<ClassRule> Classes(FigureFormula formula)
    {
        var (start, end, rises) = (Baseline.Value, _terms.Target.Bound, _terms.Target.Relation.IsLowerBound());
        var improvedFrom = start + (end - start) * Detectable;
        var loss = Rational.Abs(start) * Detectable;
        var (reached, missed) = rises ? (Relation.AtLeast, Relation.Below) : (Relation.AtMost, Relation.Above);
        var away = (rises, loss.Sign) switch
        {
            (true, 0) => Relation.Below,
            (true, _) => Relation.AtMost,
            (false, 0) => Relation.Above,
            _ => Relation.AtLeast,
        };
        return
        [
            new(formula.Condition, TargetMet),
            new(new ComparisonExpression(formula.Actual, reached, improvedFrom), Improved),
            new(new ComparisonExpression(formula.Actual, away, rises ? start - loss : start + loss), GotWorse),
            new(new ComparisonExpression(formula.Actual, missed, improvedFrom), LittleChange),
        ];
    }
}
