using BenchmarkDotNet.Attributes;

namespace Minsheng.Rules.Benchmarks.Measuring;

/// <summary>One figure of an entity changes: the measure, its domain and the programme are judged again, against the whole entity.</summary>
public class UpdateBenchmarks
{
    private readonly FigureChange _change = new();

    [Benchmark(Baseline = true, Description = "ours, the whole entity")]
    public int Whole() => _change.EvaluateAll();

    [Benchmark(Description = "ours, one changed figure")]
    public int OneFigure() => _change.UpdateOne();
}
