using Minsheng.Rules.Expressions;

namespace Minsheng.Rules;

/// <summary>
/// Judges snapshots of a programme at one date: the evaluator for hosts that have one figure for each measure and ask often.
/// Immutable and safe to share between threads; made once for a programme and a date.
/// </summary>
/// <remarks>
/// Verdicts, reasons, completions, margins and means are those of <see cref="RuleEvaluator"/> for the same figures, exactly. What
/// depends on rules and dates alone is decided when the evaluator is made; what is left of a measure are a few integer products.
/// Cost grows linearly with the number of measures. Evaluating into a result that is there already allocates nothing, except for
/// composites and for figures beyond the proven range (for most measures |v| ≥ 10¹², or more than four decimals), which are judged in exact fractions.
/// </remarks>
public sealed class SnapshotEvaluator
{
    private readonly SnapshotTable _table;
    private readonly SnapshotListed _listed;

    /// <summary>Makes an evaluator.</summary>
    /// <param name="programme">The programme.</param>
    /// <param name="asOf">The day whose end is described; the end of the programme's period where null. The clock is never read.</param>
    public SnapshotEvaluator(Programme programme, DateOnly? asOf = null)
    {
        ArgumentNullException.ThrowIfNull(programme);
        Programme = programme;
        AsOf = asOf ?? programme.Period.To;
        _table = new SnapshotTable(programme, AsOf);
        _listed = new SnapshotListed(_table.Measures);
    }

    /// <summary>The programme.</summary>
    public Programme Programme { get; }

    /// <summary>The day whose end is described.</summary>
    public DateOnly AsOf { get; }

    /// <summary>How many measures the programme has; indexes run from 0, in file order.</summary>
    public int Count => _table.Measures.Length;

    /// <summary>The index of a measure; -1 where the programme has none of that id.</summary>
    public int IndexOf(string id) => _table.PlaceOf(id);

    /// <summary>A snapshot without any figure.</summary>
    public Snapshot CreateSnapshot() => new(this, _table);

    /// <summary>A result to evaluate into, as of a snapshot without any figure.</summary>
    public SnapshotResult CreateResult()
    {
        var result = new SnapshotResult(this, _table);
        Evaluate(CreateSnapshot(), result);
        return result;
    }

    /// <summary>Judges observations of the programme.</summary>
    /// <param name="observations">The observations, of any dates and regions; what is dated after the evaluator's date counts only as <see cref="RuleEvaluator"/> counts it.</param>
    /// <exception cref="InvalidRulesException">An observation does not fit; the exception lists every finding.</exception>
    public SnapshotResult Evaluate(IEnumerable<Observation> observations)
    {
        var snapshot = CreateSnapshot();
        snapshot.SetObservations(observations);
        var result = new SnapshotResult(this, _table);
        Evaluate(snapshot, result);
        return result;
    }

    /// <summary>Judges a snapshot; whatever the result said before is replaced.</summary>
    /// <exception cref="ArgumentException">Snapshot or result were made by another evaluator.</exception>
    public void Evaluate(Snapshot snapshot, SnapshotResult result)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        ArgumentNullException.ThrowIfNull(result);
        ThrowIfForeign(snapshot, result);
        result.Begin(snapshot);
        Judge(0, Count, snapshot, result);
        foreach (var composite in _table.Composites)
        {
            Keep(composite.Place, JudgeByParts(composite, snapshot, result), result);
        }

        SnapshotRollUp.AddAll(_table, result);
    }

    /// <summary>Judges one measure again, the composites that it decides, and the means and verdicts that they count in.</summary>
    /// <param name="snapshot">The snapshot that the result was made of, in which that measure's figure may have changed.</param>
    /// <param name="index">The measure.</param>
    /// <param name="result">The result.</param>
    /// <exception cref="ArgumentException">Snapshot or result were made by another evaluator, or the result is that of another snapshot.</exception>
    public void Update(Snapshot snapshot, int index, SnapshotResult result)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        ArgumentNullException.ThrowIfNull(result);
        ThrowIfForeign(snapshot, result);
        if (result.Snapshot != snapshot)
        {
            throw new ArgumentException("the result was not made of this snapshot", nameof(result));
        }

        JudgeAgain(index, snapshot, result);
        if (_table.Dependents.TryGetValue(index, out var composites))
        {
            foreach (var composite in composites)
            {
                JudgeAgain(composite.Place, snapshot, result);
            }
        }
    }

    /// <summary>Everything that <see cref="RuleEvaluator"/> says of one measure, from the rows of a snapshot.</summary>
    internal MeasureResult Detail(Snapshot snapshot, int index) => new SnapshotExact(_table, Programme, AsOf).Judge(index, snapshot.RowsOf);

    private void ThrowIfForeign(Snapshot snapshot, SnapshotResult result)
    {
        if (snapshot.Evaluator != this || result.Evaluator != this)
        {
            throw new ArgumentException("snapshot and result must be made by this evaluator");
        }
    }

    private void JudgeAgain(int index, Snapshot snapshot, SnapshotResult result)
    {
        var item = _table.Members[index].Item;
        result.Forget(index);
        SnapshotRollUp.Remove(_table, result, item);
        if (_table.CompositeAt(index) is { } composite)
        {
            Keep(index, JudgeByParts(composite, snapshot, result), result);
        }
        else
        {
            Judge(index, 1, snapshot, result);
        }

        SnapshotRollUp.Add(_table, result, item);
    }

    /// <summary>A judge of a kind's own may ask for anything of the parts, so it is given everything.</summary>
    private MeasureResult JudgeByParts(FlatMeasure measure, Snapshot snapshot, SnapshotResult result) =>
        measure.ByParts is CompositeFormula composite ? SnapshotComposite.Judge(measure, composite, result, AsOf) : Detail(snapshot, measure.Place);

    private void Judge(int first, int count, Snapshot snapshot, SnapshotResult result)
    {
        var states = snapshot.States.AsSpan(first, count);
        var numbers = snapshot.Numbers;
        var rows = _table.Rows.AsSpan(first, count);
        var verdicts = _table.Verdicts.AsSpan(first * SnapshotVerdicts.Count);
        var cells = result.Cells.AsSpan(first, count);
        for (var i = 0; i < states.Length; i++)
        {
            var state = states[i];
            if (state < FigureState.Open)
            {
                JudgeSpecial(first + i, state, snapshot, result);
                continue;
            }

            ref readonly var row = ref rows[i];
            ref var cell = ref cells[i];
            var (a, b) = (numbers[row.SlotA], numbers[row.SlotB]);
            var place = row.Read(a, b, ref cell);
            place += row.HasTwo ? SnapshotRow.ReadSecond(in _table.Bounds[first + i], a, b, ref cell) : SnapshotVerdicts.OnSecondBound;
            place += (state - FigureState.Open) * SnapshotVerdicts.Places;
            cell.Verdict = verdicts[i * SnapshotVerdicts.Count + place];
        }
    }

    /// <summary>What is no fraction of integers; composites wait for their parts.</summary>
    private void JudgeSpecial(int index, FigureState state, Snapshot snapshot, SnapshotResult result)
    {
        switch (state)
        {
            case FigureState.Missing:
                result.Cells[index] = Without(index, _table.Missing[index]);
                break;
            case FigureState.Empty:
                result.Cells[index] = Without(index, _table.Empty[index]);
                break;
            case FigureState.Listed:
                Keep(index, Listed(index, snapshot.Numbers[_table.Rows[index].SlotA], snapshot), result);
                break;
            case FigureState.Exact:
                Keep(index, Detail(snapshot, index), result);
                break;
        }
    }

    private static void Keep(int index, MeasureResult exact, SnapshotResult result)
    {
        result.Cells[index] = SnapshotCell.Of(exact);
        result.Keep(index, exact);
    }

    private SnapshotCell Without(int index, VerdictCode verdict) => new()
    {
        Verdict = verdict,
        Share = _table.CanHaveCompletion[index] ? FixedShare.Missing : FixedShare.Never,
    };

    private MeasureResult Listed(int index, long key, Snapshot snapshot)
    {
        var known = _listed.Find(index, key);
        if (known is null)
        {
            known = Detail(snapshot, index);
            _listed.Add(index, key, known);
        }

        return known;
    }
}
