namespace Minsheng.Rules;

/// <summary>What a snapshot's result says of one measure: a view that costs nothing to make.</summary>
/// <remarks><c>default</c> is no measure; its members throw <see cref="NullReferenceException"/>.</remarks>
public readonly struct SnapshotMeasure
{
    private readonly SnapshotResult _result;

    internal SnapshotMeasure(SnapshotResult result, int index)
    {
        _result = result;
        Index = index;
    }

    /// <summary>The index of the measure.</summary>
    public int Index { get; }

    /// <summary>The measure.</summary>
    public Measure Measure => _result.Table.Measures[Index].Measure;

    /// <summary>The verdict.</summary>
    public Compliance Compliance => Cell.Verdict.Compliance;

    /// <summary>Why the verdict is not <see cref="Compliance.Met"/>.</summary>
    /// <value>Null exactly where it is.</value>
    public ReasonCode? Reason => Cell.Verdict.Reason;

    /// <summary>Progress; null where there is none or no figure.</summary>
    public Completion? Completion
    {
        get
        {
            ref readonly var cell = ref Cell;
            return _result.ExactOf(Index) is { } exact ? exact.Completion
                : cell.B == 0 || !_result.Table.CanHaveCompletion[Index] ? null
                : new Completion(new Rational(cell.Completion, Row.CompletionScale * cell.B));
        }
    }

    /// <summary>What is missing (negative) or over (positive); null where the kind has none or there is no figure.</summary>
    public Quantity? Margin
    {
        get
        {
            ref readonly var cell = ref Cell;
            return _result.ExactOf(Index) is { } exact ? exact.Margin
                : cell.B == 0 || Row.MarginScale == 0 ? null
                : new Quantity(new Rational(cell.Margin, Row.MarginScale * cell.B), _result.Table.Measures[Index].Figure.MarginUnit);
        }
    }

    private ref readonly SnapshotRow Row => ref _result.Table.Rows[Index];

    private ref readonly SnapshotCell Cell => ref _result.Cells[Index];

    /// <summary>Everything else: figure, pace, data quality, regions, notes. Made when asked for, of the snapshot as it is then.</summary>
    public MeasureResult ToMeasureResult() => _result.DetailOf(Index);

    /// <summary>Why, in words; made when asked for.</summary>
    public string Explain(Language language) => ToMeasureResult().Explain(language);
}
