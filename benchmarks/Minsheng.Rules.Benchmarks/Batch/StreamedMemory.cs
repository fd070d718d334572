using System.Diagnostics;
using System.Globalization;
using Minsheng.Rules.Benchmarks.Job;
using Minsheng.Rules.Benchmarks.Measuring;

namespace Minsheng.Rules.Benchmarks.Batch;

/// <summary>The most memory that a fresh process takes for regions that come in chunks.</summary>
internal static class StreamedMemory
{
    /// <summary>The command that the fresh processes are started with.</summary>
    public const string ChildCommand = "batch-stream-child";

    private const int Chunk = 50_000;
    private static readonly int[] Sizes = [Chunk, 4 * Chunk, 20 * Chunk];

    /// <summary>The memory by regions, in Markdown.</summary>
    public static string Measure() => $"""
        | regions in chunks of {Chunk} | MB at most, whole process |
        |---:|---:|
        {string.Join('\n', Sizes.Select(regions => $"| {regions} | {FreshProcess.Ask(ChildCommand, regions.ToString(CultureInfo.InvariantCulture)) / 1e6:0} |"))}

        """;

    /// <summary>Judges so many regions in this process, whose facts are made chunk by chunk in the same columns.</summary>
    /// <returns>The most bytes that the process ever had in memory.</returns>
    public static async Task<long> PeakAsync(int regions)
    {
        var job = new BatchJob(new JobRuleSet(1), Chunk);
        var evaluator = job.EvaluatorOf(threads: 2);
        await foreach (var result in evaluator.EvaluateAsync(Chunks(job, evaluator, regions)))
        {
            Debug.Assert(result.FallbackCount == 0);
        }

        using var process = Process.GetCurrentProcess();
        return process.PeakWorkingSet64;
    }

    private static async IAsyncEnumerable<BatchColumns> Chunks(BatchJob job, BatchEvaluator evaluator, int regions)
    {
        var columns = job.ColumnsFor(evaluator);
        yield return columns;
        for (var first = Chunk; first < regions; first += Chunk)
        {
            await Task.Run(() => job.Fill(first));
            yield return columns;
        }
    }
}
