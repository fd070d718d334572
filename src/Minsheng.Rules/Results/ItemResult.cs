namespace Minsheng.Rules;

/// <summary>Everything an evaluation says about one item.</summary>
/// <param name="Item">The item.</param>
/// <param name="Compliance">Its verdict, from those of its required measures.</param>
/// <param name="DecidingMeasures">The ids of the measures that decided it; empty where it is met.</param>
/// <param name="Completion">The weighted mean of its measures' completions.</param>
/// <param name="Measures">Its measures, in file order.</param>
public sealed record ItemResult(
    Item Item,
    Compliance Compliance,
    IReadOnlyList<string> DecidingMeasures,
    CompletionSummary Completion,
    IReadOnlyList<MeasureResult> Measures);
