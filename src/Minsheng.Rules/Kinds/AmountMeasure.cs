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
    public override MeasureFormula Lower()
    {
        var unit = Terms.Target.Unit!.Value;
        return new TargetFormula
        {
            Actual = new FieldExpression(ObservationField.Value, unit, Terms.Monotone ? FigureBehaviour.Rising : FigureBehaviour.Net),
            Unit = unit,
            Target = Terms.Target,
            Baseline = Terms.Baseline,
            BothBind = Terms.BothBind,
            Tolerance = Terms.Tolerance,
        }.Create();
    }
}
