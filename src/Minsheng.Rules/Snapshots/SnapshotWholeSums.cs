namespace Minsheng.Rules;

/// <summary>What the items of a domain, or of the programme, sum up to. A working value of a <see cref="SnapshotResult"/>.</summary>
internal struct SnapshotWholeSums
{
    private long _reportedOnly;
    private long _missingAsZero;
    private long _covered;
    private int _reported;
    private int _all;

    public readonly long ReportedOnly => Mean(_reportedOnly, _reported);

    public readonly long MissingAsZero => Mean(_missingAsZero, _all);

    public readonly long Covered => Mean(_covered, _all);

    /// <summary>Takes an item in (1) or out (-1).</summary>
    public void Add(in SnapshotMeans item, int sign)
    {
        if (item.ReportedOnly >= 0)
        {
            _reportedOnly += sign * item.ReportedOnly;
            _reported += sign;
        }

        if (item.MissingAsZero >= 0)
        {
            _missingAsZero += sign * item.MissingAsZero;
            _covered += sign * item.Covered;
            _all += sign;
        }
    }

    private static long Mean(long sum, int count) => count == 0 ? FixedShare.Missing : sum / count;
}
