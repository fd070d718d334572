namespace Minsheng.Rules.Workflows;

/// <summary>An action of a rule.</summary>
/// <param name="Name">The name of the action.</param>
internal sealed record WorkflowAction(string Name)
{
    public const string OutputExpression = "OutputExpression";
    public const string EvaluateRule = "EvaluateRule";

    /// <summary>The expressions that it evaluates on the rule's inputs and parameters.</summary>
    public IReadOnlyList<DocumentNode> Expressions { get; init; } = [];

    /// <summary>The workflow that is asked; null where it asks for none.</summary>
    public DocumentNode? Workflow { get; init; }

    /// <summary>The rule that is asked; null where it asks for none.</summary>
    public DocumentNode? Rule { get; init; }
}
