namespace Minsheng.Rules;

/// <summary>The result of one item as integers. A working value of a <see cref="SnapshotResult"/>.</summary>
internal struct SnapshotItemSums
{
    public Compliance Compliance;

    /// <summary>How many of its measures have each verdict.</summary>
    public ComplianceCounts Counts;

    public SnapshotMeans Means;
}
