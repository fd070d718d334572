namespace Minsheng.Rules;

/// <summary>Words of an item's source text that no measure is about, and why.</summary>
/// <param name="Text">The verbatim words; several stretches may be joined by <c>…</c> in source order.</param>
/// <param name="Reason">Why they promise nothing that could be measured: a purpose, a name, a scope.</param>
/// <param name="Location">Where the rule file quotes them.</param>
public sealed record UnmeasuredText(string Text, string Reason, SourceLocation Location);
