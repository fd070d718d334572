namespace Minsheng.Rules.Tests.Snapshots;

/// <summary>The measure <c>m</c> and an amount of it, at a day.</summary>
/// <param name="Rule">The body of the measure.</param>
/// <param name="Value">The amount, not negative where the measure refuses that.</param>
/// <param name="AsOf">The day.</param>
public sealed record ExtremeAmount(string Rule, Rational Value, string AsOf);
