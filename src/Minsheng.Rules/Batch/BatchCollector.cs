namespace Minsheng.Rules;

/// <summary>
/// From long rows to columns: each row goes to its region's place in the column of its measure, where a newer date or a later record replaces
/// what stood there. The order of rows does not matter. Not safe for several threads at once.
/// </summary>
/// <remarks>
/// Memory is that of the columns, not of the rows, and can be used again: 8 bytes for each measure of each region, 16 for shares, and 4 more for measures whose rows are of several days. Time is linear in the rows.
/// What a column cannot say, rows of increments and figures after the due date, becomes observations of single regions.
/// Two rows of one date and one record with different numbers are an error; among figures that newer ones replaced, nobody looks for such pairs.
/// </remarks>
public sealed class BatchCollector
{
    private const int MostFindings = 1_000;
    private readonly BatchEvaluator _evaluator;
    private readonly CollectedTable _room;
    private readonly CollectedColumn?[] _columns;
    private readonly Dictionary<(int Measure, int Region), List<Observation>> _single = [];
    private DiagnosticBag _findings = new();
    private readonly int _count;
    private long _rows;
    private bool _isUsedUp;

    internal BatchCollector(BatchEvaluator evaluator, int count, DateOnly? knownAt, IReadOnlyList<int>? decimals)
    {
        (_evaluator, _count) = (evaluator, count);
        if (decimals is not null && decimals.Count != evaluator.Count)
        {
            throw new ArgumentException($"expected {evaluator.Count} numbers of decimals, one for each measure, and found {decimals.Count}", nameof(decimals));
        }

        _room = new CollectedTable(count, [.. Enumerable.Range(0, evaluator.Count).Select(WidthOf)], knownAt?.DayNumber ?? int.MaxValue);
        _columns = new CollectedColumn?[evaluator.Count];
        for (var measure = 0; measure < _columns.Length; measure++)
        {
            _columns[measure] = ColumnOf(measure, decimals?[measure] ?? 0);
        }
    }

    /// <summary>How many rows were left out: outside the time that is judged, excluded, or not known by then.</summary>
    public long LeftOut { get; private set; }

    /// <summary>Adds rows.</summary>
    /// <exception cref="ArgumentException">The columns of the rows differ in length.</exception>
    /// <exception cref="InvalidOperationException">The collector is used up.</exception>
    public void Add(BatchRows rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        ThrowIfUsedUp();
        ThrowIfUneven(rows);
        var opened = new CollectedRows(rows);
        for (var row = _room.Take(in opened, 0); row < rows.Count; row = _room.Take(in opened, row + 1))
        {
            TakeClosely(rows.Measures.Span[row], opened.At(row), _rows + row);
        }

        _rows += rows.Count;
    }

    /// <summary>Adds rows as they come.</summary>
    /// <exception cref="ArgumentException">The columns of some rows differ in length.</exception>
    /// <exception cref="InvalidOperationException">The collector is used up.</exception>
    public async Task AddAsync(IAsyncEnumerable<BatchRows> batches, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(batches);
        await foreach (var rows in batches.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            Add(rows);
        }
    }

    /// <summary>The columns. The collector is used up until <see cref="Clear"/>.</summary>
    /// <exception cref="InvalidRulesException">Rows do not fit; the exception lists them, with the number of the row, counted from 1, as line.</exception>
    /// <exception cref="InvalidOperationException">The collector is used up.</exception>
    public BatchColumns ToColumns()
    {
        ThrowIfUsedUp();
        if (_findings.HasErrors)
        {
            throw new InvalidRulesException(_findings.ToSortedList());
        }

        _room.TurnPresent();
        var columns = _evaluator.CreateColumns(_count);
        for (var measure = 0; measure < _columns.Length; measure++)
        {
            if (_columns[measure] is { } column && column.ToFigures() is { } figures)
            {
                columns.SetFigures(measure, column.Decimals, figures, column.IsShare);
            }
        }

        AddSingle(columns);
        _isUsedUp = true;
        return columns;
    }

    /// <summary>Begins anew in the same memory, for the next regions or the next month: columns that it gave away before must not be used any more.</summary>
    public void Clear()
    {
        _room.Clear();
        foreach (var column in _columns)
        {
            column?.Clear();
        }

        _single.Clear();
        _findings = new DiagnosticBag();
        (_rows, LeftOut, _isUsedUp) = (0, 0, false);
    }

    private static void ThrowIfUneven(BatchRows rows)
    {
        int[] lengths = [rows.Measures.Length, rows.Days.Length, rows.Values.Length];
        int[] optional = [rows.Denominators.Length, rows.RecordedDays.Length, rows.Statuses.Length];
        if (Array.Exists(lengths, length => length != rows.Count) || Array.Exists(optional, length => length != 0 && length != rows.Count))
        {
            throw new ArgumentException("the columns of the rows differ in length", nameof(rows));
        }
    }

    private void ThrowIfUsedUp()
    {
        if (_isUsedUp)
        {
            throw new InvalidOperationException("the collector gave its columns away and is used up; Clear begins anew");
        }
    }

    /// <summary>How many columns of numbers a measure has; those of increments are told to the interpreter.</summary>
    private int WidthOf(int measure)
    {
        var table = _evaluator.Table;
        return table.Measures[measure].IsIncremental ? 0 : table.IsJudgedByCounts(measure) ? 2 : table.ValueUnitOf(measure) is not null ? 1 : 0;
    }

    /// <summary>An empty column for a measure that is judged by one figure; null for others, whose rows are taken one by one or refused.</summary>
    private CollectedColumn? ColumnOf(int measure, int decimals)
    {
        var table = _evaluator.Table;
        var isShare = table.IsJudgedByCounts(measure);
        BatchColumns.ThrowIfNotDecimals(table, measure, decimals, isShare);
        return isShare || table.ValueUnitOf(measure) is not null
            ? new CollectedColumn(_room, measure, _count, decimals, table.Figures[measure], table.Start, isShare, table.Measures[measure].IsIncremental)
            : null;
    }

    private void TakeClosely(int measure, in CollectedFigure figure, long row)
    {
        var isTaken = (uint)measure < (uint)_columns.Length && _columns[measure] is { } column && (uint)figure.Region < (uint)_count && column.TryTake(in figure);
        if (!isTaken)
        {
            TakeOther(measure, in figure, row);
        }
    }

    /// <summary>A row that does not go into a column: left out, told to the interpreter, or refused.</summary>
    private void TakeOther(int measure, in CollectedFigure figure, long row)
    {
        var place = new SourceLocation("rows", (int)Math.Min(int.MaxValue, row + 1), 1);
        if ((uint)measure >= (uint)_columns.Length)
        {
            Refuse(DiagnosticCatalogue.UnknownMeasure, place, FormattableString.Invariant($"{measure}"));
        }
        else if (_columns[measure] is not { } column)
        {
            RefuseNumber(measure, place);
        }
        else if ((uint)figure.Region >= (uint)_count)
        {
            Refuse(DiagnosticCatalogue.UnknownRegion, place, FormattableString.Invariant($"{figure.Region}"));
        }
        else if (!IsDay(figure.Day) || !IsDay(figure.Recorded))
        {
            Refuse(DiagnosticCatalogue.NotADate, place, FormattableString.Invariant($"{(IsDay(figure.Day) ? figure.Recorded : figure.Day)}"));
        }
        else if (figure.Recorded != 0 && figure.Recorded < figure.Day)
        {
            Refuse(DiagnosticCatalogue.RecordedBeforeDate, place, IsoDate.Format(DateOnly.FromDayNumber(figure.Recorded)), IsoDate.Format(DateOnly.FromDayNumber(figure.Day)));
        }
        else if (!column.IsKnown(in figure) || figure.Day < column.FirstDay || figure.Day > _evaluator.AsOf.DayNumber)
        {
            LeftOut++;
        }
        else if (column.IsIncremental || figure.Day > column.LastDay || !column.CanHold(in figure))
        {
            AddSingle(measure, column, figure);
        }
        else
        {
            Refuse(DiagnosticCatalogue.ConflictingObservations, place, IdOf(measure), IsoDate.Format(DateOnly.FromDayNumber(figure.Day)), "another row");
        }
    }

    private static bool IsDay(int number) => number >= DateOnly.MinValue.DayNumber && number <= DateOnly.MaxValue.DayNumber;

    /// <summary>A number for a measure that is judged by a stage, by members, or by other measures.</summary>
    private void RefuseNumber(int measure, SourceLocation place)
    {
        if (_evaluator.Table.IsFailed(measure))
        {
            return;
        }

        if (_evaluator.Table.CompositeAt(measure) is null)
        {
            Refuse(DiagnosticCatalogue.FieldNotRead, place, "value", IdOf(measure));
        }
        else
        {
            Refuse(DiagnosticCatalogue.CompositeObserved, place, IdOf(measure));
        }
    }

    private void Refuse(DiagnosticDescriptor descriptor, SourceLocation place, params object[] arguments)
    {
        if (_findings.Count < MostFindings)
        {
            _findings.Report(descriptor, place, arguments);
        }
    }

    private void AddSingle(int measure, CollectedColumn column, in CollectedFigure figure)
    {
        if (!_single.TryGetValue((measure, figure.Region), out var rows))
        {
            _single.Add((measure, figure.Region), rows = []);
        }

        rows.Add(column.ToObservation(IdOf(measure), in figure, _evaluator.Table.ValueUnitOf(measure)?.IsShare == true));
    }

    /// <summary>Single observations, each with what the column says of its region.</summary>
    private void AddSingle(BatchColumns columns)
    {
        foreach (var ((measure, region), rows) in _single)
        {
            foreach (var row in columns.RowsOf(measure, region).Concat(rows).ToList())
            {
                columns.Add(region, row);
            }
        }
    }

    private string IdOf(int measure) => _evaluator.Table.Measures[measure].Measure.Id;
}
