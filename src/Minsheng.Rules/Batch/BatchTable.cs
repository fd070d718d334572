namespace Minsheng.Rules;

/// <summary>A programme as a batch walks it: domains, items, and in them runs of measures that are short enough to be counted in one word.</summary>
internal sealed class BatchTable
{
    /// <summary>The greatest sum of weights that a binary fraction holds exactly.</summary>
    private const long MostWeight = 1L << 53;

    public BatchTable(SnapshotTable table)
    {
        Weights = new double[table.Measures.Length];
        Domains = new BatchDomain[table.Domains.Length];
        var counted = 0;
        for (var domain = 0; domain < Domains.Length; domain++)
        {
            var (_, first, count) = table.Domains[domain];
            var items = new BatchItem[count];
            for (var i = 0; i < count; i++)
            {
                items[i] = Lay(table, first + i, ref counted);
            }

            Domains[domain] = new BatchDomain(items);
        }

        Words = (counted + PackedCounts.Most - 1) / PackedCounts.Most;
    }

    /// <summary>The domains, in the order of the programme.</summary>
    public BatchDomain[] Domains { get; }

    /// <summary>What the completion of each measure weighs in its item; 0 where it counts only through a composite, or not at all.</summary>
    public double[] Weights { get; }

    /// <summary>How many words the counts of a region take.</summary>
    public int Words { get; }

    private BatchItem Lay(SnapshotTable table, int index, ref int counted)
    {
        ref readonly var row = ref table.Items[index];
        var weight = Weigh(table, row.Own);

        var runs = new List<BatchRun>();
        for (var first = row.First; first < row.First + row.Count;)
        {
            // Counts of several items may share a word until it is full.
            var room = PackedCounts.Most - counted % PackedCounts.Most;
            var count = Math.Min(row.First + row.Count - first, room);
            runs.Add(new BatchRun(first, count, counted / PackedCounts.Most, counted % PackedCounts.Most == 0));
            (first, counted) = (first + count, counted + count);
        }

        return new BatchItem(index, row.Item.Compliance, [.. runs], weight);
    }

    /// <summary>Weights as whole numbers, so that their sums are exact: what is left of a whole after its parts is nothing, or a weight.</summary>
    /// <returns>Their sum.</returns>
    private double Weigh(SnapshotTable table, int[] own)
    {
        var whole = WholeWeights.Of(Array.ConvertAll(own, place => table.Measures[place].Measure.Header.Weight), MostWeight);
        double sum = 0;
        for (var i = 0; i < own.Length; i++)
        {
            if (table.CanHaveCompletion[own[i]])
            {
                Weights[own[i]] = whole.Length > 0 ? whole[i] : BatchCell.RealOf(table.Measures[own[i]].Measure.Header.Weight);
                sum += Weights[own[i]];
            }
        }

        return sum;
    }
}
