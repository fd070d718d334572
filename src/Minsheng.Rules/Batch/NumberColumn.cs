namespace Minsheng.Rules;

/// <summary>Amounts, or parts of wholes, as whole numbers of one scale. Alone it leaves every region to the interpreter.</summary>
/// <param name="table">The programme.</param>
/// <param name="place">The measure.</param>
/// <param name="figures">The numbers.</param>
/// <param name="parts">How many of them are 1.</param>
internal class NumberColumn(SnapshotTable table, int place, ColumnFigures figures, long parts) : MeasureColumn(place, figures.Present)
{
    private readonly FigureStamps? _stamps = figures.Stamps;

    /// <summary>The numerators; amounts themselves.</summary>
    public ReadOnlyMemory<long> A { get; } = figures.A;

    /// <summary>The denominators; empty for amounts.</summary>
    public ReadOnlyMemory<long> B { get; } = figures.B;

    /// <summary>The regions whose figure is not that of the due date, nor final; none where empty. Not read before the due date.</summary>
    public ReadOnlyMemory<ulong> Open { get; } = figures.Open;

    /// <summary>Whether the due date has come.</summary>
    public bool IsDue => Held.IsDue;

    /// <summary>The date of figures, and whether it is the due date.</summary>
    protected SnapshotFigure Held { get; } = table.Figures[place];

    public override BatchCell? At(int region) => null;

    public override IEnumerable<Observation> RowsOf(int region)
    {
        var date = _stamps?.DayOf(region) ?? Held.Date;
        var row = new Observation
        {
            Measure = table.Measures[Place].Measure.Id,
            Date = date,
            RecordedAt = _stamps?.RecordOf(region),
            Status = date < Held.Date && IsConclusive(region) ? ObservationStatus.Final : ObservationStatus.Reported,
        };
        var a = new Rational(A.Span[region], parts);
        return B.IsEmpty
            ? SnapshotRows.Of(table, Place, row with { Value = a, IsShare = table.ValueUnitOf(Place)?.IsShare == true })
            : [row with { Numerator = a, Denominator = new Rational(B.Span[region], parts) }];
    }

    /// <summary>Whether the figure of a region is that of the due date, or final.</summary>
    protected bool IsConclusive(int region) => IsDue && (Open.IsEmpty || !RegionBits.Has(Open.Span, region));
}
