using Minsheng.Rules.Expressions;

namespace Minsheng.Rules.Kinds;

/// <summary>All, any or at least k of other measures.</summary>
public sealed class CompositeMeasure : Measure
{
    internal CompositeMeasure(MeasureHeader header)
        : base(header, target: null)
    {
    }

    /// <summary>The ids of the other measures.</summary>
    public required IReadOnlyList<string> Parts { get; init; }

    /// <summary>How many of them must be met.</summary>
    public Quorum Quorum { get; init; }

    /// <inheritdoc/>
    public override MeasureFormula Lower() => new CompositeFormula(Quorum, Parts);
}
