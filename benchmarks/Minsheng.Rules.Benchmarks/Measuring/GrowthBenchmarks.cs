using BenchmarkDotNet.Attributes;
using Minsheng.Rules.Benchmarks.Job;
using Minsheng.Rules.Benchmarks.Peers;

namespace Minsheng.Rules.Benchmarks.Measuring;

/// <summary>Twenty entities of 230, 2,300 and 23,000 measures in rotation: time that grows faster than the measures is a fault.</summary>
public class GrowthBenchmarks
{
    private const int Entities = 20;

    private Rotation _table = null!;
    private Rotation _snapshot = null!;

    /// <summary>How many times the job.</summary>
    [Params(1, 10, 100)]
    public int Times { get; set; }

    [GlobalSetup]
    public void Prepare()
    {
        var entities = new JobEntities(new JobRuleSet(Times), Entities);
        _table = new Rotation(new TableContender(entities), Entities);
        _snapshot = new Rotation(new SnapshotContender(entities), Entities);
    }

    [Benchmark(Baseline = true, Description = "table loop, long")]
    public int TableLoop() => _table.Next();

    [Benchmark(Description = "ours, values bound")]
    public int ValuesBound() => _snapshot.Next();
}
