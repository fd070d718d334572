namespace Minsheng.Rules.Kinds;

/// <summary>So much money: 发放创业担保贷款2亿元.</summary>
public sealed class MoneyMeasure : AmountMeasure
{
    internal MoneyMeasure(MeasureHeader header, AmountTerms terms)
        : base(header, terms)
    {
    }
}
