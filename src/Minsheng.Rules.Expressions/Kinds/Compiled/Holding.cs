namespace Minsheng.Rules.Kinds;

/// <summary>Whether a condition holds.</summary>
internal enum Holding
{
    /// <summary>It asks only what is not known of measures that are waived or apply to nobody, and is left out.</summary>
    Absent,

    /// <summary>What it asks is not known.</summary>
    Unknown,

    /// <summary>It does not hold.</summary>
    Fails,

    /// <summary>It holds.</summary>
    Holds,
}
