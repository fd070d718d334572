namespace Minsheng.Rules.Tests.Evaluation;

public sealed class EvaluationOptionsTests
{
    private const string Regions = """ "regions": [ { "id": "haizhou", "title": "海州区" }, { "id": "ganyu", "title": "赣榆区" } ], """;

    private static readonly Programme Programme = Sample.LoadWith(
        Regions,
        """ "id": "m", "kind": "level", "target": "≥ 10 元", "regions": "all" """,
        """ "id": "total", "kind": "count", "target": "≥ 1 所" """).GetProgramme();

    private static readonly Observation[] Rows =
    [
        Sample.Value(12) with { Region = "海州区", RecordedAt = Sample.Day("07-05") },
        Sample.Value(8) with { Region = "ganyu", RecordedAt = Sample.Day("07-10") },
        Sample.Value(11) with { Region = "ganyu", RecordedAt = Sample.Day("07-20") },
    ];

    [Fact]
    public void Evaluate_NoOptions_IsTheWholeAsKnownToday()
    {
        var result = Evaluate(null);

        Assert.Equal((Sample.Day("06-30"), AsOfOrigin.NewestObservation), (result.AsOf, result.AsOfOrigin));
        Assert.Null(result.KnownAt);
        Assert.Null(result.Region);
        Assert.Equal(Compliance.Met, result.FindMeasure("m")!.Compliance);
    }

    [Fact]
    public void Evaluate_AsOf_IsTheGivenDay()
    {
        var result = Evaluate(new EvaluationOptions { AsOf = Sample.Day("03-31") });

        Assert.Equal((Sample.Day("03-31"), AsOfOrigin.Given), (result.AsOf, result.AsOfOrigin));
        Assert.Equal(ReasonCode.NoObservation, result.FindMeasure("m")!.Reason);
    }

    [Fact]
    public void Evaluate_KnownAt_ForgetsWhatWasRecordedLater()
    {
        var result = Evaluate(new EvaluationOptions { KnownAt = Sample.Day("07-19") });

        Assert.Equal(Sample.Day("07-19"), result.KnownAt);
        Assert.Equal((Compliance.Pending, 8), (result.FindMeasure("m")!.Compliance, result.FindMeasure("m")!.Actual!.Value!.Value.Amount));
    }

    [Fact]
    public void Evaluate_KnownAtBeforeAllRecords_IsTheEndOfThePeriodWithoutFigures()
    {
        var result = Evaluate(new EvaluationOptions { KnownAt = Sample.Day("07-04") });

        Assert.Equal((Sample.Day("12-31"), AsOfOrigin.EndOfPeriod), (result.AsOf, result.AsOfOrigin));
        Assert.Equal(ReasonCode.NoObservation, result.FindMeasure("m")!.Reason);
    }

    [Theory]
    [InlineData("haizhou", 12)]
    [InlineData("海州区", 12)]
    [InlineData("赣榆区", 11)]
    public void Evaluate_Region_ShowsItsResultForEveryMeasure(string region, int figure)
    {
        var result = Evaluate(new EvaluationOptions { Region = region });

        Assert.Same(Programme.FindRegion(region), result.Region);
        Assert.Equal(figure, result.FindMeasure("m")!.Actual!.Value!.Value.Amount);
        Assert.Equal((Compliance.NotApplicable, ReasonCode.RegionNotExpected), (result.FindMeasure("total")!.Compliance, result.FindMeasure("total")!.Reason));
    }

    [Fact]
    public void Evaluate_UnknownRegion_Throws()
    {
        var options = new EvaluationOptions { Region = "灌云县" };

        Assert.All(new[] { RuleEvaluator.Flat, RuleEvaluator.Interpreted }, evaluator =>
        {
            var refused = Assert.Throws<ArgumentException>(() => evaluator.Evaluate(ObservationSet.Create(Programme, Rows), options));
            Assert.Contains("`灌云县`", refused.Message, StringComparison.Ordinal);
        });
    }

    private static EvaluationResult Evaluate(EvaluationOptions? options) => RuleEvaluator.Evaluate(ObservationSet.Create(Programme, Rows), options);
}
