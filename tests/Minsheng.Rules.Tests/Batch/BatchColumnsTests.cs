namespace Minsheng.Rules.Tests.Batch;

/// <summary>Columns of figures: their decimals, their bits, and what becomes of them.</summary>
public sealed class BatchColumnsTests
{
    private const string Roads = """ "kind": "quantity", "target": "≥ 300 公里" """;

    /// <summary>299.5, 300 and 300.5 of 300 with as many decimals as they can be written with.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(5)]
    [InlineData(9)]
    public void SetValues_Decimals_AreOfTheSameAmounts(int decimals)
    {
        var given = BatchCase.Of(Roads, 3);
        var half = (long)Math.Pow(10, decimals) / 2;

        given.Columns.SetValues(0, new[] { 599 * half, 600 * half, 601 * half }, decimals);

        var result = given.Evaluate();
        Assert.Equal(0b110UL, result.Met(0)[0]);
        Assert.Equal(["-0.5 公里", "0 公里", "0.5 公里"], Enumerable.Range(0, 3).Select(region => MarginOf(result, region)));
        BatchAssert.Near(new Rational(599, 600), result.Completions(0)[0], BatchTolerance.Of(given.Evaluator).OfMeans);
        Assert.Equal(0, result.FallbackCount);
    }

    [Theory]
    [InlineData("≥ 1000000000000 公里", 9)]
    [InlineData("≥ 100000000000000000 公里", 0)]
    [InlineData("≥ 100000000000000000 公里", 9)]
    [InlineData("≥ 0.0000000000000000001 公里", 4)]
    public void SetValues_TargetBeyondWhatColumnsProve_IsJudgedExactly(string target, int decimals)
    {
        var given = BatchCase.Of($$""" "kind": "quantity", "target": "{{target}}" """, 2);

        given.Columns.SetValues(0, new long[] { 0, 1_000_000_000 }, decimals);

        var result = given.Evaluate();
        var met = new Rational(1_000_000_000, (long)Math.Pow(10, decimals)) >= Rational.Parse(target.Split(' ')[1], null);
        Assert.Equal(met ? 0b10UL : 0, result.Met(0)[0]);
        BatchAssert.Says("NotMet TargetMissed", result.VerdictOf(0, 0));
    }

    /// <summary>A share is a fraction: 0.70 is 70%.</summary>
    [Fact]
    public void SetValues_Percent_IsAFraction()
    {
        var given = BatchCase.Of(""" "kind": "level", "target": "≥ 70%" """, 2);

        given.Columns.SetValues(0, new long[] { 6_999, 7_000 }, decimals: 4);

        var result = given.Evaluate();
        Assert.Equal(0b10UL, result.Met(0)[0]);
        Assert.Equal("-0.01 百分点", MarginOf(result, 0));
    }

    [Theory]
    [InlineData(63)]
    [InlineData(64)]
    [InlineData(65)]
    [InlineData(2047)]
    [InlineData(2048)]
    [InlineData(2049)]
    public void Met_BitsBeyondTheLastRegion_AreZero(int count)
    {
        var given = BatchCase.Of(Roads, count);
        given.Columns.SetValues(0, Enumerable.Repeat(300L, count).ToArray(), present: Enumerable.Repeat(ulong.MaxValue, (count + 63) / 64 + 1).ToArray());

        var met = given.Evaluate().Met(0);

        Assert.Equal(count, met.ToArray().Sum(word => System.Numerics.BitOperations.PopCount(word)));
        Assert.Equal((count + 63) / 64, met.Length);
    }

    [Fact]
    public void SetValues_NoRegionPresent_IsAsNoColumn()
    {
        var programme = Sample.Programme("\"id\": \"one\"," + Roads, "\"id\": \"other\"," + Roads);
        var (absent, none) = (BatchCase.Of(programme, 1030), BatchCase.Of(programme, 1030));
        foreach (var given in new[] { absent, none })
        {
            given.Columns.SetValues(1, Enumerable.Range(0, 1030).Select(region => (long)region).ToArray());
        }

        absent.Columns.SetValues(0, new long[1030], present: new ulong[17]);

        BatchAssert.SameBits(none.Evaluate(), absent.Evaluate(), withCompletions: true);
        BatchAssert.Says("Indeterminate NoObservation", absent.Evaluate().VerdictOf(0, 1029));
    }

    [Fact]
    public void SetValues_NoRegionAtAll_IsNothing()
    {
        var given = BatchCase.Of(Sample.Programme("\"id\": \"roads\"," + Roads, """ "id": "teachers", "kind": "proportion", "numerator": "a", "denominator": "b", "target": "≥ 15%" """), 0);

        given.Columns.SetValues(0, ReadOnlyMemory<long>.Empty);
        given.Columns.SetShares(1, ReadOnlyMemory<long>.Empty, ReadOnlyMemory<long>.Empty);

        var result = given.Evaluate();
        Assert.Equal((0, 0, 0L), (result.Met(0).Length, result.Completion.ReportedOnly.Length, result.FallbackCount));
    }

    /// <summary>Columns are not copied: what is in them when they are evaluated counts.</summary>
    [Fact]
    public void Evaluate_IntoTheSameResult_ReplacesEveryAnswer()
    {
        var programme = Sample.Programme("\"id\": \"roads\"," + Roads, """ "id": "hospital", "kind": "milestone", "target": "reach 建成" """);
        var given = BatchCase.Of(programme, 70);
        var result = given.Evaluator.CreateResult(70, keepsCompletions: true);
        given.Columns.SetValues(0, Enumerable.Repeat(long.MaxValue, 70).ToArray());
        given.Columns.SetStages(1, Enumerable.Repeat((byte)4, 70).ToArray());
        given.Evaluator.Evaluate(given.Columns, result);
        Assert.Equal(70, result.FallbackCount);

        given.Columns.Clear(1);
        given.Columns.SetValues(0, new long[70], present: new ulong[] { 0b1, 0b1 });
        given.Evaluator.Evaluate(given.Columns, result);

        BatchAssert.SameBits(given.Evaluate(), result, withCompletions: true);
        Assert.Equal((0UL, 0L), (result.Met(0)[0], result.FallbackCount));
        Assert.Equal(0, result.Completions(0)[64]);
        Assert.Equal(double.NaN, result.Completions(0)[65]);
    }

    [Fact]
    public void Evaluate_IntoTheSameResult_ForgetsGapsOfTheLast()
    {
        var given = BatchCase.Of(Sample.Programme("\"id\": \"one\"," + Roads, "\"id\": \"other\"," + Roads), 1100);
        var result = given.Evaluator.CreateResult(1100);
        given.Evaluator.Evaluate(given.Columns, result);
        given.Columns.SetValues(0, Enumerable.Repeat(300L, 1100).ToArray());
        given.Columns.SetValues(1, new long[1100]);

        given.Evaluator.Evaluate(given.Columns, result);

        Assert.Equal((0.5, 0.5, 1), (result.Completion.ReportedOnly[1050], result.Completion.MissingAsZero[1050], result.Completion.CoveredWeight(1050)));
    }

    /// <summary>A gap in one tile leaves the other tiles as they are.</summary>
    [Fact]
    public void Completion_GapInTheLastTile_IsSaidOfThatRegionAlone()
    {
        var given = BatchCase.Of(Sample.Programme("\"id\": \"one\"," + Roads, "\"id\": \"other\"," + Roads), 2100);
        var present = Enumerable.Repeat(ulong.MaxValue, 33).ToArray();
        present[32] &= ~(1UL << 10);
        given.Columns.SetValues(0, Enumerable.Repeat(300L, 2100).ToArray());
        given.Columns.SetValues(1, new long[2100], present: present);

        var means = given.Evaluate().Completion;

        Assert.Equal((0.5, 0.5, 1), (means.ReportedOnly[5], means.MissingAsZero[5], means.CoveredWeight(5)));
        Assert.Equal((1, 0.5, 0.5), (means.ReportedOnly[2058], means.MissingAsZero[2058], means.CoveredWeight(2058)));
    }

    private static string? MarginOf(BatchResult result, int region) =>
        result.DetailOf(region).Measures.First().Margin is { } margin ? $"{margin.Amount} {margin.Unit.Name}" : null;
}
