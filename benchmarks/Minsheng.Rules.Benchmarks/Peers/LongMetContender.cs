using Minsheng.Rules.Benchmarks.Job;
using Minsheng.Rules.Benchmarks.Peers.Handwritten;

namespace Minsheng.Rules.Benchmarks.Peers;

/// <summary>Straight statements on scaled integers, verdicts alone.</summary>
internal sealed class LongMetContender(JobEntities entities) : IContender
{
    private readonly bool[] _met = new bool[entities.Rules.Measures.Count];

    public string Name => "hand-written, long, met only";

    public bool GivesCompletion => false;

    public long? AllocationLimit => 0;

    public Outcome Evaluate(int entity) => new(LongMet.Evaluate(entities.Hundredths[entity], _met), null);
}
