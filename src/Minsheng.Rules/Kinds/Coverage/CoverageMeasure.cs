using Minsheng.Rules.Expressions;

namespace Minsheng.Rules.Kinds;

/// <summary>A group that is to be covered: 特困人员、孤儿医疗救助全覆盖.</summary>
public sealed class CoverageMeasure : Measure
{
    internal CoverageMeasure(MeasureHeader header, Target target)
        : base(header, target)
    {
    }

    /// <summary>Who must be covered.</summary>
    /// <value>Empty where observations give numbers of covered and of all instead.</value>
    public IReadOnlyList<string> Members { get; init; } = [];

    /// <summary>The unit of the numbers of covered and of all; <c>default</c> where the rule names none.</summary>
    public Unit CountUnit { get; init; }

    /// <summary>Whether a region covers for the others; false where each must cover all.</summary>
    public bool IsUnion { get; init; }

    /// <summary>What it means that there is nobody to cover.</summary>
    public WhenEmpty WhenEmpty { get; init; }

    /// <summary>Figure and target, from which condition, completion and margin follow.</summary>
    public TargetFormula Formula => new()
    {
        Actual = Members.Count > 0 ? new CoverageExpression(Members) : new ShareExpression(CountUnit),
        Unit = Unit.Percent,
        Target = Target!,
        WhenEmpty = WhenEmpty,
        Across = IsUnion ? RegionFold.Pooled : RegionFold.Worst,
        JudgesRegions = !IsUnion,
    };

    /// <inheritdoc/>
    public override MeasureFormula Lower() => Formula.Create();
}
