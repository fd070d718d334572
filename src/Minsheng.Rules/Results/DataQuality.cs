namespace Minsheng.Rules;

/// <summary>How far the figures behind a verdict can be relied on.</summary>
/// <param name="State">The first of <see cref="Notes"/>.</param>
/// <param name="Share">The regions with a figure over the regions expected, from 0 to 1; where only the total is expected 1 or 0; of composites, the parts with data.</param>
/// <param name="Notes">All that holds, in the order of <see cref="DataQualityState"/>.</param>
public sealed record DataQuality(DataQualityState State, Rational Share, IReadOnlyList<DataQualityState> Notes);
