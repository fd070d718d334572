namespace Minsheng.Rules;

/// <summary>How far the figures behind a verdict can be relied on, from the least to the most.</summary>
public enum DataQualityState
{
    /// <summary>There is no figure.</summary>
    Missing,

    /// <summary>An expected region or month has no figure.</summary>
    Partial,

    /// <summary>The oldest figure used is older than the programme allows.</summary>
    Stale,

    /// <summary>A figure is provisional, or a published share whose counts are not known.</summary>
    Provisional,

    /// <summary>A figure replaced another one.</summary>
    Revised,

    /// <summary>None of the above.</summary>
    Complete,
}
