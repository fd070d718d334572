using RulesEngine.Models;

namespace Minsheng.Rules.Workflows;

/// <summary>What one run of a workflow came to.</summary>
internal sealed class WorkflowRun
{
    private static readonly Dictionary<Rule, RuleResultTree> NoTrees = [];

    /// <summary>What ended the run; null where it came to its end.</summary>
    public Exception? Fault { get; init; }

    /// <summary>What is wrong with the expressions.</summary>
    public WorkflowCheck Check { get; init; } = new();

    /// <summary>What RulesEngine says, by rule; nothing of rules that it was not given.</summary>
    public IReadOnlyDictionary<Rule, RuleResultTree> Trees { get; init; } = NoTrees;

    /// <summary>Whether messages of rules are filled in.</summary>
    public bool FormatsMessages { get; init; }

    /// <summary>What it says of a rule.</summary>
    public RuleOutcome Of(RuleEntry rule)
    {
        if (Fault is not null)
        {
            return RuleOutcome.Faulty(Fault.Message);
        }

        if (Check.WholeOf(rule) is { } problem)
        {
            return RuleOutcome.Of(rule, problem);
        }

        var tree = Trees[rule.Rule];
        return FaultOfActions(tree) ?? (rule.Children.Count == 0 ? OfLambda(rule, tree) : OfRules(rule, tree)) with { Tree = tree };
    }

    /// <summary>RulesEngine puts an exception where it puts the message of a rule that fails; what is not that message, to the letter, is an exception.</summary>
    private RuleOutcome OfLambda(RuleEntry rule, RuleResultTree tree)
    {
        if (tree.IsSuccess)
        {
            return RuleOutcome.Success;
        }

        var message = FormatsMessages && rule.Rule.ErrorMessage is { } format ? ErrorMessageText.Of(format, tree.Inputs) : null;
        return string.IsNullOrWhiteSpace(tree.ExceptionMessage) || tree.ExceptionMessage == message
            ? RuleOutcome.Failure(message ?? rule.Rule.ErrorMessage)
            : RuleOutcome.Faulty(tree.ExceptionMessage);
    }

    /// <summary>A rule of rules, in three-valued logic: RulesEngine takes a rule that throws for false.</summary>
    private RuleOutcome OfRules(RuleEntry rule, RuleResultTree tree)
    {
        if (tree.IsSuccess)
        {
            return RuleOutcome.Success;
        }

        if (tree.ChildResults is null)
        {
            return RuleOutcome.Faulty(tree.ExceptionMessage);
        }

        var children = rule.Children.Zip(tree.ChildResults, OfChild).ToList();
        var isAll = rule.Rule.Operator.StartsWith("And", StringComparison.Ordinal);
        var undecided = children.Where(child => child.State is RuleState.Faulty or RuleState.MissingInput).OrderBy(child => child.State).FirstOrDefault();
        return undecided is not null && !(isAll && children.Exists(child => child.State == RuleState.Failure))
            ? undecided
            : RuleOutcome.Failure(FormatsMessages && rule.Rule.ErrorMessage is { } format ? ErrorMessageText.Of(format, tree.Inputs) : rule.Rule.ErrorMessage);
    }

    /// <summary>Messages of inner rules are not filled in, so what stands there is an exception.</summary>
    private RuleOutcome OfChild(RuleEntry rule, RuleResultTree tree)
    {
        if (Check.OfExpressions.TryGetValue(rule, out var problem))
        {
            return RuleOutcome.Of(rule, problem);
        }

        return rule.Children.Count > 0 ? OfRules(rule, tree)
            : tree.IsSuccess ? RuleOutcome.Success
            : string.IsNullOrWhiteSpace(tree.ExceptionMessage) ? RuleOutcome.Failure(null)
            : RuleOutcome.Faulty(tree.ExceptionMessage);
    }

    /// <summary>An action that failed, of the rule or of one beneath it: what it was to give is not there.</summary>
    private static RuleOutcome? FaultOfActions(RuleResultTree tree) => tree.ActionResult?.Exception is { } exception
        ? RuleOutcome.Faulty($"the action of rule `{tree.Rule.RuleName}` failed: {exception.Message}")
        : (tree.ChildResults ?? []).Select(FaultOfActions).FirstOrDefault(fault => fault is not null);
}
