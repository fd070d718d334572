using Minsheng.Rules.Benchmarks.Job;
using Minsheng.Rules.Benchmarks.Peers.Handwritten;

namespace Minsheng.Rules.Benchmarks.Peers;

/// <summary>Straight statements on decimals; only the means are floating, which is faster than decimal ones.</summary>
internal sealed class DecimalEverythingContender(JobEntities entities) : IContender
{
    private readonly JobResult<decimal> _result = new(entities.Rules.Measures.Count);

    public string Name => "hand-written, decimal";

    public double? Overall => _result.Overall;

    public long? AllocationLimit => 0;

    public int Evaluate(int entity) => DecimalEverything.Evaluate(entities.Amounts[entity], _result);
}
