namespace Minsheng.Rules;

/// <summary>What an evaluation says about one region of a measure.</summary>
/// <param name="Region">The region.</param>
/// <param name="Result">Its result, as of a measure of its own.</param>
/// <param name="ShareOfTotal">Of sums, the region's figure over that of the whole; null where there is none, the whole is zero, or the whole is a total of another date. Below 0 or above 1 where net figures have both signs.</param>
public sealed record RegionResult(Region Region, MeasureResult Result, Rational? ShareOfTotal);
