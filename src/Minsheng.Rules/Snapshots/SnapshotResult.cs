namespace Minsheng.Rules;

/// <summary>What a <see cref="SnapshotEvaluator"/> says of a snapshot: verdict, reason, completion and margin of every measure, rolled up to items, domains and the programme. Reusable.</summary>
/// <remarks>
/// Measures, items and domains are views: what they say changes with the next evaluation into the same result. Means are exact;
/// <see cref="RoundedCompletion"/> gives them with six decimals without summing fractions.
/// </remarks>
public sealed class SnapshotResult
{
    private readonly SnapshotTable _table;
    private readonly SnapshotMeasure[] _measures;
    private readonly SnapshotItem[] _items;
    private readonly SnapshotDomain[] _domains;
    private MeasureResult?[]? _exact;

    internal SnapshotResult(SnapshotEvaluator evaluator, SnapshotTable table)
    {
        Evaluator = evaluator;
        _table = table;
        Cells = new SnapshotCell[table.Measures.Length];
        ItemSums = new SnapshotItemSums[table.Items.Length];
        WholeSums = new SnapshotWholeSums[table.Domains.Length + 1];
        _measures = new SnapshotMeasure[Cells.Length];
        _items = new SnapshotItem[ItemSums.Length];
        _domains = new SnapshotDomain[table.Domains.Length];
        for (var i = 0; i < _measures.Length; i++)
        {
            _measures[i] = new SnapshotMeasure(this, i);
        }

        for (var i = 0; i < _items.Length; i++)
        {
            _items[i] = new SnapshotItem(this, i);
        }

        for (var i = 0; i < _domains.Length; i++)
        {
            _domains[i] = new SnapshotDomain(this, i);
        }
    }

    /// <summary>The evaluator that it was made for.</summary>
    public SnapshotEvaluator Evaluator { get; }

    /// <summary>The domains, in the order of the programme.</summary>
    public ReadOnlySpan<SnapshotDomain> Domains => _domains;

    /// <summary>The items, in file order.</summary>
    public ReadOnlySpan<SnapshotItem> Items => _items;

    /// <summary>The measures, in file order.</summary>
    public ReadOnlySpan<SnapshotMeasure> Measures => _measures;

    /// <summary>The mean over all items.</summary>
    public CompletionSummary Completion => MeanOver(0, _items.Length);

    /// <summary>The mean over all items with six decimals, half away from zero.</summary>
    public CompletionSummary RoundedCompletion => Rounded(WholeSums.Length - 1, 0, _items.Length);

    /// <summary>The result of a measure.</summary>
    /// <param name="index">Its index, from 0 in file order.</param>
    /// <exception cref="IndexOutOfRangeException">There is no measure of that index.</exception>
    public SnapshotMeasure this[int index] => _measures[index];

    /// <summary>The result of a measure.</summary>
    /// <exception cref="KeyNotFoundException">The programme has no measure of that id.</exception>
    public SnapshotMeasure this[string id] => Evaluator.IndexOf(id) is >= 0 and var index ? _measures[index] : throw new KeyNotFoundException($"the programme has no measure `{id}`");

    /// <summary>How many measures have a verdict.</summary>
    public int CountOf(Compliance compliance)
    {
        var found = 0;
        foreach (ref readonly var item in ItemSums.AsSpan())
        {
            found += item.Counts[(int)compliance];
        }

        return found;
    }

    internal SnapshotTable Table => _table;

    internal Snapshot? Snapshot { get; private set; }

    internal SnapshotCell[] Cells { get; }

    internal SnapshotItemSums[] ItemSums { get; }

    /// <summary>One element for each domain, and a last one for the programme.</summary>
    internal SnapshotWholeSums[] WholeSums { get; }

    internal void Begin(Snapshot snapshot)
    {
        Snapshot = snapshot;
        if (_exact is not null)
        {
            Array.Clear(_exact);
        }
    }

    internal void Keep(int index, MeasureResult exact) => (_exact ??= new MeasureResult?[Cells.Length])[index] = exact;

    internal void Forget(int index)
    {
        if (_exact is not null)
        {
            _exact[index] = null;
        }
    }

    internal MeasureResult? ExactOf(int index) => _exact?[index];

    internal MeasureResult DetailOf(int index) => Evaluator.Detail(Snapshot!, index);

    /// <summary>The exact weighted mean of an item.</summary>
    internal CompletionSummary CompletionOf(int item)
    {
        var mean = new FlatCompletion();
        foreach (var index in _table.Items[item].Own)
        {
            if (CountsInMeans(index))
            {
                mean.Add(_measures[index].Completion, _table.Measures[index].Measure.Header.Weight);
            }
        }

        return mean.Value;
    }

    /// <summary>Whether a measure could have a completion and is in force.</summary>
    private bool CountsInMeans(int index) => CanHaveCompletion(index) && Cells[index].Verdict.IsInForce;

    /// <summary>Whether a measure could have a completion; of composites as it was found.</summary>
    internal bool CanHaveCompletion(int index) => _table.CanHaveCompletion[index] && Cells[index].Share != FixedShare.Never;

    internal CompletionSummary RoundedOf(int item)
    {
        ref readonly var sums = ref ItemSums[item].Means;
        return Rounded(sums.ReportedOnly, sums.MissingAsZero, sums.Covered, out var rounded) ? rounded : SixDecimals(CompletionOf(item));
    }

    internal CompletionSummary Rounded(int whole, int first, int count)
    {
        ref readonly var sums = ref WholeSums[whole];
        return Rounded(sums.ReportedOnly, sums.MissingAsZero, sums.Covered, out var rounded) ? rounded : SixDecimals(MeanOver(first, count));
    }

    /// <summary>The exact mean over items.</summary>
    internal CompletionSummary MeanOver(int first, int count)
    {
        var mean = new FlatCompletion();
        for (var item = first; item < first + count; item++)
        {
            mean.Add(CompletionOf(item));
        }

        return mean.Value;
    }

    private static bool Rounded(long reportedOnly, long missingAsZero, long covered, out CompletionSummary rounded)
    {
        var isSure = TryRound(reportedOnly, out var reported) & TryRound(missingAsZero, out var missing) & TryRound(covered, out var weight);
        rounded = new CompletionSummary(reported, missing, weight);
        return isSure;
    }

    private static bool TryRound(long share, out Rational? rounded)
    {
        rounded = null;
        if (share < 0)
        {
            return true;
        }

        var isSure = FixedShare.TryRound(share, out var known);
        rounded = known;
        return isSure;
    }

    private static CompletionSummary SixDecimals(CompletionSummary exact) =>
        new(exact.ReportedOnly?.Round(6), exact.MissingAsZero?.Round(6), exact.CoveredWeight?.Round(6));
}
