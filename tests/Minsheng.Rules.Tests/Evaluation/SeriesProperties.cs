using FsCheck.Xunit;

namespace Minsheng.Rules.Tests.Evaluation;

/// <summary>The same running total told in other ways: by regions or as a total, by months or since the start.</summary>
[Properties(Arbitrary = [typeof(SeriesArbitraries)])]
public sealed class SeriesProperties
{
    private const string Regions = """ "regions": [ { "id": "a", "title": "甲" }, { "id": "b", "title": "乙" }, { "id": "c", "title": "丙" }, { "id": "d", "title": "丁" } ], """;
    private static readonly string[] Names = ["a", "乙", "c", "丁"];

    [Property]
    public void Regions_WhenAllReport_AreJudgedAsTheirSumIs(RunningTotal given)
    {
        var programme = Load(given.Body + ", \"regions\": \"all\"");
        var sums = Cumulated(given);

        var byRegions = Judge(programme, given, sums.SelectMany((month, index) => month.Select((value, region) => Row(given, index, value) with { Region = Names[region] })));
        var byTotal = Judge(programme, given, sums.Select((month, index) => Row(given, index, month.Sum())));

        AssertSame(byTotal, byRegions);
        Assert.Equal(byTotal.Notes, byRegions.Notes);
        Assert.Equal(byTotal.Actual!.Value!.Value.Amount == 0 ? 0 : 1, ShareSum(byRegions));
    }

    [Property]
    public void Increments_WhenNoMonthIsMissing_AreJudgedAsTheTotalIs(RunningTotal given)
    {
        var increments = given.Months.Select((month, index) => Row(given, index, month.Sum()));
        var totals = Cumulated(given).Select((month, index) => Row(given, index, month.Sum()));

        AssertSame(Judge(Load(given.Body), given, totals), Judge(Load(given.Body + ", \"reporting\": \"increment\""), given, increments));
    }

    [Property]
    public void Increments_OfRegions_AreJudgedAsTheTotalIs(RunningTotal given)
    {
        var increments = given.Months.SelectMany((month, index) => month.Select((value, region) => Row(given, index, value) with { Region = Names[region] }));
        var totals = Cumulated(given).Select((month, index) => Row(given, index, month.Sum()));

        AssertSame(Judge(Load(given.Body), given, totals), Judge(Load(given.Body + ", \"reporting\": \"increment\", \"regions\": \"all\""), given, increments));
    }

    private static void AssertSame(MeasureResult expected, MeasureResult actual)
    {
        Assert.Equal((expected.Compliance, expected.Reason, expected.IsDue), (actual.Compliance, actual.Reason, actual.IsDue));
        Assert.Equal((expected.Completion, expected.Margin), (actual.Completion, actual.Margin));
        Assert.Equal((expected.Actual?.Value, expected.Actual?.Date), (actual.Actual?.Value, actual.Actual?.Date));
        Assert.Equal(expected.Trajectory, actual.Trajectory);
        Assert.Equal(expected.DataQuality.Notes, actual.DataQuality.Notes);
    }

    private static Rational ShareSum(MeasureResult result) => result.Regions.Aggregate(Rational.Zero, (sum, region) => sum + (region.ShareOfTotal ?? Rational.Zero));

    /// <summary>For each month the totals since the start, of each region.</summary>
    private static List<List<int>> Cumulated(RunningTotal given) =>
        [.. given.Months.Select((_, month) => Enumerable.Range(0, Names.Length).Select(region => given.Months.Take(month + 1).Sum(each => each[region])).ToList())];

    private static Observation Row(RunningTotal given, int month, int value) => new()
    {
        Measure = "m",
        Date = RunningTotal.EndOf(month),
        Value = value,
        Status = month == given.Months.Count - 1 ? given.Status : ObservationStatus.Reported,
    };

    private static Programme Load(string body) => Sample.LoadWith(Regions, body).GetProgramme();

    private static MeasureResult Judge(Programme programme, RunningTotal given, IEnumerable<Observation> rows) =>
        programme.Evaluate(given.AsOf, rows).FindMeasure("m")!;
}
