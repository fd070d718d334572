using Minsheng.Rules.Expressions;

namespace Minsheng.Rules.Kinds;

/// <summary>A state or policy parameter that stands until replaced: 报销比例不低于70%.</summary>
public sealed class LevelMeasure : Measure
{
    internal LevelMeasure(MeasureHeader header, Target target)
        : base(header, target)
    {
    }

    /// <summary>The value at the start; without one the measure has no completion, only a margin.</summary>
    public Baseline? Baseline { get; init; }

    /// <summary>How far an equal target may be missed on either side.</summary>
    public Rational? Tolerance { get; init; }

    /// <summary>What the regions' values are weighted with, read from <c>denominator</c>.</summary>
    /// <value>Null where each region is judged and the worst decides.</value>
    public string? WeightedBy { get; init; }

    /// <summary>Figure and target, from which condition, completion and margin follow.</summary>
    public TargetFormula Formula => new()
    {
        Actual = new FieldExpression(ObservationField.Value, Target!.Unit!.Value, FigureBehaviour.Standing) { IsWeighted = WeightedBy is not null },
        Unit = Target.Unit.Value,
        Target = Target,
        Baseline = Baseline,
        IsPartOfTarget = false,
        BothBind = true,
        Tolerance = Tolerance,
        Across = WeightedBy is null ? RegionFold.Worst : RegionFold.Pooled,
    };

    /// <inheritdoc/>
    public override MeasureFormula Lower() => Formula.Create();
}
