using BenchmarkDotNet.Attributes;
using Minsheng.Rules.Benchmarks.Job;
using Minsheng.Rules.Benchmarks.Peers;

namespace Minsheng.Rules.Benchmarks.Measuring;

/// <summary>One entity of 230 measures whose facts are decimals, against hand-written decimal code.</summary>
public class DecimalBenchmarks
{
    private readonly Rotation _decimal;
    private readonly Rotation _decimalMet;
    private readonly Rotation _snapshot;

    public DecimalBenchmarks()
    {
        var entities = new JobEntities(new JobRuleSet(1), JobEntities.Usual);
        _decimal = new Rotation(new DecimalEverythingContender(entities), entities.Count);
        _decimalMet = new Rotation(new DecimalMetContender(entities), entities.Count);
        _snapshot = new Rotation(new SnapshotDecimalContender(entities), entities.Count);
    }

    [Benchmark(Baseline = true, Description = "hand-written, decimal")]
    public int HandwrittenDecimal() => _decimal.Next();

    [Benchmark(Description = "hand-written, decimal, met only")]
    public int HandwrittenDecimalMet() => _decimalMet.Next();

    [Benchmark(Description = "ours, decimals in")]
    public int DecimalsIn() => _snapshot.Next();
}
