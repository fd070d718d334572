namespace Minsheng.Rules;

/// <summary>What a result says of a doubted figure of the source.</summary>
/// <param name="Suspicion">The doubt.</param>
/// <param name="Margin">The margin against the likely target; the result's own margin is that against the literal one.</param>
public sealed record SuspectResult(Suspicion Suspicion, Quantity? Margin);
