using Minsheng.Rules.Benchmarks.Job;
using RulesEngine.Models;

namespace Minsheng.Rules.Benchmarks.Peers;

/// <summary>Microsoft RulesEngine, tuned, with an output expression that gives the completion of what is not met; rolled up by hand.</summary>
internal sealed class RulesEngineOutputContender(JobEntities entities) : IContender
{
    private readonly RulesEngine.RulesEngine _engine = RulesEngineRules.Engine(entities.Rules, withCompletion: true);
    private readonly WeightedMeans _means = new(entities.Rules);

    public string Name => "RulesEngine, with completion";

    public double? Overall { get; private set; }

    public long? AllocationLimit => null;

    public int Evaluate(int entity)
    {
        var met = 0;
        var results = _engine.ExecuteAllRulesAsync(RulesEngineRules.Workflow, new RuleParameter("f", entities.Amounts[entity])).AsTask().Result;
        _means.Clear();
        for (var index = 0; index < results.Count; index++)
        {
            var result = results[index];
            met += result.IsSuccess ? 1 : 0;
            _means.Add(index, result.IsSuccess ? 1 : result.ActionResult?.Output is decimal completion ? (double)completion : 0);
        }

        Overall = _means.Overall();
        return met;
    }
}
