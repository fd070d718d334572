using Minsheng.Rules.Expressions;

namespace Minsheng.Rules.Kinds.Progress;

/// <summary>A value that is to grow, or to shrink, from a baseline to a target by its due date. The verdict is about the target; the class is about the pace.</summary>
/// <remarks>
/// Pace is the compound yearly rate since the baseline, r = (A/B)^(12/m) − 1, over the rate that reaches the target when due,
/// r* = (T/B)^(12/M) − 1, where m and M are the months that have ended since the baseline: the method of the United Nations (SDG Progress Chart 2022,
/// Technical Note) and of Eurostat (Sustainable development in the European Union) for indicators with a numerical target.
/// A figure at or below zero, or one since the baseline of which no month has ended, has no such rate and cannot be judged.
/// </remarks>
public sealed class GrowthPaceMeasure : Measure
{
    private readonly ProgressTerms _terms;
    private readonly GrowthPaceRatio _ratio;

    internal GrowthPaceMeasure(MeasureHeader header, ProgressTerms terms, PaceThresholds thresholds)
        : base(header, terms.Target)
    {
        _terms = terms;
        Thresholds = thresholds;
        RequiredMonths = new ElapsedExpression(terms.Since).MonthsTo(header.By);
        _ratio = new GrowthPaceRatio(terms.Target.Bound / terms.Baseline.Value, RequiredMonths, [.. thresholds.Steps.Select(step => step.From).OfType<Rational>()]);
    }

    /// <summary>Where the value stood, above zero, in the target's unit, with its date.</summary>
    public Baseline Baseline => _terms.Baseline;

    /// <summary>The classes.</summary>
    public PaceThresholds Thresholds { get; }

    /// <summary>How many months end between baseline and due date.</summary>
    /// <value>At least 1.</value>
    public int RequiredMonths { get; }

    /// <summary>What the regions' values are weighted with, read from <c>denominator</c>.</summary>
    /// <value>Null where each region is judged and the worst decides.</value>
    public string? WeightedBy => _terms.WeightedBy;

    /// <summary>The pace of a value: r/r*, 1 where it grows exactly as it must, below 0 where it moves away from the target.</summary>
    /// <param name="actual">The value, in the target's unit; above zero.</param>
    /// <param name="months">How many months have ended since the baseline; at least 1.</param>
    /// <returns>A number less than 10⁻³⁰ from the true ratio, on the same side of every threshold, and exact where the ratio is rational.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A value or a time that has no rate of growth.</exception>
    public Rational PaceOf(Rational actual, int months)
    {
        if (actual.Sign <= 0)
        {
            throw new ArgumentOutOfRangeException(nameof(actual), actual, "expected a value above zero");
        }

        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(months);
        return _ratio.Compute(actual / Baseline.Value, months);
    }

    /// <inheritdoc/>
    public override MeasureFormula Lower()
    {
        var formula = _terms.Formula;
        var elapsed = new ElapsedExpression(_terms.Since);
        return formula with
        {
            Preconditions =
            [
                new(
                    new ComparisonExpression(formula.Actual, Relation.Above, Rational.Zero),
                    new LocalizedText("数不大于零，没有增长率", "a figure that is not above zero has no rate of growth")),
                new(
                    new ComparisonExpression(elapsed, Relation.AtLeast, Rational.One),
                    new LocalizedText(
                        $"从基期 {IsoDate.Format(_terms.Since)} 到数的日期没有一个月过完",
                        $"no month ends between the baseline of {IsoDate.Format(_terms.Since)} and the figure")),
            ],
            Classes = [.. Classes(new FunctionExpression(_ratio, formula.Actual / Baseline.Value, elapsed))],
        };
    }

    private IEnumerable<ClassRule> Classes(FunctionExpression ratio)
    {
        var lowest = Rational.Zero;
        foreach (var step in Thresholds.Steps)
        {
            yield return step.From is { } from
                ? new ClassRule(new ComparisonExpression(ratio, Relation.AtLeast, from), step.Class)
                : new ClassRule(new ComparisonExpression(ratio, Relation.Below, lowest), step.Class);
            lowest = step.From ?? lowest;
        }
    }
}
