using RulesEngine.Models;

namespace Minsheng.Rules.Workflows;

/// <summary>A workflow of a file, with the rules that it injects.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Node">Where it stands.</param>
internal sealed record WorkflowEntry(string Name, DocumentNode Node)
{
    public IReadOnlyList<ParamEntry> Globals { get; init; } = [];

    /// <summary>The rules that it says itself.</summary>
    public IReadOnlyList<RuleEntry> Own { get; init; } = [];

    /// <summary>The names of the workflows whose rules it takes, with their places.</summary>
    public IReadOnlyList<DocumentNode> Injected { get; init; } = [];

    /// <summary>Its own rules and those injected, in the order in which RulesEngine runs them.</summary>
    public IReadOnlyList<RuleEntry> Rules { get; init; } = [];
}

/// <summary>A rule as RulesEngine takes it, and where its parts stand in the file.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Node">Where it stands.</param>
internal sealed record RuleEntry(Rule Rule, DocumentNode Node)
{
    /// <summary>The text of the lambda; null for a rule of rules.</summary>
    public DocumentNode? Expression { get; init; }

    public IReadOnlyList<ParamEntry> Locals { get; init; } = [];

    /// <summary>Its rules that are enabled.</summary>
    public IReadOnlyList<RuleEntry> Children { get; init; } = [];

    public IReadOnlyList<WorkflowAction> Actions { get; init; } = [];

    /// <summary>The rule and the enabled ones beneath it.</summary>
    public IEnumerable<RuleEntry> SelfAndDescendants() => Children.SelectMany(child => child.SelfAndDescendants()).Prepend(this);
}

/// <summary>A global or local parameter.</summary>
/// <param name="Name">Its name.</param>
/// <param name="NameNode">Where the name stands.</param>
/// <param name="Expression">Its expression.</param>
internal sealed record ParamEntry(string Name, DocumentNode NameNode, DocumentNode Expression);

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
