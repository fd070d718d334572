namespace Minsheng.Rules.Tests.Snapshots;

/// <summary>The measure <c>m</c> and counts of it, at a day.</summary>
/// <param name="Rule">The body of the measure.</param>
/// <param name="Numerator">The part, from 0 to the whole.</param>
/// <param name="Denominator">The whole, at least 0.</param>
/// <param name="AsOf">The day.</param>
public sealed record ExtremeShare(string Rule, long Numerator, long Denominator, string AsOf);
