using Minsheng.Rules.Benchmarks.Job;
using RulesEngine.Models;

namespace Minsheng.Rules.Benchmarks.Peers;

/// <summary>Microsoft RulesEngine, tuned, verdicts alone.</summary>
internal sealed class RulesEngineContender(JobEntities entities) : IContender
{
    private readonly RulesEngine.RulesEngine _engine = RulesEngineRules.Engine(entities.Rules, withCompletion: false);

    public string Name => "RulesEngine, met only";

    public double? Overall => null;

    public long? AllocationLimit => null;

    public int Evaluate(int entity)
    {
        var met = 0;
        foreach (var result in _engine.ExecuteAllRulesAsync(RulesEngineRules.Workflow, new RuleParameter("f", entities.Amounts[entity])).AsTask().Result)
        {
            met += result.IsSuccess ? 1 : 0;
        }

        return met;
    }
}
