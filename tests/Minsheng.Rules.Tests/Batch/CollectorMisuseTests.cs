namespace Minsheng.Rules.Tests.Batch;

/// <summary>What a <see cref="BatchCollector"/> says to those who hand it what it cannot take.</summary>
public sealed class CollectorMisuseTests
{
    private static readonly BatchEvaluator Evaluator = new(Sample.Programme(
        """ "id": "schools", "kind": "count", "target": "≥ 15 所" """,
        """ "id": "road", "kind": "milestone", "target": "reach 建成" """,
        """ "id": "both", "kind": "composite", "parts": ["schools", "road"] """));

    [Theory]
    [InlineData(1, "rows(1,1): error MR4015: `road` does not read `value`")]
    [InlineData(2, "rows(1,1): error MR4002: `both` is judged by its parts and takes no observations")]
    [InlineData(3, "rows(1,1): error MR4001: there is no measure `3`")]
    public void ToColumns_NumberOfWhatTakesNone_SaysWhy(int measure, string finding)
    {
        var collector = Evaluator.CreateCollector(1);

        collector.Add(RowOf(measure));

        Assert.StartsWith(finding, Assert.Throws<InvalidRulesException>(collector.ToColumns).Diagnostics.Single().ToString());
    }

    [Fact]
    public void Add_AfterTheColumnsWereGivenAway_IsRefused()
    {
        var collector = Evaluator.CreateCollector(1);
        collector.Add(RowOf(0));
        collector.ToColumns();

        Assert.Throws<InvalidOperationException>(() => collector.Add(RowOf(0)));
        Assert.Throws<InvalidOperationException>(collector.ToColumns);
    }

    [Fact]
    public void Clear_AfterRefusedRows_ForgetsThem()
    {
        var collector = Evaluator.CreateCollector(1);
        collector.Add(RowOf(3));
        Assert.Throws<InvalidRulesException>(collector.ToColumns);

        collector.Clear();
        collector.Add(RowOf(0));

        Assert.Equal(1UL, Evaluator.Evaluate(collector.ToColumns()).Met(0)[0]);
    }

    private static BatchRows RowOf(int measure) => new()
    {
        Regions = new[] { 0 },
        Measures = new[] { measure },
        Days = new[] { Evaluator.AsOf.DayNumber },
        Values = new long[] { 15 },
    };
}
