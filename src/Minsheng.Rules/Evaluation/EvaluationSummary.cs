namespace Minsheng.Rules;

/// <summary>Counts by verdict, over measures and over items, and the mean completion over items. A summary has no verdict of its own.</summary>
/// <param name="Measures">How many measures have each verdict; every verdict has an entry.</param>
/// <param name="Items">How many items have each verdict; every verdict has an entry.</param>
/// <param name="Completion">The mean over items, each with weight one.</param>
public sealed record EvaluationSummary(
    IReadOnlyDictionary<Compliance, int> Measures,
    IReadOnlyDictionary<Compliance, int> Items,
    CompletionSummary Completion);
