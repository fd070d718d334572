namespace Minsheng.Rules.Workflows;

/// <summary>A measure that a workflow, or its inputs, cannot say.</summary>
/// <param name="Measure">The measure's id.</param>
/// <param name="Reason">Why, for readers.</param>
public sealed record WorkflowOmission(string Measure, LocalizedText Reason);
