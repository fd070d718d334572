namespace Minsheng.Rules.Tests.Batch;

/// <summary>A batch from columns to answers, by hand, in chunks, watched and called off.</summary>
public sealed class BatchEvaluatorTests
{
    private const int Count = 2500;

    private static readonly Programme Three = Sample.Programme(
        """ "id": "schools", "kind": "count", "target": "≥ 15 所" """,
        """ "id": "teachers", "kind": "proportion", "numerator": "a", "denominator": "b", "unit": "人", "target": "≥ 15%" """,
        """ "id": "fee", "kind": "change", "target": "1500 → 750 元" """);

    /// <summary>
    /// 12 of 15 schools are 4/5, 14% of 15% are 14/15, 450 of 750 yuan less are 3/5. The second village keeps two promises, the third
    /// has no teachers at all.
    /// </summary>
    [Fact]
    public void Evaluate_ThreeVillages_SaysWhatAPencilSays()
    {
        var given = BatchCase.Of(Three, 3);
        given.Columns.SetValues(0, new long[] { 12, 15, 18 });
        given.Columns.SetShares(1, new long[] { 14, 15, 0 }, new long[] { 100, 100, 0 });
        given.Columns.SetValues(2, new long[] { 150_000, 105_000, 75_000 }, decimals: 2);

        var result = given.Evaluate();

        Assert.Equal((0b110UL, 0b010UL, 0b100UL), (result.Met(0)[0], result.Met(1)[0], result.Met(2)[0]));
        BatchAssert.Says("NotMet TargetMissed", result.VerdictOf(0, 0));
        BatchAssert.Says("Met", result.VerdictOf(1, 1));
        BatchAssert.Says("Indeterminate EmptyDenominator", result.VerdictOf(1, 2));
        Assert.Equal([Compliance.NotMet, Compliance.NotMet, Compliance.Indeterminate], result.ItemVerdicts(0).ToArray().Select(verdict => (Compliance)verdict));
        Assert.Equal((0, 2, 2), (result.CountOf(Compliance.Met, 0), result.CountOf(Compliance.Met, 1), result.CountOf(Compliance.Met, 2)));
        Assert.Equal((3, 1, 1), (result.CountOf(Compliance.NotMet, 0), result.CountOf(Compliance.NotMet, 1), result.CountOf(Compliance.Indeterminate, 2)));
        Rational?[][] completions = [[new(4, 5), 1, 1], [new(14, 15), 1, null], [0, new(3, 5), 1]];
        foreach (var (region, measure) in from region in Enumerable.Range(0, 3) from measure in Enumerable.Range(0, 3) select (region, measure))
        {
            BatchAssert.Near(completions[measure][region], result.Completions(measure)[region], BatchTolerance.Of(given.Evaluator).OfMeasure(measure));
        }

        Rational[] means = [new(26, 45), new(13, 15), 1];
        Rational[] asZero = [new(26, 45), new(13, 15), new(2, 3)];
        for (var region = 0; region < 3; region++)
        {
            BatchAssert.Near(means[region], result.Completion.ReportedOnly[region], BatchTolerance.Of(given.Evaluator).OfMeans);
            BatchAssert.Near(asZero[region], result.CompletionOfDomain(0).MissingAsZero[region], BatchTolerance.Of(given.Evaluator).OfMeans);
        }

        BatchAssert.Near(new Rational(2, 3), result.Completion.CoveredWeight(2), BatchTolerance.Of(given.Evaluator).OfMeans);
        Assert.Equal("-3 所", $"{result.DetailOf(0).FindMeasure("schools")!.Margin!.Value.Amount} 所");
    }

    /// <summary>Before the due date nothing is missed yet.</summary>
    [Fact]
    public void Evaluate_InSummer_IsPending()
    {
        var given = BatchCase.Of(Three, 2, "06-30");
        given.Columns.SetValues(0, new long[] { 12, 15 });

        BatchAssert.Says("Pending NotYetReached", given.Evaluate().VerdictOf(0, 0));
        BatchAssert.Says("Met", given.Evaluate().VerdictOf(0, 1));
    }

    [Fact]
    public void Evaluator_ByDefault_JudgesTheEndOfThePeriod()
    {
        var evaluator = new BatchEvaluator(Three);

        Assert.Equal((Sample.Day("12-31"), 3, 2, -1), (evaluator.AsOf, evaluator.Count, evaluator.IndexOf("fee"), evaluator.IndexOf("other")));
        Assert.Empty(evaluator.StagesOf(0));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Evaluate_CalledOffBefore_Throws(int threads)
    {
        var columns = ColumnsOf(Evaluator(threads), 0, Count);
        using var source = new CancellationTokenSource();
        source.Cancel();

        Assert.ThrowsAny<OperationCanceledException>(() => columns.Evaluator.Evaluate(columns, columns.Evaluator.CreateResult(Count), cancellationToken: source.Token));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Evaluate_CalledOffHalfway_EndsEarly(int threads)
    {
        const int Many = 200_000;
        var evaluator = Evaluator(threads);
        var columns = evaluator.CreateColumns(Many);
        columns.SetValues(0, new long[Many]);
        using var source = new CancellationTokenSource();
        var progress = new Reports(source.Cancel);

        Assert.ThrowsAny<OperationCanceledException>(() => evaluator.Evaluate(columns, evaluator.CreateResult(Many), progress, source.Token));

        Assert.True(progress.Done.Max() < Many);
    }

    [Fact]
    public void Evaluate_OnOneThread_ReportsTileByTile()
    {
        var columns = ColumnsOf(Evaluator(1), 0, Count);
        var progress = new Reports(() => { });

        columns.Evaluator.Evaluate(columns, columns.Evaluator.CreateResult(Count), progress);

        Assert.Equal([2048, 2500], progress.Done);
    }

    [Fact]
    public void Evaluate_OnTwoThreads_ReportsEveryRegionOnce()
    {
        var columns = ColumnsOf(Evaluator(2), 0, Count);
        var progress = new Reports(() => { });

        columns.Evaluator.Evaluate(columns, columns.Evaluator.CreateResult(Count), progress);

        Assert.Equal(2, progress.Done.Distinct().Count());
        Assert.Equal(Count, progress.Done.Max());
    }

    [Fact]
    public async Task EvaluateAsync_Chunks_SayWhatOneEvaluationSays()
    {
        var evaluator = Evaluator(2);
        var whole = evaluator.CreateResult(Count, keepsCompletions: true);
        evaluator.Evaluate(ColumnsOf(evaluator, 0, Count), whole);
        var first = 0;

        await foreach (var chunk in evaluator.EvaluateAsync(Chunks(evaluator, 1000, 1000, 500), keepsCompletions: true))
        {
            AssertPart(whole, chunk, first);
            first += chunk.Count;
        }

        Assert.Equal(Count, first);
    }

    /// <summary>One result serves chunks of one size.</summary>
    [Fact]
    public async Task EvaluateAsync_ChunksOfOneSize_ShareAResult()
    {
        var evaluator = Evaluator(1);
        var results = new List<BatchResult>();

        await foreach (var chunk in evaluator.EvaluateAsync(Chunks(evaluator, 70, 70, 30)))
        {
            results.Add(chunk);
        }

        Assert.Same(results[0], results[1]);
        Assert.Equal(30, results[2].Count);
        Assert.Throws<InvalidOperationException>(() => results[2].Completions(0).Length);
    }

    [Fact]
    public async Task EvaluateAsync_CalledOff_Throws()
    {
        var evaluator = Evaluator(1);
        using var source = new CancellationTokenSource();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (var chunk in evaluator.EvaluateAsync(Chunks(evaluator, 70, 70, 30), cancellationToken: source.Token))
            {
                await source.CancelAsync();
            }
        });
    }

    private static void AssertPart(BatchResult whole, BatchResult part, int first)
    {
        for (var measure = 0; measure < whole.Evaluator.Count; measure++)
        {
            Assert.Equal(whole.Completions(measure).Slice(first, part.Count), part.Completions(measure));
            for (var region = 0; region < part.Count; region++)
            {
                Assert.Equal(whole.Met(measure)[(first + region) / 64] >> ((first + region) % 64) & 1, part.Met(measure)[region / 64] >> (region % 64) & 1);
            }
        }

        Assert.Equal(whole.ItemVerdicts(0).Slice(first, part.Count), part.ItemVerdicts(0));
        Assert.Equal(whole.Completion.ReportedOnly.Slice(first, part.Count), part.Completion.ReportedOnly);
        Assert.Equal(whole.Completion.MissingAsZero.Slice(first, part.Count), part.Completion.MissingAsZero);
    }

    private static async IAsyncEnumerable<BatchColumns> Chunks(BatchEvaluator evaluator, params int[] counts)
    {
        var first = 0;
        foreach (var count in counts)
        {
            await Task.Yield();
            yield return ColumnsOf(evaluator, first, count);
            first += count;
        }
    }

    /// <summary>Villages of which each is a little further than the one before; every seventh has no teachers, every fifth says no fee.</summary>
    private static BatchColumns ColumnsOf(BatchEvaluator evaluator, int first, int count)
    {
        var regions = Enumerable.Range(first, count).ToArray();
        var columns = evaluator.CreateColumns(count);
        columns.SetValues(0, Array.ConvertAll(regions, region => region % 20L));
        columns.SetShares(1, Array.ConvertAll(regions, region => region % 7 == 0 ? 0L : region % 31), Array.ConvertAll(regions, region => region % 7 == 0 ? 0L : 100));
        var present = new ulong[(count + 63) / 64];
        for (var at = 0; at < count; at++)
        {
            present[at / 64] |= regions[at] % 5 == 0 ? 0 : 1UL << (at % 64);
        }

        columns.SetValues(2, Array.ConvertAll(regions, region => 1600L - region % 1000), present: present);
        return columns;
    }

    private static BatchEvaluator Evaluator(int threads) => new(Three, options: new BatchOptions { MaxDegreeOfParallelism = threads });

    /// <summary>Keeps what is reported, where it is reported.</summary>
    private sealed class Reports(Action onReport) : IProgress<int>
    {
        private readonly List<int> _done = [];

        public IReadOnlyList<int> Done => _done;

        public void Report(int value)
        {
            lock (_done)
            {
                _done.Add(value);
            }

            onReport();
        }
    }
}
