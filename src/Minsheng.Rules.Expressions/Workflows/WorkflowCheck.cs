namespace Minsheng.Rules.Workflows;

/// <summary>What is wrong with the expressions of a workflow, for inputs of some types.</summary>
internal sealed class WorkflowCheck
{
    /// <summary>What is wrong with its parameters, which leaves nothing of it to run.</summary>
    public ExpressionProblem? OfGlobals { get; init; }

    /// <summary>What is wrong with the parameters of rules, which leaves nothing to run of the rules around them.</summary>
    public Dictionary<RuleEntry, ExpressionProblem> OfLocals { get; } = new(ReferenceEqualityComparer.Instance);

    /// <summary>What is wrong with expressions of rules.</summary>
    public Dictionary<RuleEntry, ExpressionProblem> OfExpressions { get; } = new(ReferenceEqualityComparer.Instance);

    /// <summary>What is wrong with expressions of actions.</summary>
    public List<ExpressionProblem> OfActions { get; } = [];

    public IEnumerable<ExpressionProblem> All =>
        OfGlobals is { } globals ? [globals] : OfLocals.Values.Concat(OfExpressions.Values).Concat(OfActions);

    /// <summary>Why a rule of the workflow cannot be run at all; null where it can.</summary>
    public ExpressionProblem? WholeOf(RuleEntry rule) =>
        OfGlobals
        ?? rule.SelfAndDescendants().Select(each => OfLocals.GetValueOrDefault(each)).FirstOrDefault(problem => problem is not null)
        ?? OfExpressions.GetValueOrDefault(rule);
}
