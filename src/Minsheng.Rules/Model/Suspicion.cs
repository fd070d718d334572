namespace Minsheng.Rules;

/// <summary>A figure of the source that is implausible. The measure is judged against both values, and decided only where the verdicts agree.</summary>
/// <param name="Likely">What the source probably means.</param>
/// <param name="Reason">Why the author thinks so.</param>
public sealed record Suspicion(Target Likely, string Reason);
