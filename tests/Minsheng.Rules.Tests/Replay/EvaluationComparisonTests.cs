using System.Text.Json;

namespace Minsheng.Rules.Tests.Replay;

/// <summary>The same observations as they were known at two days (§3), and what is said of the difference.</summary>
public sealed class EvaluationComparisonTests
{
    private static readonly Programme Programme = Sample.Programme(
        """ "id": "m", "kind": "count", "target": "≥ 15 所 by 2023-06-30" """,
        """ "id": "other", "kind": "count", "target": "≥ 5 所" """,
        """ "id": "both", "kind": "composite", "parts": [ "m", "other" ] """);

    [Fact]
    public void Replay_LateCorrection_NamesTheVerdictsAndTheRows()
    {
        var comparison = Replay(Recorded(15, "07-05"), Recorded(12, "09-01"));

        var change = comparison.Changes.Single(each => each.Measure.Id == "m");
        Assert.Equal((Compliance.Met, Compliance.NotMet), (change.Before.Compliance, change.After.Compliance));
        Assert.Equal([ChangeCause.RevisedData], change.Causes);
        var figure = Assert.Single(change.Figures);
        Assert.Equal((15, 12), (figure.Before!.Value, figure.After!.Value));
    }

    [Fact]
    public void Replay_FirstReport_IsNewData()
    {
        var comparison = Replay(Recorded(15, "09-01"));

        var change = comparison.Changes.Single(each => each.Measure.Id == "m");
        Assert.Equal((Compliance.Indeterminate, Compliance.Met), (change.Before.Compliance, change.After.Compliance));
        Assert.Equal([ChangeCause.NewData], change.Causes);
        Assert.Null(Assert.Single(change.Figures).Before);
    }

    [Fact]
    public void Replay_ConfirmedAsFinal_IsAConfirmation()
    {
        var early = Recorded(12, "06-20") with { Date = Sample.Day("06-15") };
        var observations = ObservationSet.Create(Programme, [early, early with { RecordedAt = Sample.Day("09-01"), Status = ObservationStatus.Final }]);

        var comparison = EvaluationComparison.Replay(observations, Sample.Day("07-31"), Sample.Day("09-30"), asOf: Sample.Day("06-30"));

        var change = comparison.Changes.Single(each => each.Measure.Id == "m");
        Assert.Equal((Compliance.Indeterminate, Compliance.NotMet), (change.Before.Compliance, change.After.Compliance));
        Assert.Equal([ChangeCause.ConfirmedData], change.Causes);
    }

    [Fact]
    public void Replay_Composite_ChangesForItsPartsReasons()
    {
        var comparison = Replay(Recorded(15, "07-05"), Recorded(12, "09-01"));

        Assert.Equal(["m", "both"], comparison.Changes.Select(each => each.Measure.Id));
        Assert.Equal([ChangeCause.RevisedData], comparison.Changes[1].Causes);
    }

    [Fact]
    public void Replay_NothingLearned_ChangesNothing() => Assert.Empty(Replay(Recorded(15, "07-05")).Changes);

    [Fact]
    public void Replay_BothSides_DescribeTheSameDay()
    {
        var comparison = Replay(Recorded(15, "07-05"), Recorded(3, "09-01") with { Measure = "other", Date = Sample.Day("08-31") });

        Assert.Equal((Sample.Day("08-31"), Sample.Day("08-31")), (comparison.Before.AsOf, comparison.After.AsOf));
        Assert.Equal((Sample.Day("07-31"), Sample.Day("09-30")), (comparison.Before.KnownAt, comparison.After.KnownAt));
    }

    [Fact]
    public void Replay_WithTheInterpreter_SaysTheSame()
    {
        var observations = ObservationSet.Create(Programme, [Recorded(15, "07-05"), Recorded(12, "09-01")]);

        Assert.Equal(
            Json(EvaluationComparison.Replay(observations, Sample.Day("07-31"), Sample.Day("09-30"))),
            Json(EvaluationComparison.Replay(observations, Sample.Day("07-31"), Sample.Day("09-30"), evaluator: RuleEvaluator.Interpreted)));
    }

    [Fact]
    public void Between_RegionCorrected_NamesTheRegion()
    {
        var programme = new ProgrammeLoader().Load(new InMemoryRuleSource()
            .Add("programme.json", """
                { "format": 1, "id": "sample", "title": "样本", "period": { "from": "2023-01-01", "to": "2023-12-31" }, "domains": [ "01.json" ],
                  "regions": [ { "id": "east", "title": "东区" }, { "id": "west", "title": "西县" } ] }
                """)
            .Add("01.json", """
                { "format": 1, "id": "domain", "title": "领域", "items": [ { "number": 1, "title": "事项", "measures": [
                  { "id": "m", "kind": "level", "target": "≥ 70%", "regions": "all", "subject": "主题", "clause": "原文" } ] } ] }
                """)).GetProgramme();
        Observation Share(string region, int percent, string recordedAt) => Sample.Share(new(percent, 100)) with { Region = region, RecordedAt = Sample.Day(recordedAt) };
        var observations = ObservationSet.Create(programme, [Share("east", 70, "07-01"), Share("west", 71, "07-01"), Share("west", 69, "09-01")]);

        var change = Assert.Single(EvaluationComparison.Replay(observations, Sample.Day("07-31"), Sample.Day("09-30"), Sample.Day("06-30")).Changes);

        Assert.Equal((Compliance.Met, Compliance.Pending), (change.Before.Compliance, change.After.Compliance));
        Assert.Equal("west", Assert.Single(change.Regions).Region.Id);
    }

    [Fact]
    public void Between_AnotherDate_SaysSo()
    {
        var observations = ObservationSet.Create(Programme, [Recorded(12, "06-30")]);
        var before = RuleEvaluator.Evaluate(observations, new EvaluationOptions { AsOf = Sample.Day("06-29") });
        var after = RuleEvaluator.Evaluate(observations, new EvaluationOptions { AsOf = Sample.Day("06-30") });

        Assert.Contains(ChangeCause.OtherDate, EvaluationComparison.Between(before, after).Changes.Single(each => each.Measure.Id == "m").Causes);
    }

    [Fact]
    public void Between_OtherRules_IsRefused()
    {
        var one = Programme.Evaluate(null);
        var other = Sample.Programme(""" "id": "m", "kind": "count", "target": "≥ 16 所" """).Evaluate(null);

        Assert.Throws<ArgumentException>(() => EvaluationComparison.Between(one, other));
    }

    [Fact]
    public void WriteComparison_Replay_IsJsonWithBothSides()
    {
        using var document = JsonDocument.Parse(Json(Replay(Recorded(15, "07-05"), Recorded(12, "09-01"))));

        var change = document.RootElement.GetProperty("changes")[0];
        Assert.Equal("met", change.GetProperty("before").GetProperty("compliance").GetString());
        Assert.Equal("notMet", change.GetProperty("after").GetProperty("compliance").GetString());
        Assert.Equal("revisedData", change.GetProperty("causes")[0].GetString());
        Assert.Equal(12, change.GetProperty("figures")[0].GetProperty("after").GetProperty("value").GetInt32());
        Assert.Equal("2023-07-31", document.RootElement.GetProperty("before").GetProperty("knownAt").GetString());
    }

    private static EvaluationComparison Replay(params Observation[] rows) =>
        EvaluationComparison.Replay(ObservationSet.Create(Programme, rows), Sample.Day("07-31"), Sample.Day("09-30"));

    private static Observation Recorded(int value, string recordedAt) => Sample.Value(value) with { RecordedAt = Sample.Day(recordedAt) };

    private static string Json(EvaluationComparison comparison)
    {
        using var writer = new StringWriter();
        ResultJson.WriteComparison(comparison, writer);
        return writer.ToString();
    }
}
