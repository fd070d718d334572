using Minsheng.Rules.Expressions;

namespace Minsheng.Rules.Tests.Plugins;

/// <summary>A measure with any formula.</summary>
internal sealed class FakeMeasure(MeasureHeader header, Target? target, Func<FakeMeasure, MeasureFormula> lower) : Measure(header, target)
{
    public Unit Unit => Target!.Unit!.Value;

    /// <summary>The reported value, as a state.</summary>
    public NumberExpression Value => new FieldExpression(ObservationField.Value, Unit, FigureBehaviour.Open);

    public override MeasureFormula Lower() => lower(this);

    /// <summary>A number against the target.</summary>
    public FigureFormula Against(NumberExpression actual) => new TargetFormula { Actual = actual, Unit = Unit, Target = Target! }.Create();
}
