namespace Minsheng.Rules.Expressions;

/// <summary>How the figures of several regions make the figure of the whole.</summary>
public enum RegionFold
{
    /// <summary>They are merged, then judged once: numbers add up, shares are ΣN/ΣD (never a mean of ratios), members are covered where any region covers them.</summary>
    Pooled,

    /// <summary>Each region is judged and all must be met; completion is the lowest of the regions'.</summary>
    Worst,

    /// <summary>Each region is judged and all must be met; completion is the mean of the regions'.</summary>
    Mean,
}
