namespace Minsheng.Rules;

/// <summary>Where a measure stood at the start.</summary>
/// <param name="Value">The value, in the target's unit; shares as fractions.</param>
/// <param name="Date">When it was so; null where the author does not say.</param>
/// <param name="Source">Where the figure comes from; null where the author does not say.</param>
public sealed record Baseline(Rational Value, DateOnly? Date, string? Source);
