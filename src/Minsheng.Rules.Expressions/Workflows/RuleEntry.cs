using RulesEngine.Models;

namespace Minsheng.Rules.Workflows;

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
