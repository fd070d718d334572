using Minsheng.Rules.Benchmarks.Job;
using Minsheng.Rules.Benchmarks.Peers;

namespace Minsheng.Rules.Benchmarks.Measuring;

/// <summary>What an evaluation allocates, counted and not timed, so that any machine can check it.</summary>
internal static class AllocationTable
{
    private const int WarmUps = 20;
    private const int Counted = 100;

    /// <summary>Counts every contender's bytes and prints them.</summary>
    /// <returns>Whether every contender keeps its promise.</returns>
    public static bool Holds(JobEntities entities, TextWriter output)
    {
        output.WriteLine();
        output.WriteLine("| contender | bytes per entity | promised |");
        output.WriteLine("|---|---:|---:|");
        return Contenders.Others(entities).Prepend(Contenders.Reference(entities)).Aggregate(true, (all, contender) => Keeps(contender, output) & all);
    }

    private static bool Keeps(IContender contender, TextWriter output)
    {
        var bytes = BytesPerEntity(contender);
        var keeps = contender.AllocationLimit is not { } limit || bytes <= limit;
        output.WriteLine($"| {contender.Name} | {bytes:N0} | {contender.AllocationLimit:N0}{(keeps ? "" : " **broken**")} |");
        return keeps;
    }

    private static long BytesPerEntity(IContender contender)
    {
        Evaluate(contender, 0, WarmUps);
        var before = GC.GetAllocatedBytesForCurrentThread();
        Evaluate(contender, WarmUps, Counted);
        var all = GC.GetAllocatedBytesForCurrentThread() - before;
        return (all + Counted - 1) / Counted;
    }

    private static void Evaluate(IContender contender, int first, int count)
    {
        for (var entity = first; entity < first + count; entity++)
        {
            contender.Evaluate(entity);
        }
    }
}
