namespace Minsheng.Rules.Expressions;

/// <summary>Makes the formula of a figure against a numeric target: condition, completion and margin by the target's bound.</summary>
/// <remarks>
/// Completion: A/T for lower bounds with T above zero, (A−B)/(T−B) wherever a baseline B is known that does not satisfy the
/// target already (percent of targeted change, as in Healthy People), else none.
/// Margin: A−T for lower bounds, T−A for limits, the distance to the nearer bound (0 inside) where two bounds bind.
/// </remarks>
public sealed record TargetFormula
{
    private static readonly Rational Hundred = 100;

    /// <summary>The figure that is judged, in <see cref="Unit"/>.</summary>
    public required NumberExpression Actual { get; init; }

    /// <summary>The unit of figure and target.</summary>
    public required Unit Unit { get; init; }

    /// <summary>A bound, a range or a change.</summary>
    public required Target Target { get; init; }

    /// <summary>Where the figure stood at the start; a change's own start is used where none is given.</summary>
    public Baseline? Baseline { get; init; }

    /// <summary>Whether a lower bound without a baseline has the completion A/T. True for sums and shares, false for states.</summary>
    public bool IsPartOfTarget { get; init; } = true;

    /// <summary>Whether both ends of a range bind. False for a planning range of a sum, of which only the lower end does.</summary>
    public bool BothBind { get; init; }

    /// <summary>How far an equal target may be missed on either side.</summary>
    public Rational? Tolerance { get; init; }

    /// <summary>What an empty denominator means.</summary>
    public WhenEmpty WhenEmpty { get; init; }

    /// <summary>How regions make the whole.</summary>
    public RegionFold Across { get; init; }

    /// <summary>Whether a region is judged by the target of the whole.</summary>
    public bool JudgesRegions { get; init; } = true;

    /// <summary>Whether the figure can be carried forward to the due date in proportion to the schedule.</summary>
    public bool CanForecast { get; init; }

    /// <summary>The formula.</summary>
    /// <exception cref="InvalidOperationException">The target is a stage.</exception>
    public FigureFormula Create() => Target switch
    {
        BoundTarget { Relation: Relation.Equals } bound when Tolerance is { } tolerance => About(bound.Bound, tolerance),
        BoundTarget bound => OneBound(bound.Relation, bound.Bound, Baseline?.Value),
        RangeTarget range when BothBind => Between(range.Low, range.High),
        RangeTarget range => OneBound(Relation.AtLeast, range.Low, Baseline?.Value) with
        {
            Notes = [new NoteRule(new ComparisonExpression(Actual, Relation.Above, range.High), ResultNote.AboveRange)],
        },
        ChangeTarget change => OneBound(RelationOf(change), change.To, Baseline?.Value ?? change.From),
        _ => throw new InvalidOperationException("a stage is no numeric target"),
    };

    /// <summary>The warning for a target that has no completion although its form would have one; null where there is nothing to warn of.</summary>
    /// <exception cref="InvalidOperationException">The target is a stage.</exception>
    public DiagnosticDescriptor? WhyNoCompletion()
    {
        var neverHasOne = Target is RangeTarget && BothBind;
        if (neverHasOne || Create().Completion is not null)
        {
            return null;
        }

        var isLowerBound = Target is RangeTarget || (Target is BoundTarget bound && bound.Relation.IsLowerBound());
        return Baseline is not null ? DiagnosticCatalogue.BaselineAtTarget
            : IsPartOfTarget && isLowerBound ? DiagnosticCatalogue.TargetNotPositive
            : null;
    }

    /// <summary>The direction of a change: at most where the value falls, at least where it rises.</summary>
    public static Relation RelationOf(ChangeTarget change)
    {
        ArgumentNullException.ThrowIfNull(change);
        return change.To < change.From ? Relation.AtMost : Relation.AtLeast;
    }

    private FigureFormula OneBound(Relation relation, Rational bound, Rational? baseline) => Formula(
        new ComparisonExpression(Actual, relation, bound),
        Completion(relation, bound, baseline),
        relation switch
        {
            Relation.AtLeast or Relation.Above => Actual - bound,
            Relation.AtMost or Relation.Below => bound - Actual,
            _ => Least(Actual - bound, bound - Actual),
        });

    private FigureFormula About(Rational bound, Rational tolerance)
    {
        var isThere = Baseline is { } start && Rational.Abs(start.Value - bound) <= tolerance;
        return Between(bound - tolerance, bound + tolerance) with
        {
            Completion = isThere ? null : Completion(Relation.Equals, bound, Baseline?.Value),
        };
    }

    private FigureFormula Between(Rational low, Rational high) => Formula(
        new QuorumExpression(Quorum.All, [new ComparisonExpression(Actual, Relation.AtLeast, low), new ComparisonExpression(Actual, Relation.AtMost, high)]),
        completion: null,
        Least(Least(Actual - low, high - Actual), Rational.Zero));

    private NumberExpression? Completion(Relation relation, Rational bound, Rational? baseline)
    {
        if (baseline is { } start)
        {
            return relation.Holds(start, bound) || start == bound ? null : (Actual - start) / (bound - start);
        }

        return relation.IsLowerBound() && IsPartOfTarget && bound.Sign > 0 ? Actual / bound : null;
    }

    private FigureFormula Formula(ConditionExpression condition, NumberExpression? completion, NumberExpression margin) => new()
    {
        Actual = Actual,
        Unit = Unit,
        Condition = condition,
        Completion = completion,
        Margin = Unit.IsShare ? margin * Hundred : margin,
        MarginUnit = Unit.IsShare ? Unit.PercentagePoint : Unit,
        WhenEmpty = WhenEmpty,
        Across = Across,
        JudgesRegions = JudgesRegions,
        Start = Baseline?.Value ?? (Target as ChangeTarget)?.From ?? Rational.Zero,
        CanForecast = CanForecast,
    };

    private static ArithmeticExpression Least(NumberExpression left, NumberExpression right) => new(ArithmeticOperator.Least, left, right);
}
