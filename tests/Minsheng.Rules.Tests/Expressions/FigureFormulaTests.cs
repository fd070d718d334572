using System.Text.Json;
using Minsheng.Rules.Expressions;
using Minsheng.Rules.Plugins;
using Minsheng.Rules.Tests.Plugins;

namespace Minsheng.Rules.Tests.Expressions;

/// <summary>What a figure must have before it is judged, the classes it falls into, and how old it is; in every evaluator.</summary>
public sealed class FigureFormulaTests
{
    private const string Measure = """ "id": "m", "kind": "own", "target": "≥ 16 所" """;
    private static readonly MeasureClass Low = new("low", new LocalizedText("低", "low"));
    private static readonly MeasureClass High = new("high", new LocalizedText("高", "high"));

    /// <summary>A figure of at least 10 is asked for; 9 is none that can be judged, before the due date and on it.</summary>
    [Theory]
    [InlineData(9, "12-31")]
    [InlineData(9, "06-30")]
    public void Preconditions_NotMet_CannotBeJudgedAndSayWhy(int value, string day)
    {
        var result = EveryEvaluator.Judge(Load(AtLeastTen), "m", day, EveryEvaluator.Row("m", value, day));

        Assert.Equal((Compliance.Indeterminate, ReasonCode.FigureNotJudgeable), (result.Compliance, result.Reason));
        Assert.Equal((null, null), (result.Completion, result.Margin));
        Assert.Equal(value, result.Actual!.Value!.Value.Amount);
        Assert.Equal($"cannot be judged: fewer than ten; {value} 所 (target ≥ 16 所)", result.Explain(Language.English));
        Assert.Equal($"无法判断：不到十；{value} 所（目标 ≥ 16 所）", result.Explain(Language.Chinese));
    }

    [Theory]
    [InlineData(10, Compliance.NotMet, "5/8")]
    [InlineData(16, Compliance.Met, "1")]
    public void Preconditions_Met_ChangeNothing(int value, Compliance compliance, string completion)
    {
        var result = EveryEvaluator.Judge(Load(AtLeastTen), "m", "12-31", EveryEvaluator.Row("m", value));

        Assert.Equal((compliance, Rational.Parse(completion), default), (result.Compliance, result.Completion!.Value.Raw, result.Because));
    }

    [Fact]
    public void Preconditions_OfALateFigure_LeaveItOut()
    {
        var programme = Load(measure => AtLeastTen(measure), Measure + ", \"by\": \"2023-06-30\"");

        var result = EveryEvaluator.Judge(programme, "m", "12-31", EveryEvaluator.Row("m", 9, "12-31"));

        Assert.Equal((Compliance.Indeterminate, ReasonCode.NoObservation), (result.Compliance, result.Reason));
    }

    /// <summary>Below 12 it is low, from 8 on high: what is both is what comes first.</summary>
    [Theory]
    [InlineData(7, "low")]
    [InlineData(10, "low")]
    [InlineData(12, "high")]
    public void Classes_FirstThatHolds_IsShown(int value, string expected)
    {
        var result = EveryEvaluator.Judge(Load(InTwoClasses), "m", "12-31", EveryEvaluator.Row("m", value));

        Assert.Equal(expected, result.Class?.Code);
    }

    [Fact]
    public void Classes_WithoutAFigureOrWhereNoneHolds_AreNone()
    {
        var programme = Load(measure => measure.Against(measure.Value) with { Classes = [new ClassRule(new ComparisonExpression(measure.Value, Relation.Above, 100), High)] });

        Assert.Null(EveryEvaluator.Judge(programme, "m", "12-31").Class);
        Assert.Null(EveryEvaluator.Judge(programme, "m", "12-31", EveryEvaluator.Row("m", 7)).Class);
    }

    [Fact]
    public void Classes_InJson_StandBesideTheVerdictWhereThereIsOne()
    {
        var programme = Load(InTwoClasses);

        Assert.Equal("""{"code":"high","title":{"zh":"高","en":"high"}}""", ClassOf(EveryEvaluator.Row("m", 20)));
        Assert.Null(ClassOf());

        string? ClassOf(params Observation[] rows)
        {
            using var json = JsonDocument.Parse(Sample.Json(RuleEvaluator.Evaluate(ObservationSet.Create(programme, rows))));
            var measure = json.RootElement.GetProperty("domains")[0].GetProperty("items")[0].GetProperty("measures")[0];
            return measure.TryGetProperty("class", out var found) ? JsonSerializer.Serialize(found, Readable) : null;
        }
    }

    private static readonly JsonSerializerOptions Readable = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>From 31 December 2022, months that have ended: the rule of <c>byMonths</c> schedules.</summary>
    [Theory]
    [InlineData("2022-12-31", "11-30", 11)]
    [InlineData("2022-12-31", "11-29", 10)]
    [InlineData("2022-12-31", "12-31", 12)]
    [InlineData("2020-12-31", "12-31", 36)]
    [InlineData("2023-06-30", "06-30", 0)]
    [InlineData("2023-09-30", "06-30", 0)]
    [InlineData("9999-12-31", "06-30", 0)]
    public void Elapsed_SinceABaseline_CountsTheMonthsThatHaveEnded(string since, string day, int months)
    {
        var programme = Load(measure => measure.Against(measure.Value * Rational.Zero + new ElapsedExpression(DateOnly.Parse(since, System.Globalization.CultureInfo.InvariantCulture))));

        var result = EveryEvaluator.Judge(programme, "m", day, EveryEvaluator.Row("m", 7, day));

        Assert.Equal(months, result.Actual!.Value!.Value.Amount);
    }

    private static FigureFormula AtLeastTen(FakeMeasure measure) => measure.Against(measure.Value) with
    {
        Preconditions = [new Precondition(new ComparisonExpression(measure.Value, Relation.AtLeast, 10), new LocalizedText("不到十", "fewer than ten"))],
    };

    private static FigureFormula InTwoClasses(FakeMeasure measure) => measure.Against(measure.Value) with
    {
        Classes = [new ClassRule(new ComparisonExpression(measure.Value, Relation.Below, 12), Low), new ClassRule(new ComparisonExpression(measure.Value, Relation.AtLeast, 8), High)],
    };

    private static Programme Load(Func<FakeMeasure, FigureFormula> lower, string measure = Measure) => EveryEvaluator.Load(PluginSet.Create(FakePlugin.With(FakeKind.Of("own", lower))), measure).GetProgramme();
}
