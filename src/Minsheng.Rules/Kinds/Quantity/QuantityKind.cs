namespace Minsheng.Rules.Kinds;

/// <summary>Reads measures of the kind <c>quantity</c>: physical units, such as 新建农村公路300公里.</summary>
public sealed class QuantityKind : MeasureKind
{
    /// <inheritdoc/>
    public override string Name => "quantity";

    /// <inheritdoc/>
    public override LocalizedText Title => new("实物量", "quantity");

    /// <inheritdoc/>
    public override Measure? Read(MeasureReader reader)
    {
        ArgumentNullException.ThrowIfNull(reader);
        return AmountTerms.Read(reader, UnitRule.Physical) is { } terms ? new QuantityMeasure(reader.Header(terms.Target), terms) : null;
    }
}
