using RulesEngine.Models;

namespace Minsheng.Rules.Workflows;

/// <summary>The workflows of a file for inputs of some types: one engine for all of them.</summary>
/// <remarks>
/// RulesEngine caches by the short names of types, so an engine of its own for each shape keeps namesakes apart. Where actions may bring
/// inputs of other types, its settings change while it runs, and it runs on one thread at a time.
/// </remarks>
internal sealed class CompiledWorkflows
{
    private readonly Dictionary<WorkflowEntry, WorkflowCheck> _checks = new(ReferenceEqualityComparer.Instance);
    private readonly RulesEngine.RulesEngine _engine;
    private readonly object _gate = new();
    private readonly bool _hasActions;

    public CompiledWorkflows(IReadOnlyList<WorkflowEntry> workflows, WorkflowSettings settings, InputShape inputs)
    {
        var check = new ExpressionCheck(settings, inputs);
        var runnable = new List<Workflow>();
        foreach (var workflow in workflows)
        {
            var found = check.Check(workflow);
            _checks.Add(workflow, found);
            runnable.Add(Said(workflow, workflow.Name, workflow.Rules));
            var rules = workflow.Rules.Where(rule => found.WholeOf(rule) is null).ToList();
            if (rules.Count > 0)
            {
                runnable.Add(Said(workflow, NameToRun(workflow), rules));
            }
        }

        _hasActions = workflows.SelectMany(workflow => workflow.Rules).SelectMany(rule => rule.SelfAndDescendants()).Any(rule => rule.Rule.Actions is not null);
        _engine = new RulesEngine.RulesEngine([.. runnable], settings.For(inputs, registersMore: _hasActions));
        FormatsMessages = settings.FormatsMessages;
    }

    private bool FormatsMessages { get; }

    /// <summary>Runs a workflow.</summary>
    public WorkflowRun Run(WorkflowEntry workflow, RuleParameter[] inputs)
    {
        var check = _checks[workflow];
        if (workflow.Rules.All(rule => !rule.Rule.Enabled || check.WholeOf(rule) is not null))
        {
            return new WorkflowRun { Check = check };
        }

        return new WorkflowRun
        {
            Check = check,
            FormatsMessages = FormatsMessages,
            Trees = Execute(workflow, inputs).ToDictionary(tree => tree.Rule),
        };
    }

    private List<RuleResultTree> Execute(WorkflowEntry workflow, RuleParameter[] inputs)
    {
        if (!_hasActions)
        {
            return Ask(workflow, inputs);
        }

        lock (_gate)
        {
            return Ask(workflow, inputs);
        }
    }

    private static Workflow Said(WorkflowEntry workflow, string name, IReadOnlyList<RuleEntry> rules) => new()
    {
        WorkflowName = name,
        GlobalParams = [.. workflow.Globals.Select(WorkflowFileReader.ParamOf)],
        Rules = [.. rules.Select(rule => rule.Rule)],
    };

    /// <summary>Under its own name a workflow is whole, for actions that ask it with inputs of their own; under this one it has the rules that can be compiled, so that no action follows on a rule that nobody could judge.</summary>
    private static string NameToRun(WorkflowEntry workflow) => $"{workflow.Name}\n";

    /// <summary>Away from the caller's synchronization context, to which an action could wait to return.</summary>
    private List<RuleResultTree> Ask(WorkflowEntry workflow, RuleParameter[] inputs) =>
        Task.Run(() => _engine.ExecuteAllRulesAsync(NameToRun(workflow), inputs, CancellationToken.None).AsTask()).GetAwaiter().GetResult();
}
