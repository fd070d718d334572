using Minsheng.Rules.Expressions;

namespace Minsheng.Rules.Kinds;

/// <summary>A running total against a target: what <c>count</c>, <c>quantity</c> and <c>money</c> share.</summary>
public abstract class AmountMeasure : Measure
{
    private protected AmountMeasure(MeasureHeader header, AmountTerms terms)
        : base(header, terms.Target) => Terms = terms;

    /// <summary>Target, baseline and how the total runs.</summary>
    public AmountTerms Terms { get; }

    /// <inheritdoc/>
    public override MeasureFormula Lower() => Terms.Formula.Create();
}
