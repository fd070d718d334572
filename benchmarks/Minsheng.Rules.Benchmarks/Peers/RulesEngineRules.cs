using Minsheng.Rules.Benchmarks.Job;
using RulesEngine.Models;

namespace Minsheng.Rules.Benchmarks.Peers;

/// <summary>The job as a workflow of Microsoft RulesEngine over <c>f</c>, the facts as decimals.</summary>
internal static class RulesEngineRules
{
    /// <summary>The name of the workflow.</summary>
    public const string Workflow = "job";

    /// <summary>An engine with the settings that make it fastest.</summary>
    /// <param name="rules">The measures.</param>
    /// <param name="withCompletion">Whether a rule that fails puts out the completion.</param>
    public static RulesEngine.RulesEngine Engine(JobRuleSet rules, bool withCompletion)
    {
        var workflow = new Workflow { WorkflowName = Workflow, Rules = rules.Measures.Select(measure => RuleOf(measure, withCompletion)).ToList() };
        var settings = new ReSettings
        {
            EnableFormattedErrorMessage = false,
            EnableScopedParams = false,
            IsExpressionCaseSensitive = true,
            AutoExecuteActions = withCompletion,
        };
        return new RulesEngine.RulesEngine([workflow], settings);
    }

    private static Rule RuleOf(JobMeasure measure, bool withCompletion) => new()
    {
        RuleName = measure.Id,
        RuleExpressionType = RuleExpressionType.LambdaExpression,
        Expression = Condition(measure),
        Actions = withCompletion && measure.HasCompletion ? new RuleActions { OnFailure = Output(Progress(measure)) } : null,
    };

    private static ActionInfo Output(string expression) => new()
    {
        Name = "OutputExpression",
        Context = new Dictionary<string, object> { ["expression"] = expression },
    };

    private static string Condition(JobMeasure measure)
    {
        var fact = $"f[{measure.Slot}]";
        return measure.Form switch
        {
            JobForm.Amount => $"{fact} >= {Amount(measure.Target)}",
            JobForm.Share => $"{fact} * 100m >= f[{measure.Slot + 1}] * {measure.Target}m",
            JobForm.Range => $"{fact} >= {Amount(measure.Target)} && {fact} <= {Amount(measure.Limit)}",
            _ => $"{fact} <= {Amount(measure.Target)}",
        };
    }

    private static string Progress(JobMeasure measure)
    {
        var fact = $"f[{measure.Slot}]";
        return measure.Form switch
        {
            JobForm.Amount => $"{fact} / {Amount(measure.Target)}",
            JobForm.Share => $"{fact} * 100m / (f[{measure.Slot + 1}] * {measure.Target}m)",
            _ => $"{fact} >= {Amount(measure.Limit)} ? 0m : ({Amount(measure.Limit)} - {fact}) / {Amount(measure.Limit - measure.Target)}",
        };
    }

    private static string Amount(long hundredths) => $"{hundredths / 100m}m";
}
