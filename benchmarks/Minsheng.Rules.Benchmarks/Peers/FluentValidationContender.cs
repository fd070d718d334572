using Minsheng.Rules.Benchmarks.Job;

namespace Minsheng.Rules.Benchmarks.Peers;

/// <summary>FluentValidation: what is not met is a failure with its message.</summary>
internal sealed class FluentValidationContender(JobEntities entities) : IContender
{
    private readonly FluentFactsValidator _validator = new(entities.Rules);
    private readonly FluentFacts[] _facts = [.. entities.Amounts.Select(amounts => new FluentFacts(amounts))];

    public string Name => "FluentValidation, met only";

    public double? Overall => null;

    public long? AllocationLimit => null;

    public int Evaluate(int entity) => entities.Rules.Measures.Count - _validator.Validate(_facts[entity]).Errors.Count;
}
