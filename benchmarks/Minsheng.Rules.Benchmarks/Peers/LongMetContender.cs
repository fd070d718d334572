using Minsheng.Rules.Benchmarks.Job;
using Minsheng.Rules.Benchmarks.Peers.Handwritten;

namespace Minsheng.Rules.Benchmarks.Peers;

/// <summary>Straight statements on scaled integers, verdicts alone.</summary>
internal sealed class LongMetContender(JobEntities entities) : IContender
{
    private readonly bool[] _met = new bool[entities.Rules.Measures.Count];

    public string Name => "hand-written, long, met only";

    public double? Overall => null;

    public long? AllocationLimit => 0;

    public int Evaluate(int entity) => LongMet.Evaluate(entities.Hundredths[entity], _met);
}
