using Minsheng.Rules.Benchmarks.Job;

namespace Minsheng.Rules.Benchmarks.Batch;

/// <summary>What an evaluation into a result that is used again allocates, counted and not timed: the working values of one thread, whatever the number of regions.</summary>
internal static class BatchAllocation
{
    private const int Few = 1_000;
    private const int Many = 20_000;
    private const long BytesPromised = 320 * 1024;

    /// <summary>Counts for few and many regions and prints it.</summary>
    /// <returns>Whether the promise is kept.</returns>
    public static bool Holds(JobRuleSet rules, TextWriter output)
    {
        var (few, many) = (BytesOf(rules, Few), BytesOf(rules, Many));
        var keeps = many <= BytesPromised && many == few;
        output.WriteLine($"ours, columns into a result used again: {few} bytes for {Few} regions, {many} for {Many}, the same and at most {BytesPromised} promised{(keeps ? "" : ": **broken**")}");
        return keeps;
    }

    private static long BytesOf(JobRuleSet rules, int regions)
    {
        var work = BatchWork.Ours("ours", new BatchJob(rules, regions), threads: 1);
        work.Run();
        var before = GC.GetAllocatedBytesForCurrentThread();
        work.Run();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
