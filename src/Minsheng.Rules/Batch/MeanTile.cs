namespace Minsheng.Rules;

/// <summary>What the means of items add up to for a domain or the programme, for each region of a tile. A working value.</summary>
internal sealed class MeanTile
{
    private int _wholeItems;

    /// <summary>The means over what is reported.</summary>
    public AlignedColumn<double> Reported { get; } = new(BatchTile.Size);

    /// <summary>The means with what is missing as zero.</summary>
    public AlignedColumn<double> MissingAsZero { get; } = new(BatchTile.Size);

    /// <summary>The parts of the weights that are reported.</summary>
    public AlignedColumn<double> Covered { get; } = new(BatchTile.Size);

    /// <summary>How many items have a mean over what is reported.</summary>
    public AlignedColumn<double> ReportedItems { get; } = new(BatchTile.Size);

    /// <summary>How many items have any mean.</summary>
    public AlignedColumn<double> Items { get; } = new(BatchTile.Size);

    /// <summary>Whether an item has gaps; until one has, only <see cref="Reported"/> is kept.</summary>
    public bool HasGaps { get; private set; }

    public void Begin(int count)
    {
        Reported.Span[..count].Clear();
        (_wholeItems, HasGaps) = (0, false);
    }

    /// <summary>Takes an item in which every completion is reported.</summary>
    public void CountWhole() => _wholeItems++;

    /// <summary>Begins to keep what differs once there are gaps.</summary>
    public void Widen()
    {
        if (!HasGaps)
        {
            HasGaps = true;
            Reported.Span.CopyTo(MissingAsZero.Span);
            Covered.Span.Fill(_wholeItems);
            ReportedItems.Span.Fill(_wholeItems);
            Items.Span.Fill(_wholeItems);
        }
    }

    /// <summary>Says the means.</summary>
    /// <param name="machine">Divides.</param>
    /// <param name="means">Takes them.</param>
    /// <param name="first">The first region of the tile.</param>
    /// <param name="count">How many regions it has.</param>
    public void Write(BatchMachine machine, MeanColumns means, int first, int count)
    {
        var reported = means.Reported.AsSpan(first, count);
        if (!HasGaps)
        {
            machine.Divide(Reported.Span[..count], _wholeItems, reported);
            return;
        }

        var (asZeroColumn, coveredColumn) = means.Widen(first, count);
        var asZero = asZeroColumn.Span;
        var covered = coveredColumn.Span;
        for (var at = 0; at < count; at++)
        {
            reported[at] = Reported[at] / ReportedItems[at];
            asZero[at] = MissingAsZero[at] / Items[at];
            covered[at] = Covered[at] / Items[at];
        }
    }
}
