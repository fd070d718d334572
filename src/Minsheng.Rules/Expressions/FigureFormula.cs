namespace Minsheng.Rules.Expressions;

/// <summary>A measure that is judged by its observations.</summary>
public sealed record FigureFormula : MeasureFormula
{
    /// <summary>The figure that results show.</summary>
    public required NumberExpression Actual { get; init; }

    /// <summary>The unit of <see cref="Actual"/>; shares are fractions with the unit %.</summary>
    /// <value><c>default</c> where the figure is no amount: a stage, an attestation.</value>
    public Unit Unit { get; init; }

    /// <summary>When the promise is kept.</summary>
    public required ConditionExpression Condition { get; init; }

    /// <summary>Progress towards the target: signed, uncapped, 1 at the target. Null for measures that never have one.</summary>
    public NumberExpression? Completion { get; init; }

    /// <summary>What is missing (negative) or over (positive), in <see cref="MarginUnit"/>. Null for measures that have none.</summary>
    public NumberExpression? Margin { get; init; }

    /// <summary>The unit of <see cref="Margin"/>.</summary>
    public Unit MarginUnit { get; init; }

    /// <summary>What an empty denominator means.</summary>
    public WhenEmpty WhenEmpty { get; init; }

    /// <summary>Remarks that a result carries when a condition holds.</summary>
    public IReadOnlyList<NoteRule> Notes { get; init; } = [];

    /// <summary>Every node of the formula.</summary>
    public IEnumerable<RuleExpression> Nodes() =>
        new RuleExpression?[] { Actual, Condition, Completion, Margin }
            .OfType<RuleExpression>()
            .Concat(Notes.Select(note => note.Condition))
            .SelectMany(expression => expression.SelfAndDescendants());
}
