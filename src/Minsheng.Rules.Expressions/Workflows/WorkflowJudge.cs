using Minsheng.Rules.Expressions;

namespace Minsheng.Rules.Workflows;

/// <summary>Judges the rules of a workflow, which runs once for all of them in an evaluation.</summary>
internal sealed class WorkflowJudge(WorkflowSource source) : MeasureJudge
{
    public override Opinion Judge(JudgeContext context)
    {
        var rule = source.Rule;
        if (!rule.Rule.Enabled)
        {
            return new Opinion(Compliance.NotApplicable, ReasonCode.NoPartApplies) { Because = new LocalizedText("规则没有启用", "the rule is not enabled") };
        }

        var outcome = context.Once(source.Workflow, () => source.Host.Run(source.Workflow, context.Inputs)).Of(rule);
        return outcome.State switch
        {
            RuleState.Success => new Opinion(Compliance.Met) { Detail = outcome.Tree },
            RuleState.Failure => new Opinion(Compliance.NotMet, ReasonCode.ConditionNotMet) { Detail = outcome.Tree, Because = Message(outcome.Text) },
            RuleState.MissingInput => new Opinion(Compliance.Indeterminate, ReasonCode.InputMissing)
            {
                Detail = outcome.Tree,
                Because = new LocalizedText($"无法判断：没有输入 `{outcome.Text}`", $"cannot be judged: input `{outcome.Text}` is not given"),
            },
            _ => throw new InvalidOperationException(outcome.Text),
        };
    }

    private LocalizedText Message(string? text) => text is null
        ? new LocalizedText($"规则 {source.Rule.Rule.RuleName} 不成立", $"rule {source.Rule.Rule.RuleName} does not hold")
        : new LocalizedText(text, text);
}
