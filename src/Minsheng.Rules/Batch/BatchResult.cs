namespace Minsheng.Rules;

/// <summary>What a <see cref="BatchEvaluator"/> says of many regions, a column for each answer. Reusable; its columns change with the next evaluation into it.</summary>
/// <remarks>
/// Verdicts, reasons and margins are exact. Completions in columns are binary fractions, and no verdict depends on one. A completion is less than 2⁻⁴⁹ · (1 + s) off,
/// where s is for amounts what one step of the last decimal adds to it, and for shares the size that it has at a share of zero: 0 without a baseline. Each mean of n numbers,
/// of a composite, item, domain or programme, is less than (n + 4) · 2⁻⁵² off more. Exact means of a region are those of <see cref="DetailOf"/>.
/// </remarks>
public sealed class BatchResult
{
    private readonly ulong[][] _met;
    private readonly long[][] _counts;
    private readonly byte[][] _items;
    private readonly AlignedColumn<double>[] _completions;
    private BatchColumns? _columns;

    internal BatchResult(BatchEvaluator evaluator, int count, bool keepsCompletions)
    {
        (Evaluator, Count) = (evaluator, count);
        var measures = evaluator.Count;
        _met = Make<ulong>(measures, RegionBits.WordsOf(count));
        _counts = Make<long>(evaluator.Plan.Words, count);
        _items = Make<byte>(evaluator.Table.Items.Length, count);
        _completions = [.. Enumerable.Range(0, keepsCompletions ? measures : 0).Select(_ => new AlignedColumn<double>(count))];
        DomainMeans = [.. evaluator.Plan.Domains.Select(_ => new MeanColumns(count))];
        ProgrammeMeans = new MeanColumns(count);
    }

    /// <summary>The evaluator that it was made for.</summary>
    public BatchEvaluator Evaluator { get; }

    /// <summary>How many regions there are.</summary>
    public int Count { get; }

    /// <summary>How many verdicts, of all regions and measures, the interpreter gave, because no column could say the figure: observations of single regions, figures beyond the proven range.</summary>
    public long FallbackCount { get; private set; }

    /// <summary>The means over all items, of each region.</summary>
    public BatchMeans Completion => new(ProgrammeMeans);

    /// <summary>Which regions meet a measure's target: 64 a word, the first lowest; bits beyond the last region are 0.</summary>
    /// <param name="measure">The measure's index.</param>
    public ReadOnlySpan<ulong> Met(int measure) => _met[measure];

    /// <summary>The capped completions of a measure, of each region; <see cref="double.NaN"/> where there is none.</summary>
    /// <param name="measure">The measure's index.</param>
    /// <exception cref="InvalidOperationException">The result was made without completions.</exception>
    public ReadOnlySpan<double> Completions(int measure) =>
        KeepsCompletions ? _completions[measure].Span : throw new InvalidOperationException("the result was made without completions of measures");

    /// <summary>The means over the items of a domain, of each region.</summary>
    /// <param name="domain">The domain's index, from 0 in the order of the programme.</param>
    public BatchMeans CompletionOfDomain(int domain) => new(DomainMeans[domain]);

    /// <summary>The verdicts of an item, of each region: a <see cref="Compliance"/> a byte.</summary>
    /// <param name="item">The item's index, from 0 in file order.</param>
    public ReadOnlySpan<byte> ItemVerdicts(int item) => _items[item];

    /// <summary>How many measures of a region have a verdict.</summary>
    public int CountOf(Compliance compliance, int region)
    {
        var count = 0;
        foreach (var word in _counts)
        {
            count += PackedCounts.Count(word[region], compliance);
        }

        return count;
    }

    /// <summary>The verdict of one measure of one region.</summary>
    /// <param name="measure">The measure's index.</param>
    /// <param name="region">The region's index.</param>
    /// <returns>The verdict, and why it is not <see cref="Compliance.Met"/>: null exactly where it is.</returns>
    public (Compliance Compliance, ReasonCode? Reason) VerdictOf(int measure, int region)
    {
        var verdict = Columns.Regions.ContainsKey(region)
            ? VerdictCode.Of(DetailOf(region).Measures.ElementAt(measure).Verdict)
            : new BatchCells(Columns, Evaluator.Table, Evaluator.Exact, Evaluator.AsOf).At(measure, region).Verdict;
        return (verdict.Compliance, verdict.Reason);
    }

    /// <summary>Everything of one region, exactly: figures, margins, pace, data quality, means, words. Made when asked for, from the columns as they are then; of long rows a column holds the newest of each figure only.</summary>
    /// <param name="region">The region's index.</param>
    public EvaluationResult DetailOf(int region)
    {
        var rows = Enumerable.Range(0, Evaluator.Count).SelectMany(measure => Columns.RowsOf(measure, region));
        return Evaluator.Exact.Evaluate(rows, Columns.Regions.GetValueOrDefault(region));
    }

    internal BatchColumns Columns => _columns ?? throw new InvalidOperationException("nothing has been evaluated into this result");

    internal MeanColumns[] DomainMeans { get; }

    internal MeanColumns ProgrammeMeans { get; }

    internal ulong[] MetOf(int measure) => _met[measure];

    internal long[] CountsOf(int word) => _counts[word];

    internal byte[] ItemVerdictsOf(int item) => _items[item];

    /// <summary>Whether the completion of every measure is kept.</summary>
    internal bool KeepsCompletions => _completions.Length > 0;

    /// <summary>Where completions of a tile are kept; empty where nobody asks for them.</summary>
    internal Span<double> CompletionsOf(int measure, int first, int count) => KeepsCompletions ? _completions[measure].Span.Slice(first, count) : default;

    /// <summary>Says nothing until an evaluation is complete.</summary>
    internal void Begin()
    {
        _columns = null;
        ProgrammeMeans.Begin();
        Array.ForEach(DomainMeans, means => means.Begin());
    }

    /// <summary>Keeps the completion of one measure of one region, where completions are kept.</summary>
    internal void Keep(int measure, int region, BatchCell cell)
    {
        if (KeepsCompletions)
        {
            _completions[measure][region] = cell.Completion == BatchCell.Never ? double.NaN : cell.Completion;
        }
    }

    internal void Conclude(long fallbackCount) => FallbackCount = fallbackCount;

    internal void Complete(BatchColumns columns)
    {
        _columns = columns;
        ProgrammeMeans.Complete();
        Array.ForEach(DomainMeans, means => means.Complete());
    }

    private static T[][] Make<T>(int columns, int length)
    {
        var made = new T[columns][];
        for (var i = 0; i < columns; i++)
        {
            made[i] = GC.AllocateUninitializedArray<T>(length);
        }

        return made;
    }
}
