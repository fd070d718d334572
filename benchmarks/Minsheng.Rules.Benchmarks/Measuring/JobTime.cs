using System.Diagnostics;
using Minsheng.Rules.Benchmarks.Batch;
using Minsheng.Rules.Benchmarks.Job;
using Minsheng.Rules.Benchmarks.Peers;

namespace Minsheng.Rules.Benchmarks.Measuring;

/// <summary>Our own time for the job as one number, for scripts that measure others.</summary>
internal static class JobTime
{
    private const int Fewest = 5;
    private static readonly TimeSpan Length = TimeSpan.FromSeconds(0.5);

    /// <summary>By the name that a script asks for: what times one batch, in microseconds per entity.</summary>
    private static readonly Dictionary<string, Func<JobEntities, Func<double>>> Contenders = new()
    {
        ["values-bound"] = entities => InRotation(new SnapshotContender(entities), entities),
        ["decimals-in"] = entities => InRotation(new SnapshotDecimalContender(entities), entities),
        ["observations-in"] = entities => InRotation(new SnapshotObservationsContender(entities), entities),
        ["long-rows"] = entities => FromRows(new BatchJob(entities.Rules, entities.Count)),
    };

    /// <summary>The names that can be asked for.</summary>
    public static IEnumerable<string> Names => Contenders.Keys;

    /// <summary>The median over half a second of batches, in microseconds per entity.</summary>
    /// <param name="name">One of <see cref="Names"/>.</param>
    /// <param name="entities">How many entities there are.</param>
    public static double Median(string name, int entities)
    {
        var time = Contenders[name](new JobEntities(new JobRuleSet(1), entities));
        var times = new List<double>();
        for (var watch = Stopwatch.StartNew(); times.Count < Fewest || watch.Elapsed < Length;)
        {
            times.Add(time());
        }

        return times.Order().ElementAt(times.Count / 2);
    }

    private static Func<double> InRotation(IContender contender, JobEntities entities) => new TimedBatch(contender.Name, new Rotation(contender, entities.Count).Next).Time;

    private static Func<double> FromRows(BatchJob job)
    {
        var run = new RowsRun(job, RowsForm.Clean);
        var batch = new TimedBatch("ours, long rows", () =>
        {
            run.Run();
            return job.Regions;
        });
        return () => batch.Time() / job.Regions;
    }
}
