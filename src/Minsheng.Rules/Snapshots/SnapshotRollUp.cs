namespace Minsheng.Rules;

/// <summary>From measures to items, domains and the programme, by integer sums: a measure can be taken out and put in again.</summary>
internal static class SnapshotRollUp
{
    /// <summary>Sums up everything.</summary>
    public static void AddAll(SnapshotTable table, SnapshotResult result)
    {
        Array.Clear(result.ItemSums);
        Array.Clear(result.WholeSums);
        for (var index = 0; index < result.Cells.Length; index++)
        {
            Count(table.Members[index], in result.Cells[index], result.ItemSums, 1);
        }

        for (var item = 0; item < result.ItemSums.Length; item++)
        {
            Conclude(table, result, item);
            Spread(table, result, item, 1);
        }
    }

    /// <summary>Takes a measure out of its item; its item must be put in again by <see cref="Add"/>.</summary>
    public static void Remove(SnapshotTable table, SnapshotResult result, int index)
    {
        Spread(table, result, table.Members[index].Item, -1);
        Count(table.Members[index], in result.Cells[index], result.ItemSums, -1);
    }

    /// <summary>Puts a measure into its item, and the item into its domain.</summary>
    public static void Add(SnapshotTable table, SnapshotResult result, int index)
    {
        Count(table.Members[index], in result.Cells[index], result.ItemSums, 1);
        Conclude(table, result, table.Members[index].Item);
        Spread(table, result, table.Members[index].Item, 1);
    }

    private static void Count(SnapshotMember member, in SnapshotCell cell, SnapshotItemSums[] items, int sign)
    {
        ref var item = ref items[member.Item];
        if (member.Decides)
        {
            item.Counts[(int)cell.Verdict.Compliance] += sign;
        }

        if (cell.Share == FixedShare.Never || !cell.Verdict.IsInForce)
        {
            return;
        }

        var weight = sign * member.Weight;
        item.All += weight;
        if (cell.Share >= 0)
        {
            item.Reported += weight;
            item.Shares += weight * cell.Share;
        }
    }

    private static void Conclude(SnapshotTable table, SnapshotResult result, int index)
    {
        ref var sums = ref result.ItemSums[index];
        var (item, _, isProven) = table.Items[index];
        sums.Compliance = RollUp.Verdict(item.Item.Compliance, sums.Counts);
        if (!isProven)
        {
            var exact = result.CompletionOf(index);
            sums.ReportedOnly = exact.ReportedOnly is { } reported ? FixedShare.Of(reported) : FixedShare.Missing;
            sums.MissingAsZero = exact.MissingAsZero is { } missing ? FixedShare.Of(missing) : FixedShare.Missing;
            sums.Covered = exact.CoveredWeight is { } covered ? FixedShare.Of(covered) : FixedShare.Missing;
            return;
        }

        sums.ReportedOnly = sums.Reported == 0 ? FixedShare.Missing : sums.Shares / sums.Reported;
        sums.MissingAsZero = sums.All == 0 ? FixedShare.Missing : sums.Shares / sums.All;
        sums.Covered = sums.All == 0 ? FixedShare.Missing : FixedShare.Part(sums.Reported, sums.All);
    }

    private static void Spread(SnapshotTable table, SnapshotResult result, int item, int sign)
    {
        ref readonly var sums = ref result.ItemSums[item];
        result.WholeSums[table.Items[item].Domain].Add(in sums, sign);
        result.WholeSums[^1].Add(in sums, sign);
    }
}
