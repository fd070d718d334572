using Minsheng.Rules.Benchmarks.Job;
using Minsheng.Rules.Benchmarks.Peers;

namespace Minsheng.Rules.Benchmarks.Measuring;

/// <summary>An entity of which one figure after the other becomes that of another entity.</summary>
internal sealed class FigureChange
{
    private readonly JobEntities _entities = new(new JobRuleSet(1), JobEntities.Usual);
    private readonly SnapshotEvaluator _evaluator;
    private readonly Snapshot _snapshot;
    private readonly SnapshotResult _result;
    private int _entity;
    private int _index;

    public FigureChange()
    {
        _evaluator = JobSnapshots.EvaluatorOf(_entities.Rules);
        _snapshot = JobSnapshots.Of(_evaluator, _entities.Rules, _entities.Hundredths[0]);
        _result = _evaluator.CreateResult();
        _evaluator.Evaluate(_snapshot, _result);
    }

    /// <summary>Changes a figure and judges everything again.</summary>
    /// <returns>1 where the changed measure is met.</returns>
    public int EvaluateAll()
    {
        Change();
        _evaluator.Evaluate(_snapshot, _result);
        return IsMet();
    }

    /// <summary>Changes a figure and judges what depends on it again.</summary>
    /// <returns>1 where the changed measure is met.</returns>
    public int UpdateOne()
    {
        Change();
        _evaluator.Update(_snapshot, _index, _result);
        return IsMet();
    }

    private int IsMet() => _result[_index].Compliance == Compliance.Met ? 1 : 0;

    private void Change()
    {
        if (++_index == _entities.Rules.Measures.Count)
        {
            _index = 0;
            _entity = (_entity + 1) % _entities.Count;
        }

        JobSnapshots.Set(_snapshot, _entities.Rules.Measures[_index], _entities.Amounts[_entity]);
    }
}
