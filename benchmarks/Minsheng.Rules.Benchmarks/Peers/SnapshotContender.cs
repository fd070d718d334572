using Minsheng.Rules.Benchmarks.Job;

namespace Minsheng.Rules.Benchmarks.Peers;

/// <summary>Ours with values bound: snapshots that the host keeps, one result used again.</summary>
internal sealed class SnapshotContender : IContender
{
    private readonly SnapshotEvaluator _evaluator;
    private readonly Snapshot[] _snapshots;
    private readonly SnapshotResult _result;

    public SnapshotContender(JobEntities entities)
    {
        _evaluator = JobSnapshots.EvaluatorOf(entities.Rules);
        _snapshots = Array.ConvertAll(entities.Hundredths, facts => JobSnapshots.Of(_evaluator, entities.Rules, facts));
        _result = _evaluator.CreateResult();
    }

    public string Name => "ours, values bound";

    public double? Overall => JobSnapshots.OverallOf(_result);

    public long? AllocationLimit => 0;

    public int Evaluate(int entity)
    {
        _evaluator.Evaluate(_snapshots[entity], _result);
        return _result.CountOf(Compliance.Met);
    }
}
