namespace Minsheng.Rules.Tests.Evaluation;

/// <summary>A region whose own target has a due date of its own closes its months by that date, not by that of the whole.</summary>
public sealed class RegionalDueDateTests
{
    private const string Regions = """ "regions": [ { "id": "a", "title": "甲" }, { "id": "b", "title": "乙" } ], """;

    private static readonly Observation[] JanuaryToMay =
    [
        .. Enumerable.Range(0, 5).Select(month => new Observation { Measure = "m", Region = "a", Date = RunningTotal.EndOf(month), Value = 1 }),
    ];

    [Fact]
    public void Increments_RegionDueEarlier_LackTheMonthOfItsDueDate()
    {
        var region = Judge(""" "target": "≥ 15 所", "regions": { "a": "≥ 9 所 by 2023-06-15", "b": "≥ 6 所" } """);

        Assert.Equal((Compliance.Indeterminate, ReasonCode.MonthsMissing), (region.Compliance, region.Reason));
        Assert.Equal(DataQualityState.Partial, region.DataQuality.State);
    }

    [Fact]
    public void Increments_RegionDueLater_LackNoMonthThatHasNotEnded()
    {
        var region = Judge(""" "target": "≥ 8 所 by 2023-06-15", "monotone": false, "regions": { "a": "≥ 5 所 by 2023-12-31", "b": "≥ 3 所" } """);

        Assert.Equal((Compliance.Met, null), (region.Compliance, region.Reason));
        Assert.Equal(DataQualityState.Complete, region.DataQuality.State);
    }

    private static MeasureResult Judge(string body) =>
        Sample.LoadWith(Regions, $""" "id": "m", "kind": "count", "reporting": "increment", {body} """).GetProgramme()
            .Evaluate(Sample.Day("06-15"), JanuaryToMay).FindMeasure("m")!.Regions[0].Result;
}
