namespace Minsheng.Rules.Kinds;

/// <summary>So many of a counted noun: 新建中小学15所.</summary>
public sealed class CountMeasure : AmountMeasure
{
    internal CountMeasure(MeasureHeader header, AmountTerms terms)
        : base(header, terms)
    {
    }
}
