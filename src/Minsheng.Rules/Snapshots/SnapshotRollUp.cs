namespace Minsheng.Rules;

/// <summary>From measures to items, domains and the programme, by sums of integers: an item can be taken out of its domain and put in again.</summary>
internal static class SnapshotRollUp
{
    /// <summary>Sums up everything.</summary>
    public static void AddAll(SnapshotTable table, SnapshotResult result)
    {
        Array.Clear(result.WholeSums);
        for (var item = 0; item < result.ItemSums.Length; item++)
        {
            Add(table, result, item);
        }
    }

    /// <summary>Takes an item out of its domain and the programme.</summary>
    public static void Remove(SnapshotTable table, SnapshotResult result, int item) => Spread(table, result, item, -1);

    /// <summary>Sums up an item and puts it into its domain and the programme.</summary>
    public static void Add(SnapshotTable table, SnapshotResult result, int item)
    {
        ref readonly var row = ref table.Items[item];
        var tally = default(SnapshotTally);
        var (first, end) = (row.First, row.First + row.Count);
        while (first < end)
        {
            var run = Math.Min(SnapshotTally.LongestRun, end - first);
            tally.Add(table.Members.AsSpan(first, run), result.Cells.AsSpan(first, run));
            first += run;
        }

        ref var sums = ref result.ItemSums[item];
        var votes = tally.Votes;
        sums.Compliance = RollUp.Verdict(row.Item.Compliance, votes);
        sums.Counts = tally.Counts;
        sums.Means = row.IsProven ? tally.Means : SnapshotMeans.Of(result.CompletionOf(item));
        Spread(table, result, item, 1);
    }

    private static void Spread(SnapshotTable table, SnapshotResult result, int item, int sign)
    {
        ref readonly var means = ref result.ItemSums[item].Means;
        result.WholeSums[table.Items[item].Domain].Add(in means, sign);
        result.WholeSums[^1].Add(in means, sign);
    }
}
