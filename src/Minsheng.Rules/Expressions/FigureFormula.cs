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

    /// <summary>How regions make the whole.</summary>
    public RegionFold Across { get; init; }

    /// <summary>Whether a region is judged by the target of the whole. False for sums: a region owes only what a target of its own says.</summary>
    /// <value>Always true where <see cref="Across"/> is not <see cref="RegionFold.Pooled"/>.</value>
    public bool JudgesRegions { get; init; } = true;

    /// <summary>Where the figure stood at the start; zero by default.</summary>
    public Rational Start { get; init; }

    /// <summary>Whether the figure can be carried forward to the due date in proportion to the schedule. False for states, declarations and coverage.</summary>
    public bool CanForecast { get; init; }

    /// <summary>Whether the figure is a running total, whose schedule is by months unless the author says otherwise.</summary>
    public bool IsRunningTotal => Actual.HasField(static leaf => leaf.Over is FigureBehaviour.Rising or FigureBehaviour.Net);

    /// <summary>Whether the rows of observations are what each month added.</summary>
    public bool IsIncremental => Roots().Any(static root => root.HasField(static leaf => leaf.Reporting == Reporting.Increment));

    /// <summary>Remarks that a result carries when a condition holds.</summary>
    public IReadOnlyList<NoteRule> Notes { get; init; } = [];

    /// <summary>What must hold of a figure before it can be judged, in the order in which it is asked.</summary>
    public IReadOnlyList<Precondition> Preconditions { get; init; } = [];

    /// <summary>The classes of progress; the first whose condition holds is the measure's.</summary>
    public IReadOnlyList<ClassRule> Classes { get; init; } = [];

    /// <summary>Every node of the formula.</summary>
    public IEnumerable<RuleExpression> Nodes() => Roots().SelectMany(expression => expression.SelfAndDescendants());

    /// <summary>The leaves of the formula, each once, in the order of <see cref="Nodes"/>.</summary>
    internal List<RuleExpression> Leaves()
    {
        var leaves = new List<RuleExpression>();
        foreach (var root in Roots())
        {
            root.AddLeaves(leaves);
        }

        return leaves;
    }

    private IEnumerable<RuleExpression> Roots()
    {
        yield return Actual;
        yield return Condition;
        if (Completion is not null)
        {
            yield return Completion;
        }

        if (Margin is not null)
        {
            yield return Margin;
        }

        foreach (var note in Notes)
        {
            yield return note.Condition;
        }

        foreach (var precondition in Preconditions)
        {
            yield return precondition.Condition;
        }

        foreach (var rule in Classes)
        {
            yield return rule.Condition;
        }
    }
}
