namespace Minsheng.Rules.Kinds;

/// <summary>Reads measures of the kind <c>composite</c>: all, any or at least k of other measures.</summary>
public sealed class CompositeKind : MeasureKind
{
    /// <inheritdoc/>
    public override string Name => "composite";

    /// <inheritdoc/>
    public override LocalizedText Title => new("组合", "composite");

    /// <inheritdoc/>
    public override Measure? Read(MeasureReader reader)
    {
        ArgumentNullException.ThrowIfNull(reader);
        var parts = reader.ReadMeasureIds("parts");
        var quorum = reader.ReadQuorum("compliance", parts.Count);
        return parts.Count == 0 ? null : new CompositeMeasure(reader.Header()) { Parts = parts, Quorum = quorum };
    }
}
