namespace Minsheng.Rules;

/// <summary>What the measures of one item add up to, for each region of a tile. A working value.</summary>
internal sealed class ItemTile
{
    private int[]? _spilled;

    /// <summary>How many regions the tile has now.</summary>
    public int Count { get; private set; }

    /// <summary>Weighted completions.</summary>
    public AlignedColumn<double> Sums { get; } = new(BatchTile.Size);

    /// <summary>The weights of completions that could be, and are not reported.</summary>
    public AlignedColumn<double> Missing { get; } = new(BatchTile.Size);

    /// <summary>The weights of measures that take no part in the means of a region.</summary>
    public AlignedColumn<double> Outside { get; } = new(BatchTile.Size);

    /// <summary>The verdicts of the measures that decide, in <see cref="PackedCounts"/>.</summary>
    public AlignedColumn<long> Votes { get; } = new(BatchTile.Size);

    /// <summary>Those of the others.</summary>
    public AlignedColumn<long> Others { get; } = new(BatchTile.Size);

    /// <summary>What every region has beside <see cref="Votes"/>.</summary>
    public long VotesEverywhere { get; private set; }

    /// <summary>What every region has beside <see cref="Others"/>.</summary>
    public long OthersEverywhere { get; private set; }

    /// <summary>Whether anything is missing or outside.</summary>
    public bool HasGaps { get; set; }

    /// <summary>The verdicts of the measures that decide in one region.</summary>
    public ComplianceCounts VotesOf(int region)
    {
        var votes = default(ComplianceCounts);
        for (var verdict = 0; verdict < ComplianceCounts.Length; verdict++)
        {
            votes[verdict] = PackedCounts.Count(Votes[region] + VotesEverywhere, (Compliance)verdict) + (_spilled?[region * ComplianceCounts.Length + verdict] ?? 0);
        }

        return votes;
    }

    /// <summary>Makes room for the counts of more measures than one word takes.</summary>
    public void Spill()
    {
        _spilled ??= new int[BatchTile.Size * ComplianceCounts.Length];
        for (var at = 0; at < Count; at++)
        {
            for (var verdict = 0; verdict < ComplianceCounts.Length; verdict++)
            {
                _spilled[at * ComplianceCounts.Length + verdict] += PackedCounts.Count(Votes[at] + VotesEverywhere, (Compliance)verdict);
            }
        }

        Clear();
    }

    /// <summary>Counts a verdict of every region.</summary>
    public void CountEverywhere(long verdict, bool isVote)
    {
        VotesEverywhere += isVote ? verdict : 0;
        OthersEverywhere += isVote ? 0 : verdict;
    }

    public void Begin(int count)
    {
        Count = count;
        _spilled?.AsSpan().Clear();
        Sums.Span[..count].Clear();
        Clear();
        if (HasGaps)
        {
            Missing.Span.Clear();
            Outside.Span.Clear();
            HasGaps = false;
        }
    }

    private void Clear()
    {
        Votes.Span[..Count].Clear();
        Others.Span[..Count].Clear();
        (VotesEverywhere, OthersEverywhere) = (0, 0);
    }
}
