using Minsheng.Rules.Expressions;

namespace Minsheng.Rules.Kinds;

/// <summary>Something done that has no number: 设立健康体检制度. Met when somebody attests it, with evidence that has not expired.</summary>
public sealed class AttestationMeasure : Measure
{
    internal AttestationMeasure(MeasureHeader header)
        : base(header, target: null)
    {
    }

    /// <inheritdoc/>
    public override string ImpliedStage => "attested";

    /// <inheritdoc/>
    public override MeasureFormula Lower()
    {
        var attested = new AttestationExpression();
        return new FigureFormula
        {
            Actual = attested,
            Condition = new ComparisonExpression(attested, Relation.AtLeast, Rational.One),
            Completion = attested,
            Across = RegionFold.Worst,
        };
    }
}
