using Minsheng.Rules.Benchmarks.Job;

namespace Minsheng.Rules.Benchmarks.Peers;

/// <summary>Ours, the convenient way: observation objects in, a new result tree out, explanations only when asked for.</summary>
internal sealed class SnapshotObservationsContender(JobEntities entities) : IContender
{
    private const long KilobytesPromised = 40;
    private readonly SnapshotEvaluator _evaluator = JobSnapshots.EvaluatorOf(entities.Rules);
    private SnapshotResult? _result;

    public string Name => "ours, observations in, result tree out";

    public double? Overall => JobSnapshots.OverallOf(_result!);

    public long? AllocationLimit => KilobytesPromised * 1024;

    public int Evaluate(int entity)
    {
        _result = _evaluator.Evaluate(entities.Observations[entity]);
        return _result.CountOf(Compliance.Met);
    }
}
