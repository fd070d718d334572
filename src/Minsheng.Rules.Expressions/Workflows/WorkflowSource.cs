namespace Minsheng.Rules.Workflows;

/// <summary>What a measure of a workflow file is made of.</summary>
/// <param name="Host">Runs the file.</param>
/// <param name="Workflow">The workflow.</param>
/// <param name="Rule">The rule.</param>
internal sealed record WorkflowSource(WorkflowHost Host, WorkflowEntry Workflow, RuleEntry Rule);
