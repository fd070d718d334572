using BenchmarkDotNet.Attributes;
using Minsheng.Rules.Benchmarks.Job;
using Minsheng.Rules.Benchmarks.Peers;

namespace Minsheng.Rules.Benchmarks.Measuring;

/// <summary>One entity of 230, 2,300 and 23,000 measures: time that grows faster than the measures is a fault.</summary>
public class GrowthBenchmarks
{
    private const int Entities = 20;

    private Rotation _table = null!;
    private Rotation _observations = null!;

    /// <summary>How many times the job.</summary>
    [Params(1, 10, 100)]
    public int Times { get; set; }

    [GlobalSetup]
    public void Prepare()
    {
        var entities = new JobEntities(new JobRuleSet(Times), Entities);
        _table = new Rotation(new TableContender(entities), Entities);
        _observations = new Rotation(new ObservationsContender(entities), Entities);
    }

    [Benchmark(Baseline = true, Description = "table loop, long")]
    public int TableLoop() => _table.Next();

    [Benchmark(Description = "ours, observations in")]
    public int Observations() => _observations.Next();
}
