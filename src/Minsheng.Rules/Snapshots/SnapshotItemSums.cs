namespace Minsheng.Rules;

/// <summary>What the measures of one item sum up to. A working value of a <see cref="SnapshotResult"/>.</summary>
internal struct SnapshotItemSums
{
    /// <summary>The weighted sum of the shares.</summary>
    public long Shares;

    /// <summary>The weight of the measures with a completion.</summary>
    public long Reported;

    /// <summary>The weight of the measures that could have one.</summary>
    public long All;

    /// <summary>How many of the deciding measures have each verdict.</summary>
    public ComplianceCounts Counts;

    /// <summary>The verdict.</summary>
    public Compliance Compliance;

    /// <summary>The mean over the measures with a completion, or <see cref="FixedShare.Missing"/>.</summary>
    public long ReportedOnly;

    /// <summary>The mean with missing ones as zero, or <see cref="FixedShare.Missing"/>.</summary>
    public long MissingAsZero;

    /// <summary>The part of the weight that has a completion, or <see cref="FixedShare.Missing"/>.</summary>
    public long Covered;
}
