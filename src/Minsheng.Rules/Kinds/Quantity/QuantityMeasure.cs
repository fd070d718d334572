namespace Minsheng.Rules.Kinds;

/// <summary>So much of a physical unit: 新建农村公路300公里.</summary>
public sealed class QuantityMeasure : AmountMeasure
{
    internal QuantityMeasure(MeasureHeader header, AmountTerms terms)
        : base(header, terms)
    {
    }
}
