using System.Runtime.CompilerServices;
using Minsheng.Rules.Expressions;

namespace Minsheng.Rules;

/// <summary>
/// Judges a programme for many regions at once, from columns of figures: for hosts with a hundred thousand villages, or a nation's
/// towns over months. Immutable and safe to share between threads; made once for a programme and a date.
/// </summary>
/// <remarks>
/// Each region is judged as <see cref="RuleEvaluator"/> would judge its figures: verdicts, reasons and margins are the same, completions in columns are
/// the nearest binary fractions that <see cref="BatchResult"/> speaks of. Time grows linearly with regions and measures; memory is that of the columns.
/// </remarks>
public sealed class BatchEvaluator
{
    private readonly BatchOptions _options;

    /// <summary>Makes an evaluator.</summary>
    /// <param name="programme">The programme.</param>
    /// <param name="asOf">The day whose end is described; the end of the programme's period where null. The clock is never read.</param>
    /// <param name="options">How it works.</param>
    /// <exception cref="ArgumentOutOfRangeException">The options ask for less than one thread.</exception>
    public BatchEvaluator(Programme programme, DateOnly? asOf = null, BatchOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(programme);
        _options = options ?? new BatchOptions();
        ArgumentOutOfRangeException.ThrowIfLessThan(_options.MaxDegreeOfParallelism, 1);
        Programme = programme;
        AsOf = asOf ?? programme.Period.To;
        Table = new SnapshotTable(programme, AsOf);
        Plan = new BatchTable(Table);
        Exact = new SnapshotExact(Table, programme, AsOf);
    }

    /// <summary>The programme.</summary>
    public Programme Programme { get; }

    /// <summary>The day whose end is described.</summary>
    public DateOnly AsOf { get; }

    /// <summary>How many measures the programme has; indexes run from 0, in file order.</summary>
    public int Count => Table.Measures.Length;

    internal SnapshotTable Table { get; }

    internal BatchTable Plan { get; }

    internal SnapshotExact Exact { get; }

    /// <summary>The index of a measure; -1 where the programme has none of that id.</summary>
    public int IndexOf(string id) => Table.PlaceOf(id);

    /// <summary>The stages of a measure, from nothing done to all done; empty where it is not judged by a stage.</summary>
    /// <param name="measure">The measure's index.</param>
    public IReadOnlyList<string> StagesOf(int measure) =>
        SnapshotListed.LeafOf(Table.Measures[measure]) is StageExpression stages ? [.. stages.Stages.Stages.Select(stage => stage.Name)] : [];

    /// <summary>Columns without any figure.</summary>
    /// <param name="count">How many regions there are.</param>
    public BatchColumns CreateColumns(int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        return new BatchColumns(this, count);
    }

    /// <summary>Columns that are filled from rows, in any order.</summary>
    /// <param name="count">How many regions there are.</param>
    /// <param name="knownAt">The day of the knowledge: rows recorded later, or of whose record nobody says, are left out. Null takes everything for known.</param>
    /// <param name="decimals">How many decimals the numbers of each measure have, by its index; none where null.</param>
    /// <exception cref="ArgumentException">Decimals are not given for each measure, or are given for what is counted.</exception>
    public BatchCollector CreateCollector(int count, DateOnly? knownAt = null, IReadOnlyList<int>? decimals = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        return new BatchCollector(this, count, knownAt, decimals);
    }

    /// <summary>A result to evaluate into.</summary>
    /// <param name="count">How many regions there are.</param>
    /// <param name="keepsCompletions">Whether the completion of every measure is kept: eight bytes for each measure of each region.</param>
    public BatchResult CreateResult(int count, bool keepsCompletions = false)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        return new BatchResult(this, count, keepsCompletions);
    }

    /// <summary>Judges all regions.</summary>
    /// <exception cref="InvalidRulesException">Figures are impossible; the exception lists them, with the measure as file, of a region that the programme names its id, and the region, counted from 1, as line.</exception>
    public BatchResult Evaluate(BatchColumns columns)
    {
        ArgumentNullException.ThrowIfNull(columns);
        var result = CreateResult(columns.Count);
        Evaluate(columns, result);
        return result;
    }

    /// <summary>Judges all regions; whatever the result said before is replaced.</summary>
    /// <param name="columns">The figures.</param>
    /// <param name="result">Takes the answers. After an exception it says nothing.</param>
    /// <param name="progress">Is told how many regions are done, now and then, from any thread.</param>
    /// <param name="cancellationToken">Ends the evaluation early, with an <see cref="OperationCanceledException"/>.</param>
    /// <exception cref="ArgumentException">Columns or result were made by another evaluator, or for another number of regions.</exception>
    /// <exception cref="InvalidRulesException">Figures are impossible; the exception lists them, with the measure as file, of a region that the programme names its id, and the region, counted from 1, as line.</exception>
    public void Evaluate(BatchColumns columns, BatchResult result, IProgress<int>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(columns);
        ArgumentNullException.ThrowIfNull(result);
        if (columns.Evaluator != this || result.Evaluator != this || columns.Count != result.Count)
        {
            throw new ArgumentException("columns and result must be made by this evaluator, for as many regions");
        }

        new BatchRunner(columns, result, _options, progress).Run(cancellationToken);
    }

    /// <summary>Judges regions chunk by chunk, in the memory of one chunk: for more regions than memory holds.</summary>
    /// <param name="chunks">Columns of this evaluator; each chunk has its own regions, numbered from 0.</param>
    /// <param name="keepsCompletions">Whether the completion of every measure is kept.</param>
    /// <param name="cancellationToken">Ends the evaluation early, with an <see cref="OperationCanceledException"/>.</param>
    /// <returns>A result for each chunk; the next chunk replaces what it says.</returns>
    /// <exception cref="InvalidRulesException">Figures of a chunk are impossible.</exception>
    public async IAsyncEnumerable<BatchResult> EvaluateAsync(
        IAsyncEnumerable<BatchColumns> chunks, bool keepsCompletions = false, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(chunks);
        BatchResult? result = null;
        await foreach (var columns in chunks.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            result = result?.Count == columns.Count ? result : CreateResult(columns.Count, keepsCompletions);
            Evaluate(columns, result, cancellationToken: cancellationToken);
            yield return result;
        }
    }
}
