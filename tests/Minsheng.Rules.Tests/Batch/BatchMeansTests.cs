namespace Minsheng.Rules.Tests.Batch;

/// <summary>Means of items, domains and the programme, by hand.</summary>
public sealed class BatchMeansTests
{
    private const string Schools = """ "kind": "count", "target": "≥ 10 所" """;
    private const string Waived = """ , "waiver": { "reason": "不可抗力", "expires": "2023-12-31" } """;

    /// <summary>Half of 3 and nothing of 1 are (3 · 0.5 + 1 · 0) / 4; where the heavier is missing, the reported mean is the other's.</summary>
    [Fact]
    public void Completion_WeightsAndGaps_AreTakenOverWhatIsThere()
    {
        var given = BatchCase.Of(Sample.Programme($"\"id\": \"heavy\", \"weight\": 3, {Schools}", $"\"id\": \"light\", {Schools}"), 4);
        given.Columns.SetValues(0, new long[] { 5, 5, 5, 5 }, present: new ulong[] { 0b0011 });
        given.Columns.SetValues(1, new long[] { 0, 10, 0, 10 }, present: new ulong[] { 0b1011 });

        var means = given.Evaluate().Completion;

        Assert.Equal([0.375, 0.625, double.NaN, 1], means.ReportedOnly);
        Assert.Equal([0.375, 0.625, 0, 0.25], means.MissingAsZero);
        Assert.Equal([1, 1, 0, 0.25], Enumerable.Range(0, 4).Select(region => given.Evaluate().Completion.CoveredWeight(region)));
    }

    /// <summary>0.1 + 0.2 + 0.3 is no binary fraction: what is left of it must be nothing where nothing is reported.</summary>
    [Theory]
    [InlineData("0.1", "0.2", "0.3")]
    [InlineData("0.3", "0.2", "0.1")]
    [InlineData("0.7", "0.1", "0.1")]
    public void Completion_NothingReportedBesideAWaiver_IsNone(string waived, string one, string other)
    {
        var given = BatchCase.Of(
            Sample.Programme($"\"id\": \"waived\", \"weight\": {waived}, {Schools}{Waived}", $"\"id\": \"one\", \"weight\": {one}, {Schools}", $"\"id\": \"other\", \"weight\": {other}, {Schools}"), 1);

        var means = given.Evaluate().Completion;

        Assert.Equal(double.NaN, means.ReportedOnly[0]);
        Assert.Equal(0, means.MissingAsZero[0]);
        Assert.Equal(0, means.CoveredWeight(0));
    }

    /// <summary>All measures waived leave nothing to take a mean of.</summary>
    [Theory]
    [InlineData("0.1", "0.2", "0.3")]
    [InlineData("0.7", "0.1", "0.1")]
    public void Completion_AllWaived_IsNone(string one, string two, string three)
    {
        var given = BatchCase.Of(
            Sample.Programme([.. new[] { one, two, three }.Select((weight, index) => $"\"id\": \"m{index}\", \"weight\": {weight}, {Schools}{Waived}")]), 1);

        var means = given.Evaluate().Completion;

        Assert.Equal((double.NaN, double.NaN, double.NaN), (means.ReportedOnly[0], means.MissingAsZero[0], means.CoveredWeight(0)));
    }

    /// <summary>Half of a weight of a thousandth is half, however much weighs what is missing beside it.</summary>
    [Fact]
    public void Completion_HeavyMeasureMissing_IsThatOfTheLightOne()
    {
        var given = BatchCase.Of(Sample.Programme($"\"id\": \"heavy\", \"weight\": 1000000, {Schools}", $"\"id\": \"light\", \"weight\": 0.001, {Schools}"), 1);
        given.Columns.SetValues(1, new long[] { 5 });

        var means = given.Evaluate().Completion;

        BatchAssert.Near(new Rational(1, 2), means.ReportedOnly[0], BatchTolerance.Of(given.Evaluator).OfMeans);
        BatchAssert.Near(new Rational(1, 2_000_000_002), means.MissingAsZero[0], BatchTolerance.Of(given.Evaluator).OfMeans);
    }
}
