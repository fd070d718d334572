using Minsheng.Rules;
using Minsheng.Rules.Expressions;

namespace SamplePlugin;

/// <summary>So many for so many people: 每万人拥有公交车12辆.</summary>
/// <param name="header">What every measure has.</param>
/// <param name="target">The rate to reach, in the unit of the numerator.</param>
/// <param name="of">Whom the rate is taken over.</param>
/// <param name="per">How many of them: 10000 for 每万人.</param>
public sealed class RateMeasure(MeasureHeader header, Target target, string of, Rational per) : Measure(header, target)
{
    /// <summary>Whom the rate is taken over.</summary>
    public string Of { get; } = of;

    /// <summary>How many of them one rate is for; above zero.</summary>
    public Rational Per { get; } = per;

    /// <inheritdoc/>
    public override MeasureFormula Lower()
    {
        var unit = Target!.Unit!.Value;
        return new TargetFormula
        {
            Actual = new FieldExpression(ObservationField.Numerator, unit, FigureBehaviour.Open)
                / new FieldExpression(ObservationField.Denominator, default, FigureBehaviour.Open)
                * Per,
            Unit = unit,
            Target = Target,
        }.Create();
    }
}
