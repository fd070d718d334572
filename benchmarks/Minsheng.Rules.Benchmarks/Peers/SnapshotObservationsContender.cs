using Minsheng.Rules.Benchmarks.Job;

namespace Minsheng.Rules.Benchmarks.Peers;

/// <summary>Ours, the convenient way: observation objects in, a new result tree out, explanations only when asked for.</summary>
internal sealed class SnapshotObservationsContender(JobEntities entities) : IContender
{
    private const long KilobytesPromised = 40;
    private readonly SnapshotEvaluator _evaluator = JobSnapshots.EvaluatorOf(entities.Rules);

    public string Name => "ours, observations in, result tree out";

    public bool GivesCompletion => false;

    public long? AllocationLimit => KilobytesPromised * 1024;

    public Outcome Evaluate(int entity) => JobSnapshots.OutcomeOf(_evaluator.Evaluate(entities.Observations[entity]));
}
