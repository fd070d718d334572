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
