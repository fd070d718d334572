using Minsheng.Rules.Benchmarks.Job;
using Minsheng.Rules.Benchmarks.Peers.Handwritten;

namespace Minsheng.Rules.Benchmarks.Peers;

/// <summary>Straight statements on scaled integers: the baseline of the job.</summary>
internal sealed class LongEverythingContender(JobEntities entities) : IContender
{
    private readonly JobResult<double> _result = new(entities.Rules.Measures.Count);

    public string Name => "hand-written, long";

    public double? Overall => _result.Overall;

    public long? AllocationLimit => 0;

    public int Evaluate(int entity) => LongEverything.Evaluate(entities.Hundredths[entity], _result);
}
