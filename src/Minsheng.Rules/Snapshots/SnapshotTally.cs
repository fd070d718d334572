namespace Minsheng.Rules;

/// <summary>Counts verdicts and adds up shares. A working value of one item.</summary>
internal struct SnapshotTally
{
    /// <summary>How many measures may be added at once.</summary>
    public const int LongestRun = PackedCounts.Most;

    private ComplianceCounts _counts;
    private ComplianceCounts _votes;
    private long _shares;
    private long _reported;
    private long _all;

    /// <summary>How many measures have each verdict.</summary>
    public readonly ComplianceCounts Counts => _counts;

    /// <summary>How many of those that decide.</summary>
    public readonly ComplianceCounts Votes => _votes;

    /// <summary>The means so far.</summary>
    public readonly SnapshotMeans Means => new(
        _reported == 0 ? FixedShare.Missing : _shares / _reported,
        _all == 0 ? FixedShare.Missing : _shares / _all,
        _all == 0 ? FixedShare.Missing : FixedShare.Part(_reported, _all));

    /// <summary>Adds measures; at most <see cref="LongestRun"/> of them.</summary>
    public void Add(ReadOnlySpan<SnapshotMember> members, ReadOnlySpan<SnapshotCell> cells)
    {
        var (counts, votes) = (0L, 0L);
        var (shares, reported, all) = (0L, 0L, 0L);
        for (var i = 0; i < cells.Length && i < members.Length; i++)
        {
            ref readonly var cell = ref cells[i];
            ref readonly var member = ref members[i];
            var one = PackedCounts.One(cell.Verdict.Compliance);
            counts += one;
            votes += one * member.Votes;
            if (cell.Share == FixedShare.Never || !cell.Verdict.IsInForce)
            {
                continue;
            }

            all += member.Weight;
            if (cell.Share >= 0)
            {
                reported += member.Weight;
                shares += member.Weight * cell.Share;
            }
        }

        (_shares, _reported, _all) = (_shares + shares, _reported + reported, _all + all);
        Count(counts, ref _counts);
        Count(votes, ref _votes);
    }

    /// <summary>Adds the counts of a run to where they have more room.</summary>
    private static void Count(long run, ref ComplianceCounts counts)
    {
        for (var verdict = 0; run != 0; verdict++)
        {
            counts[verdict] += PackedCounts.Count(run, default);
            run = PackedCounts.Rest(run);
        }
    }
}
