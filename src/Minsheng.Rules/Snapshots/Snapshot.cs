namespace Minsheng.Rules;

/// <summary>
/// One figure for each measure, of one region or of the whole, at one date: what a host that has its numbers at hand fills and a
/// <see cref="SnapshotEvaluator"/> judges. Reusable; not safe for several threads at once.
/// </summary>
/// <remarks>
/// A figure that is set as a number is that of the evaluator's date, or of the measure's due date where that came before; before the
/// programme's period there is none.
/// Setting a figure again replaces it. Measures are named by their index: <see cref="SnapshotEvaluator.IndexOf"/>.
/// </remarks>
public sealed class Snapshot
{
    private readonly SnapshotTable _table;
    private readonly Observation?[] _reported;
    private List<Observation>? _further;

    internal Snapshot(SnapshotEvaluator evaluator, SnapshotTable table)
    {
        Evaluator = evaluator;
        _table = table;
        _reported = new Observation?[table.Measures.Length];
        States = new FigureState[table.Measures.Length];
        Numbers = new long[table.Slots];
        Numbers[0] = 1;
        Clear();
    }

    /// <summary>The evaluator that it was made for.</summary>
    public SnapshotEvaluator Evaluator { get; }

    internal FigureState[] States { get; }

    /// <summary>The numbers of all figures, each at its slot; the first is 1.</summary>
    internal long[] Numbers { get; }

    /// <summary>Forgets every figure.</summary>
    public void Clear()
    {
        Array.Clear(_reported);
        Array.Clear(States);
        _further = null;
        foreach (var composite in _table.Composites)
        {
            States[composite.Place] = FigureState.Composite;
        }
    }

    /// <summary>Forgets the figure of a measure.</summary>
    /// <exception cref="InvalidOperationException">The measure is a composite, which has no figure.</exception>
    public void Clear(int index) => Hold(index, default);

    /// <summary>Sets an amount in the measure's unit, of shares the published share as a fraction (15% is 0.15).</summary>
    /// <param name="index">The measure.</param>
    /// <param name="value">The amount; of a running total the total so far, also where its rows are what each month added.</param>
    /// <exception cref="InvalidOperationException">The measure is not judged by a value.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The value is impossible: a negative running total, a fraction of a counted noun, a share below 0 or above 1.</exception>
    public void SetValue(int index, decimal value)
    {
        ref readonly var figure = ref _table.Figures[index];
        if (figure.Source != FigureSource.Value || !DecimalParts.TryGet(value, figure.Base, out var a))
        {
            SetValue(index, (Rational)value);
            return;
        }

        SetAmount(index, in figure, a);
    }

    /// <inheritdoc cref="SetValue(int, decimal)"/>
    public void SetValue(int index, long value)
    {
        ref readonly var figure = ref _table.Figures[index];
        if (figure.Source != FigureSource.Value || value > figure.LargestA / figure.Base || value < -figure.LargestA / figure.Base)
        {
            SetValue(index, (Rational)value);
            return;
        }

        SetAmount(index, in figure, value * figure.Base);
    }

    /// <inheritdoc cref="SetValue(int, decimal)"/>
    public void SetValue(int index, Rational value)
    {
        ref readonly var figure = ref _table.Figures[index];
        if (figure.Source == FigureSource.Value && figure.TryScale(value, out var a))
        {
            SetAmount(index, in figure, a);
            return;
        }

        if (_table.IsFailed(index))
        {
            return;
        }

        var unit = _table.ValueUnitOf(index) ?? throw NotJudgedBy(index, "a value");
        var row = new Observation { Measure = IdOf(index), Date = figure.Date, Value = value, IsShare = unit.IsShare };
        SetRows(index, SnapshotRows.Of(_table, index, row));
    }

    /// <summary>Sets a part and the whole that it is part of, both in the measure's own unit.</summary>
    /// <param name="index">The measure.</param>
    /// <param name="numerator">The part; at least 0.</param>
    /// <param name="denominator">The whole; at least 0.</param>
    /// <exception cref="InvalidOperationException">The measure is not judged by a part of a whole.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The numbers are impossible: negative, a part above its whole, a fraction of a counted noun.</exception>
    public void SetShare(int index, long numerator, long denominator)
    {
        ref readonly var figure = ref _table.Figures[index];
        if (figure.Source is not (FigureSource.Share or FigureSource.Ratio) || numerator > figure.LargestA || denominator > figure.LargestB)
        {
            SetShare(index, (Rational)numerator, denominator);
            return;
        }

        if (numerator < 0 || denominator < 0 || (figure.Source == FigureSource.Share && numerator > denominator))
        {
            throw Impossible(nameof(numerator), index, $"{numerator}/{denominator}");
        }

        HoldNumbers(index, numerator, denominator);
    }

    /// <inheritdoc cref="SetShare(int, long, long)"/>
    public void SetShare(int index, decimal numerator, decimal denominator)
    {
        if (DecimalParts.TryGet(numerator, 1, out var part) && DecimalParts.TryGet(denominator, 1, out var whole))
        {
            SetShare(index, part, whole);
        }
        else
        {
            SetShare(index, (Rational)numerator, denominator);
        }
    }

    /// <inheritdoc cref="SetShare(int, long, long)"/>
    public void SetShare(int index, Rational numerator, Rational denominator)
    {
        if (_table.IsFailed(index))
        {
            return;
        }

        if (!_table.IsJudgedByCounts(index))
        {
            throw NotJudgedBy(index, "a part of a whole");
        }

        Set(new Observation { Measure = IdOf(index), Date = _table.Figures[index].Date, Numerator = numerator, Denominator = denominator });
    }

    /// <summary>Sets the stage that a work has reached.</summary>
    /// <param name="index">The measure.</param>
    /// <param name="stage">The stage, or an alias of it.</param>
    /// <exception cref="ArgumentOutOfRangeException">The measure has no such stage.</exception>
    /// <exception cref="InvalidOperationException">The measure is a composite.</exception>
    public void SetStage(int index, string stage) =>
        Set(new Observation { Measure = IdOf(index), Date = _table.Figures[index].Date, Stage = stage });

    /// <summary>Sets which members are covered.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The measure has no such member.</exception>
    /// <exception cref="InvalidOperationException">The measure is a composite.</exception>
    public void SetCovered(int index, params IReadOnlyList<string> members) =>
        Set(new Observation { Measure = IdOf(index), Date = _table.Figures[index].Date, Covered = members });

    /// <summary>Sets whether something is done.</summary>
    /// <param name="index">The measure.</param>
    /// <param name="attested">Whether it is.</param>
    /// <param name="evidence">Where that is said; without it nothing counts as done.</param>
    /// <exception cref="ArgumentOutOfRangeException">The measure is no attestation.</exception>
    /// <exception cref="InvalidOperationException">The measure is a composite.</exception>
    public void SetAttested(int index, bool attested, string evidence) =>
        Set(new Observation { Measure = IdOf(index), Date = _table.Figures[index].Date, Attested = attested, Source = evidence });

    /// <summary>Sets the figure of the measure that an observation names, with the observation's own date and status. An excluded observation sets nothing.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The observation does not fit its measure; the figure before is kept.</exception>
    /// <exception cref="InvalidOperationException">The measure is a composite, which has no figure.</exception>
    public void Set(Observation observation)
    {
        ArgumentNullException.ThrowIfNull(observation);
        var index = Evaluator.IndexOf(observation.Measure);
        if (index >= 0 && _table.IsFailed(index))
        {
            return;
        }

        if (index >= 0 && States[index] == FigureState.Composite)
        {
            throw NotJudgedBy(index, "a figure");
        }

        if (index >= 0 && TryRead(observation, index, out var figure))
        {
            Hold(index, figure);
            _reported[index] = observation;
            return;
        }

        ThrowIfRefused([observation]);
        if (index >= 0 && observation.Status != ObservationStatus.Excluded)
        {
            Hold(index, default);
            Defer(index, observation);
        }
    }

    /// <summary>Replaces every figure by what observations say, rows of regions, revisions and earlier dates included.</summary>
    /// <param name="observations">Observations of the evaluator's programme; what became known later than the evaluator's date is known too.</param>
    /// <exception cref="InvalidRulesException">An observation does not fit; the exception lists every finding, and the snapshot has no figures.</exception>
    public void SetObservations(IEnumerable<Observation> observations)
    {
        ArgumentNullException.ThrowIfNull(observations);
        var rows = observations as IReadOnlyCollection<Observation> ?? [.. observations];
        Clear();
        var areAllTaken = true;
        var index = -1;
        foreach (var row in rows)
        {
            index = _table.PlaceOf(row.Measure, index + 1);
            areAllTaken &= TryTake(row, index);
        }

        if (!areAllTaken)
        {
            Clear();
            ObservationSet.Create(Evaluator.Programme, rows);
            TakeOneByOne(rows);
        }
    }

    /// <summary>The rows of a measure: what was reported, or what its number says.</summary>
    internal IEnumerable<Observation> RowsOf(int index)
    {
        if (States[index] is FigureState.Missing or FigureState.Composite)
        {
            return [];
        }

        return _reported[index] is { } row ? (_further ?? []).Where(further => further.Measure == row.Measure).Prepend(row) : SnapshotRows.Of(_table, index, FigureAt(index));
    }

    /// <summary>Sets a figure as rows of its measure, to be judged exactly.</summary>
    private void SetRows(int index, IEnumerable<Observation> rows)
    {
        List<Observation> all = [.. rows];
        ThrowIfRefused(all);
        Hold(index, default);
        foreach (var row in all)
        {
            Defer(index, row);
        }
    }

    private void ThrowIfRefused(IEnumerable<Observation> rows)
    {
        var binding = ObservationSet.Bind(Evaluator.Programme, ObservationFile.FromObservations(rows));
        if (binding.Observations is null)
        {
            throw new ArgumentOutOfRangeException(nameof(rows), string.Join("; ", binding.Diagnostics.Select(finding => finding.Message.En)));
        }
    }

    private void TakeOneByOne(IReadOnlyCollection<Observation> rows)
    {
        var judging = rows.Where(row => row.Status != ObservationStatus.Excluded && row.Measure.Length > 0).ToLookup(row => Evaluator.IndexOf(row.Measure));
        foreach (var ofMeasure in judging.Where(ofMeasure => !_table.IsFailed(ofMeasure.Key)))
        {
            if (ofMeasure.Count() == 1 && TryTake(ofMeasure.First(), ofMeasure.Key))
            {
                continue;
            }

            foreach (var row in ofMeasure)
            {
                Defer(ofMeasure.Key, row);
            }
        }
    }

    /// <summary>Takes a row that is all that is known of its measure and says one number; false where it is to be judged exactly or refused.</summary>
    private bool TryTake(Observation row, int index)
    {
        if (index < 0 || States[index] != FigureState.Missing || !TryRead(row, index, out var figure))
        {
            return false;
        }

        Write(index, figure);
        _reported[index] = row;
        return true;
    }

    private bool TryRead(Observation row, int index, out HeldFigure figure)
    {
        figure = default;
        return IsPlain(row, _table.Figures[index].Date) && new SnapshotReading(row, _table.Measures[index], ref _table.Figures[index]).TryRead(out figure);
    }

    /// <summary>Whether a row is of the whole, dated within the time that is judged, and what is said of its record is in order.</summary>
    private bool IsPlain(Observation row, DateOnly upTo) =>
        row.Region.Length == 0
        && row.Status != ObservationStatus.Excluded
        && row.Date <= upTo
        && row.Date >= Evaluator.Programme.Period.From
        && !(row.RecordedAt < row.Date);

    private void Defer(int index, Observation row)
    {
        States[index] = FigureState.Exact;
        if (_reported[index] is null)
        {
            _reported[index] = row;
        }
        else
        {
            (_further ??= []).Add(row);
        }
    }

    private void SetAmount(int index, in SnapshotFigure figure, long a)
    {
        if (figure.RefusesNegative && a < 0)
        {
            throw Impossible("value", index, new Rational(a, figure.Base).ToString());
        }

        if (figure.Fits(a, 1))
        {
            HoldNumbers(index, a, 1);
        }
        else
        {
            SetRows(index, SnapshotRows.Of(_table, index, new HeldFigure(a, 1, FigureState.Open)));
        }
    }

    private HeldFigure FigureAt(int index) => new(Numbers[_table.Rows[index].SlotA], Numbers[_table.Rows[index].SlotB], States[index]);

    private void Write(int index, HeldFigure figure)
    {
        States[index] = figure.State;
        if (figure.State is FigureState.Listed or >= FigureState.Open)
        {
            ref readonly var row = ref _table.Rows[index];
            Numbers[row.SlotA] = figure.A;
            if (row.SlotB != 0)
            {
                Numbers[row.SlotB] = figure.B;
            }
        }
    }

    /// <summary>Holds a figure of the evaluator's date; what is dated before the programme's period is not used.</summary>
    private void HoldNumbers(int index, long a, long b)
    {
        ref readonly var figure = ref _table.Figures[index];
        Hold(index, figure.Date < _table.Start
            ? default
            : new HeldFigure(a, b, b == 0 ? FigureState.Empty : figure.IsDue ? FigureState.Conclusive : FigureState.Open));
    }

    private void Hold(int index, HeldFigure figure)
    {
        if (_table.IsFailed(index))
        {
            return;
        }

        if (States[index] == FigureState.Composite)
        {
            throw NotJudgedBy(index, "a figure");
        }

        Write(index, figure);
        _reported[index] = null;
        if (_further is not null)
        {
            ForgetFurther(IdOf(index));
        }
    }

    private void ForgetFurther(string id) => _further!.RemoveAll(row => row.Measure == id);

    private string IdOf(int index) => _table.Measures[index].Measure.Id;

    private InvalidOperationException NotJudgedBy(int index, string what) => new($"`{IdOf(index)}` is not judged by {what}");

    private ArgumentOutOfRangeException Impossible(string parameter, int index, string value) => new(parameter, $"`{value}` is impossible for `{IdOf(index)}`");
}
