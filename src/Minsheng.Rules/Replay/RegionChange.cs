namespace Minsheng.Rules;

/// <summary>One region of a measure whose result differs.</summary>
/// <param name="Region">The region.</param>
/// <param name="Before">Its result before.</param>
/// <param name="After">Its result now.</param>
public sealed record RegionChange(Region Region, MeasureResult Before, MeasureResult After);
