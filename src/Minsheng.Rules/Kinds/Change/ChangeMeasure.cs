using Minsheng.Rules.Expressions;

namespace Minsheng.Rules.Kinds;

/// <summary>A value that is to move from where it stood: 由1500元降至750元. Doing nothing is a completion of 0.</summary>
public sealed class ChangeMeasure : Measure
{
    internal ChangeMeasure(MeasureHeader header, Target target)
        : base(header, target)
    {
    }

    /// <summary>Where the value stood; null where the target's own <c>from</c> says it.</summary>
    public Baseline? Baseline { get; init; }

    /// <summary>How far an equal target may be missed on either side.</summary>
    public Rational? Tolerance { get; init; }

    /// <summary>Figure and target, from which condition, completion and margin follow.</summary>
    public TargetFormula Formula => new()
    {
        Actual = new FieldExpression(ObservationField.Value, Target!.Unit!.Value, FigureBehaviour.Standing),
        Unit = Target.Unit.Value,
        Target = Target,
        Baseline = Baseline,
        IsPartOfTarget = false,
        BothBind = true,
        Tolerance = Tolerance,
        Across = RegionFold.Worst,
    };

    /// <inheritdoc/>
    public override MeasureFormula Lower() => Formula.Create();
}
