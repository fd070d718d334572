namespace Minsheng.Rules.Kinds;

/// <summary>Reads measures of the kind <c>money</c>: currencies, such as 发放创业担保贷款2亿元.</summary>
public sealed class MoneyKind : MeasureKind
{
    /// <inheritdoc/>
    public override string Name => "money";

    /// <inheritdoc/>
    public override LocalizedText Title => new("金额", "money");

    /// <inheritdoc/>
    public override Measure? Read(MeasureReader reader)
    {
        ArgumentNullException.ThrowIfNull(reader);
        return AmountTerms.Read(reader, UnitRule.Money) is { } terms ? new MoneyMeasure(reader.Header(terms.Target), terms) : null;
    }
}
