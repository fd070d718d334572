using Minsheng.Rules.Benchmarks.Job;

namespace Minsheng.Rules.Benchmarks.Batch;

/// <summary>The job at several sizes: time or memory that grows faster than regions and measures is a fault.</summary>
internal static class GrowthTable
{
    private const int Rounds = 9;
    private static readonly (int Times, int Regions)[] Sizes = [(1, 10_000), (1, 100_000), (1, 1_000_000), (10, 10_000), (100, 1_000)];

    /// <summary>The time and memory of each size, in Markdown.</summary>
    public static string Measure() => $"""
        | measures | regions | ns/measure, 1 thread | 2 threads | bytes of columns a region | of the result |
        |---:|---:|---:|---:|---:|---:|
        {string.Join('\n', Sizes.Where(size => MemoryLeft.HasRoomFor(size.Regions)).Select(size => Line(new BatchJob(new JobRuleSet(size.Times), size.Regions))))}

        """;

    private static string Line(BatchJob job)
    {
        var turns = new BatchTurns([BatchWork.Ours("ours", job, 1).Run, BatchWork.Ours("ours", job, 2).Run], Rounds);
        return $"| {job.Rules.Measures.Count} | {job.Regions} | {NanosecondsOf(job, turns, 0)} | {NanosecondsOf(job, turns, 1)} | {job.Bytes / job.Regions} | {ResultBytesOf(job) / job.Regions} |";
    }

    private static long ResultBytesOf(BatchJob job)
    {
        var evaluator = job.EvaluatorOf(threads: 1);
        var before = GC.GetAllocatedBytesForCurrentThread();
        evaluator.CreateResult(job.Regions);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static string NanosecondsOf(BatchJob job, BatchTurns turns, int index) => $"{turns.Milliseconds(index) * 1e6 / job.Verdicts:0.00}";
}
