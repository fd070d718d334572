namespace Minsheng.Rules;

/// <summary>From the sums of an item to its means, and on to the sums of the domain and the programme.</summary>
internal static class ItemMeans<TLanes, TWhole, TReal>
    where TLanes : struct, ILanes<TWhole, TReal>
{
    /// <summary>Where every region has every completion: one mean, which is both.</summary>
    /// <returns>The first region that is left.</returns>
    public static int AddWhole(ItemTile item, double weight, MeanTile domain, MeanTile programme, int at)
    {
        var all = TLanes.Real(weight);
        for (; at <= item.Count - TLanes.Count; at += TLanes.Count)
        {
            var mean = TLanes.Divide(TLanes.Load(ref item.Sums[0], at), all);
            Add(mean, domain.Reported, at);
            Add(mean, programme.Reported, at);
        }

        return at;
    }

    /// <summary>Where some are missing, or do not count: means over what is left, and items without any in no mean.</summary>
    /// <returns>The first region that is left.</returns>
    public static int AddParts(ItemTile item, double weight, MeanTile domain, MeanTile programme, int at)
    {
        var whole = TLanes.Real(weight);
        var one = TLanes.Real(1);
        for (; at <= item.Count - TLanes.Count; at += TLanes.Count)
        {
            var sum = TLanes.Load(ref item.Sums[0], at);
            var all = TLanes.Subtract(whole, TLanes.Load(ref item.Outside[0], at));
            var reported = TLanes.Subtract(all, TLanes.Load(ref item.Missing[0], at));
            var (isReported, isAny) = (TLanes.IsAboveZero(reported), TLanes.IsAboveZero(all));
            var mean = TLanes.Keep(isReported, TLanes.Divide(sum, reported));
            var asZero = TLanes.Keep(isAny, TLanes.Divide(sum, all));
            var covered = TLanes.Keep(isAny, TLanes.Divide(reported, all));
            Add(mean, asZero, covered, TLanes.Keep(isReported, one), TLanes.Keep(isAny, one), domain, at);
            Add(mean, asZero, covered, TLanes.Keep(isReported, one), TLanes.Keep(isAny, one), programme, at);
        }

        return at;
    }

    private static void Add(TReal mean, TReal asZero, TReal covered, TReal reportedItems, TReal items, MeanTile whole, int at)
    {
        Add(mean, whole.Reported, at);
        Add(asZero, whole.MissingAsZero, at);
        Add(covered, whole.Covered, at);
        Add(reportedItems, whole.ReportedItems, at);
        Add(items, whole.Items, at);
    }

    private static void Add(TReal value, AlignedColumn<double> sums, int at) =>
        TLanes.Store(TLanes.Add(TLanes.Load(ref sums[0], at), value), ref sums[0], at);
}
