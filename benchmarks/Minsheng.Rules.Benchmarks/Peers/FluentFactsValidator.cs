using FluentValidation;
using Minsheng.Rules.Benchmarks.Job;

namespace Minsheng.Rules.Benchmarks.Peers;

/// <summary>The job as one rule a measure.</summary>
internal sealed class FluentFactsValidator : AbstractValidator<FluentFacts>
{
    public FluentFactsValidator(JobRuleSet rules)
    {
        foreach (var measure in rules.Measures)
        {
            Add(measure);
        }
    }

    private void Add(JobMeasure measure)
    {
        var (slot, target, limit) = (measure.Slot, measure.Target / 100m, measure.Limit / 100m);
        if (measure.Form == JobForm.Share)
        {
            var percent = (decimal)measure.Target;
            RuleFor(facts => facts.Values).Must(values => values[slot] * 100 >= values[slot + 1] * percent).OverridePropertyName(measure.Id);
            return;
        }

        var rule = RuleFor(facts => facts.Values[slot]);
        var judged = measure.Form switch
        {
            JobForm.Amount => rule.GreaterThanOrEqualTo(target),
            JobForm.Range => rule.InclusiveBetween(target, limit),
            _ => rule.LessThanOrEqualTo(target),
        };
        judged.OverridePropertyName(measure.Id);
    }
}
