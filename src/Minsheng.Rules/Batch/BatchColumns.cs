using Minsheng.Rules.Expressions;

namespace Minsheng.Rules;

/// <summary>
/// The figures of many regions, a column for each measure: what a <see cref="BatchEvaluator"/> reads. Columns are not copied; they
/// must not change while they are evaluated. Not safe for several threads at once.
/// </summary>
/// <remarks>
/// Each region is a jurisdiction of its own, and its figures are its totals, of the evaluator's date or of the measure's due date where
/// that came before. A measure without a column has no figure. Which regions have a figure is said by bits, 64 regions a word, the
/// first lowest, as Apache Arrow's validity bitmaps are; without bits all of them have one.
/// </remarks>
public sealed class BatchColumns
{
    private readonly SnapshotTable _table;
    private readonly MeasureColumn?[] _columns;
    private readonly Dictionary<int, SingleRows> _single = [];
    private readonly Dictionary<int, Region> _regions = [];

    internal BatchColumns(BatchEvaluator evaluator, int count)
    {
        Evaluator = evaluator;
        Count = count;
        _table = evaluator.Table;
        _columns = new MeasureColumn?[_table.Measures.Length];
    }

    /// <summary>The evaluator that the columns were made for.</summary>
    public BatchEvaluator Evaluator { get; }

    /// <summary>How many regions there are.</summary>
    public int Count { get; }

    internal IReadOnlyDictionary<int, Region> Regions => _regions;

    /// <summary>Sets the amounts of a measure, in its own unit; of shares the published share as a fraction, which the interpreter judges.</summary>
    /// <param name="measure">The measure's index.</param>
    /// <param name="values">An amount for each region, as a whole number of the last decimal: 12.50 with two decimals is 1250. Where the unit is %, a fraction: 69% with two decimals is 69.</param>
    /// <param name="decimals">How many decimals the numbers have, from 0 to 9; 0 for what is counted.</param>
    /// <param name="present">Which regions have a figure; all of them where empty.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no measure of that index.</exception>
    /// <exception cref="InvalidOperationException">The measure is not judged by one value.</exception>
    /// <exception cref="ArgumentException">The lengths differ from <see cref="Count"/>, or decimals are given for what is counted.</exception>
    public void SetValues(int measure, ReadOnlyMemory<long> values, int decimals = 0, ReadOnlyMemory<ulong> present = default)
    {
        if (!Takes(measure))
        {
            return;
        }

        if (_table.ValueUnitOf(measure) is null)
        {
            throw new InvalidOperationException($"`{IdOf(measure)}` is not judged by one value");
        }

        SetFigures(measure, decimals, new ColumnFigures(values, default, present, default), isShare: false);
    }

    /// <summary>Sets parts and the wholes that they are part of, both in the measure's own unit.</summary>
    /// <param name="measure">The measure's index.</param>
    /// <param name="numerators">The part of each region.</param>
    /// <param name="denominators">The whole of each region; a region of nobody has 0.</param>
    /// <param name="decimals">How many decimals both have, from 0 to 9; 0 for what is counted.</param>
    /// <param name="present">Which regions have a figure; all of them where empty.</param>
    /// <exception cref="InvalidOperationException">The measure is not judged by a part of a whole.</exception>
    /// <exception cref="ArgumentException">The lengths differ from <see cref="Count"/>, or decimals are given for what is counted.</exception>
    public void SetShares(int measure, ReadOnlyMemory<long> numerators, ReadOnlyMemory<long> denominators, int decimals = 0, ReadOnlyMemory<ulong> present = default)
    {
        if (!Takes(measure))
        {
            return;
        }

        if (!_table.IsJudgedByCounts(measure))
        {
            throw new InvalidOperationException($"`{IdOf(measure)}` is not judged by a part of a whole");
        }

        ThrowIfWrongLength(denominators.Length, nameof(denominators));
        SetFigures(measure, decimals, new ColumnFigures(numerators, denominators, present, default), isShare: true);
    }

    /// <summary>Sets figures of which there are few: stages, attestations, covered members, or of a kind that has no column of its own.</summary>
    /// <param name="measure">The measure's index.</param>
    /// <param name="codes">For each region the index of its observation.</param>
    /// <param name="meanings">The observations, at most 256; each is judged once.</param>
    /// <param name="present">Which regions have a figure; all of them where empty.</param>
    /// <exception cref="ArgumentException">The lengths differ from <see cref="Count"/>, a code has no observation, or an observation is of another measure.</exception>
    /// <exception cref="InvalidRulesException">An observation does not fit; the exception lists every finding.</exception>
    /// <exception cref="InvalidOperationException">The measure is a composite, which has no figure.</exception>
    public void SetCodes(int measure, ReadOnlyMemory<byte> codes, IReadOnlyList<Observation> meanings, ReadOnlyMemory<ulong> present = default)
    {
        ArgumentNullException.ThrowIfNull(meanings);
        if (!Takes(measure))
        {
            return;
        }

        ThrowIfComposite(measure);
        ThrowIfWrongLength(codes.Length, nameof(codes));
        ThrowIfWrongBits(present);
        var id = IdOf(measure);
        if (meanings.Any(meaning => meaning.Measure != id))
        {
            throw new ArgumentException($"an observation is not of `{id}`", nameof(meanings));
        }

        var cells = meanings.Select(meaning => BatchCell.Of(Evaluator.Exact.Judge(measure, _ => [meaning]))).ToArray();
        var column = new CodedColumn(measure, codes, present, [.. meanings], cells);
        if (GreatestOf(column, codes) >= cells.Length)
        {
            throw new ArgumentException("a code has no observation", nameof(codes));
        }

        _columns[measure] = column;
    }

    /// <summary>Sets the stages that works have reached.</summary>
    /// <param name="measure">The measure's index.</param>
    /// <param name="stages">For each region the index of its stage in <see cref="BatchEvaluator.StagesOf"/>.</param>
    /// <param name="present">Which regions have a figure; all of them where empty.</param>
    /// <exception cref="InvalidOperationException">The measure is not judged by a stage.</exception>
    /// <exception cref="ArgumentException">The lengths differ from <see cref="Count"/>, or there is no such stage.</exception>
    public void SetStages(int measure, ReadOnlyMemory<byte> stages, ReadOnlyMemory<ulong> present = default)
    {
        if (!Takes(measure))
        {
            return;
        }

        var names = Evaluator.StagesOf(measure);
        if (names.Count == 0)
        {
            throw new InvalidOperationException($"`{IdOf(measure)}` is not judged by a stage");
        }

        var (id, date) = (IdOf(measure), _table.Figures[measure].Date);
        SetCodes(measure, stages, [.. names.Select(name => new Observation { Measure = id, Date = date, Stage = name })], present);
    }

    /// <summary>Adds an observation of one region, with its own date and status, in place of what the column says of that region.</summary>
    /// <remarks>Such a region is judged by the interpreter for that measure: microseconds, not nanoseconds. Several observations of one measure are judged together, with revisions and dates.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">There is no such region.</exception>
    /// <exception cref="ArgumentException">The programme has no such measure.</exception>
    public void Add(int region, Observation observation)
    {
        ArgumentNullException.ThrowIfNull(observation);
        ThrowIfOutside(region);
        var measure = Evaluator.IndexOf(observation.Measure);
        if (measure < 0)
        {
            throw new ArgumentException($"the programme has no measure `{observation.Measure}`", nameof(observation));
        }

        if (_table.IsFailed(measure))
        {
            return;
        }

        ThrowIfComposite(measure);
        if (!_single.TryGetValue(measure, out var single))
        {
            _single.Add(measure, single = new SingleRows(Count));
        }

        single.Add(region, observation);
    }

    /// <summary>Says that a region is one that the programme names, and so owes what the programme asks of that region: its own targets, where it has any.</summary>
    /// <param name="region">The region's index.</param>
    /// <param name="name">Its id or one of its titles in the programme.</param>
    /// <remarks>Its verdicts are those of <see cref="EvaluationOptions.Region"/>, from the interpreter; nothing is asked of a region in measures that do not expect it, and its figures there are refused.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">There is no such region.</exception>
    /// <exception cref="ArgumentException">The programme names no such region.</exception>
    public void SetRegion(int region, string name)
    {
        ThrowIfOutside(region);
        _regions[region] = Evaluator.Programme.FindRegion(name) ?? throw new ArgumentException($"the programme has no region `{name}`", nameof(name));
    }

    /// <summary>Forgets the column of a measure, and its single observations.</summary>
    public void Clear(int measure)
    {
        _columns[measure] = null;
        _single.Remove(measure);
    }

    internal MeasureColumn? ColumnOf(int measure) => _columns[measure];

    /// <summary>The observations of single regions; null where a measure has none.</summary>
    internal SingleRows? SingleOf(int measure) => _single.GetValueOrDefault(measure);

    /// <summary>The observations that say the same as the figure of a region.</summary>
    internal IEnumerable<Observation> RowsOf(int measure, int region) =>
        SingleOf(measure)?.Of(region) is { } rows ? rows
        : _columns[measure] is { } column && column.Has(region) ? column.RowsOf(region)
        : [];

    /// <summary>Refuses decimals that no column has, or that what is counted has not.</summary>
    internal static void ThrowIfNotDecimals(SnapshotTable table, int measure, int decimals, bool isShare)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(decimals);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(decimals, ColumnScale.MostDecimals);
        var takes = table.RowIn(measure, isShare ? null : ColumnScale.PartsOf(decimals))?.Figure ?? table.Figures[measure];
        if (decimals > 0 && takes.IsWhole && (isShare || takes.Source == FigureSource.Value))
        {
            throw new ArgumentException($"`{table.Measures[measure].Measure.Id}` is counted: its figures have no decimals", nameof(decimals));
        }
    }

    internal void SetFigures(int measure, int decimals, ColumnFigures figures, bool isShare)
    {
        ThrowIfNotDecimals(_table, measure, decimals, isShare);
        ThrowIfWrongLength(figures.A.Length, nameof(figures));
        ThrowIfWrongBits(figures.Present);
        var parts = ColumnScale.PartsOf(decimals);
        var row = _table.RowIn(measure, isShare ? null : parts);

        // A measure that is no straight line over such a figure, or leaves no room for it, is left to the interpreter.
        _columns[measure] = row is { } lines && lines.Figure.Source is { } source && (isShare ? source is FigureSource.Share or FigureSource.Ratio : source == FigureSource.Value)
            ? new FigureColumn(_table, measure, lines, figures, parts)
            : new NumberColumn(_table, measure, figures, parts);
    }

    private static int GreatestOf(CodedColumn column, ReadOnlyMemory<byte> codes)
    {
        var greatest = -1;
        for (var region = 0; region < codes.Length; region++)
        {
            greatest = column.Has(region) ? Math.Max(greatest, codes.Span[region]) : greatest;
        }

        return greatest;
    }

    private string IdOf(int measure) => _table.Measures[measure].Measure.Id;

    /// <summary>Whether a measure takes figures; one whose kind failed when it was read takes none, and whoever gives it any is not bothered.</summary>
    private bool Takes(int measure)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(measure);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(measure, _columns.Length);
        return !_table.IsFailed(measure);
    }

    private void ThrowIfComposite(int measure)
    {
        if (_table.Measures[measure].Formula is PartsFormula)
        {
            throw new InvalidOperationException($"`{IdOf(measure)}` is judged by other measures and has no figure");
        }
    }

    private void ThrowIfWrongLength(int length, string parameter)
    {
        if (length != Count)
        {
            throw new ArgumentException($"expected {Count} numbers, one for each region, and found {length}", parameter);
        }
    }

    private void ThrowIfWrongBits(ReadOnlyMemory<ulong> present)
    {
        var words = RegionBits.WordsOf(Count);
        if (!present.IsEmpty && present.Length < words)
        {
            throw new ArgumentException($"expected {words} words of 64 regions, and found {present.Length}", nameof(present));
        }
    }

    private void ThrowIfOutside(int region)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(region);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(region, Count);
    }
}
