namespace Minsheng.Rules;

/// <summary><see cref="BatchRows"/> laid open, so that a loop reads them without asking what is there: a column that nobody gave is one zero, read for every row.</summary>
internal readonly ref struct CollectedRows(BatchRows rows)
{
    private static readonly long[] NoWholes = [0];
    private static readonly int[] NoRecords = [0];
    private static readonly ObservationStatus[] NoStatuses = [ObservationStatus.Reported];

    public readonly ReadOnlySpan<int> Regions = rows.Regions.Span;
    public readonly ReadOnlySpan<int> Measures = rows.Measures.Span;
    public readonly ReadOnlySpan<int> Days = rows.Days.Span;
    public readonly ReadOnlySpan<long> Values = rows.Values.Span;
    public readonly ReadOnlySpan<long> Wholes = rows.Denominators.IsEmpty ? NoWholes : rows.Denominators.Span;
    public readonly ReadOnlySpan<int> Records = rows.RecordedDays.IsEmpty ? NoRecords : rows.RecordedDays.Span;
    public readonly ReadOnlySpan<ObservationStatus> Statuses = rows.Statuses.IsEmpty ? NoStatuses : rows.Statuses.Span;

    /// <summary>Whether rows say when they became known, or how firm they are.</summary>
    public bool IsDated => Records.Length == Regions.Length || Statuses.Length == Regions.Length;

    /// <summary>What is kept of a row's number to find its place in a column: all of it, or nothing where the column is one zero.</summary>
    public static int StepOf<T>(ReadOnlySpan<T> column, int count) => column.Length == count ? -1 : 0;

    /// <summary>The day on which a row became known; 0 where nobody says.</summary>
    public int RecordOf(int row) => Records[row & StepOf(Records, Regions.Length)];

    /// <summary>How firm a row is.</summary>
    public ObservationStatus StatusOf(int row) => Statuses[row & StepOf(Statuses, Regions.Length)];

    /// <summary>One row.</summary>
    public CollectedFigure At(int row) => new(Regions[row], Days[row], RecordOf(row), Values[row], Wholes[row & StepOf(Wholes, Regions.Length)], StatusOf(row));
}
