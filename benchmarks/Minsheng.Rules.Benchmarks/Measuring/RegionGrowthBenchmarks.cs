using BenchmarkDotNet.Attributes;
using Minsheng.Rules.Benchmarks.Job;
using Minsheng.Rules.Benchmarks.Peers;

namespace Minsheng.Rules.Benchmarks.Measuring;

/// <summary>The job for 10, 100 and 1,000 regions, each evaluated once: time that grows faster than the regions is a fault.</summary>
public class RegionGrowthBenchmarks
{
    private SnapshotContender _snapshot = null!;

    /// <summary>How many regions.</summary>
    [Params(10, 100, 1_000)]
    public int Regions { get; set; }

    [GlobalSetup]
    public void Prepare() => _snapshot = new SnapshotContender(new JobEntities(new JobRuleSet(1), Regions));

    [Benchmark(Description = "ours, values bound")]
    public int ValuesBound()
    {
        var met = 0;
        for (var region = 0; region < Regions; region++)
        {
            met += _snapshot.Evaluate(region);
        }

        return met;
    }
}
