namespace Minsheng.Rules.Kinds;

/// <summary>Reads measures of the kind <c>count</c>: counted nouns, such as 新建中小学15所.</summary>
public sealed class CountKind : MeasureKind
{
    /// <inheritdoc/>
    public override string Name => "count";

    /// <inheritdoc/>
    public override LocalizedText Title => new("数量", "count");

    /// <inheritdoc/>
    public override Measure? Read(MeasureReader reader)
    {
        ArgumentNullException.ThrowIfNull(reader);
        return AmountTerms.Read(reader, UnitRule.Counted) is { } terms ? new CountMeasure(reader.Header(terms.Target), terms) : null;
    }
}
