namespace Minsheng.Rules;

/// <summary>How a region moved.</summary>
/// <param name="Before">Its figure before the newest; null where there is none.</param>
/// <param name="Now">Its newest figure; null where there is none.</param>
internal sealed record RegionStep(Figure? Before, Figure? Now);
