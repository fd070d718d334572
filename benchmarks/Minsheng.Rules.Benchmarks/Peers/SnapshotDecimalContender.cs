using Minsheng.Rules.Benchmarks.Job;

namespace Minsheng.Rules.Benchmarks.Peers;

/// <summary>Ours with decimals in: every figure of an entity is set, then judged.</summary>
internal sealed class SnapshotDecimalContender : IContender
{
    private readonly JobEntities _entities;
    private readonly SnapshotEvaluator _evaluator;
    private readonly Snapshot _snapshot;
    private readonly SnapshotResult _result;

    public SnapshotDecimalContender(JobEntities entities)
    {
        _entities = entities;
        _evaluator = JobSnapshots.EvaluatorOf(entities.Rules);
        _snapshot = _evaluator.CreateSnapshot();
        _result = _evaluator.CreateResult();
    }

    public string Name => "ours, decimals in";

    public double? Overall => JobSnapshots.OverallOf(_result);

    public long? AllocationLimit => 0;

    public int Evaluate(int entity)
    {
        JobSnapshots.Set(_snapshot, _entities.Rules, _entities.Amounts[entity]);
        _evaluator.Evaluate(_snapshot, _result);
        return _result.CountOf(Compliance.Met);
    }
}
