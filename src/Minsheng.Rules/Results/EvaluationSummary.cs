namespace Minsheng.Rules;

/// <summary>Counts by verdict and by pace, and the mean completion over items. A summary has no verdict of its own.</summary>
/// <param name="Measures">How many measures have each verdict; every verdict has an entry.</param>
/// <param name="Items">How many items have each verdict; every verdict has an entry.</param>
/// <param name="Trajectories">How many measures have each state of pace; every state has an entry.</param>
/// <param name="Suspect">How many measures rest on a doubted figure of the source; they are in no mean of completion.</param>
/// <param name="Completion">The mean over items, each with weight one.</param>
public sealed record EvaluationSummary(
    IReadOnlyDictionary<Compliance, int> Measures,
    IReadOnlyDictionary<Compliance, int> Items,
    IReadOnlyDictionary<TrajectoryState, int> Trajectories,
    int Suspect,
    CompletionSummary Completion);
