using Minsheng.Rules.Expressions;
using Minsheng.Rules.Plugins;
using Minsheng.Rules.Tests.Plugins;

namespace Minsheng.Rules.Tests.Expressions;

/// <summary>Numbers that code of a kind computes, in every evaluator.</summary>
public sealed class FunctionExpressionTests
{
    private const string Tens = """ "id": "m", "kind": "tens", "target": "≥ 16 所" """;

    /// <summary>A value is judged by its whole tens: 25 counts as 20, which is a quarter more than 16; 12 as 10, which is six short.</summary>
    [Theory]
    [InlineData(25, "12-31", Compliance.Met, null, "5/4", "4")]
    [InlineData(12, "12-31", Compliance.NotMet, ReasonCode.TargetMissed, "5/8", "-6")]
    [InlineData(12, "06-30", Compliance.Pending, ReasonCode.NotYetReached, "5/8", "-6")]
    public void Function_OfAFigure_IsJudgedLikeAFigure(int value, string day, Compliance compliance, ReasonCode? reason, string completion, string margin)
    {
        var tens = new FakeFunction(number => new Rational((number / 10).Floor(), 1) * 10);
        var programme = Load(measure => measure.Against(new FunctionExpression(tens, measure.Value)));

        var result = EveryEvaluator.Judge(programme, "m", day, EveryEvaluator.Row("m", value, day));

        Assert.Equal((compliance, reason, Rational.Parse(completion), Rational.Parse(margin)), (result.Compliance, result.Reason, result.Completion!.Value.Raw, result.Margin!.Value.Amount));
    }

    [Fact]
    public void Function_OfANumberThatIsNotKnown_IsNotAsked()
    {
        var programme = Load(measure => measure.Against(new FunctionExpression(new FakeFunction(_ => throw new InvalidOperationException()), measure.Value / (measure.Value - measure.Value))));

        var result = EveryEvaluator.Judge(programme, "m", "12-31", EveryEvaluator.Row("m", 20));

        Assert.Equal((Compliance.Indeterminate, ReasonCode.EmptyDenominator), (result.Compliance, result.Reason));
    }

    /// <summary>A kind may say that its number only rises: then what is reached stays reached.</summary>
    [Fact]
    public void Over_Rising_SettlesWhatIsReached()
    {
        var same = new FakeFunction(number => number);
        var open = Load(measure => measure.Against(new FunctionExpression(same, measure.Value)));
        var rising = Load(measure => measure.Against(new FunctionExpression(same, measure.Value) { Over = FigureBehaviour.Rising }));
        var row = EveryEvaluator.Row("m", 20, "06-30");

        Assert.Equal((Compliance.Indeterminate, ReasonCode.NoFigureAtDue), Verdict(EveryEvaluator.Judge(open, "m", "12-31", row)));
        Assert.Equal((Compliance.Met, null), Verdict(EveryEvaluator.Judge(rising, "m", "12-31", row)));
    }

    [Fact]
    public void Constructor_WithoutArguments_Throws() =>
        Assert.Throws<ArgumentException>(() => new FunctionExpression(new FakeFunction(number => number)));

    private static (Compliance, ReasonCode?) Verdict(MeasureResult result) => (result.Compliance, result.Reason);

    private static Programme Load(Func<FakeMeasure, FigureFormula> lower) => EveryEvaluator.Load(PluginSet.Create(FakePlugin.With(FakeKind.Of("tens", lower))), Tens).GetProgramme();
}
