namespace Minsheng.Rules.Kinds;

/// <summary>Reads measures of the kind <c>attestation</c>: something done that has no number, such as 设立健康体检制度. It has no target.</summary>
public sealed class AttestationKind : MeasureKind
{
    /// <inheritdoc/>
    public override string Name => "attestation";

    /// <inheritdoc/>
    public override LocalizedText Title => new("佐证", "attestation");

    /// <inheritdoc/>
    public override Measure? Read(MeasureReader reader)
    {
        ArgumentNullException.ThrowIfNull(reader);
        return new AttestationMeasure(reader.Header());
    }
}
