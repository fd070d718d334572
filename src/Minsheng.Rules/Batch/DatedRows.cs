namespace Minsheng.Rules;

/// <summary>Rows that say when they became known, or how firm they are.</summary>
internal readonly struct DatedRows : IRowReader
{
    public static bool CanTake(in CollectedRows rows, int row) => rows.StatusOf(row) is ObservationStatus.Reported or ObservationStatus.Provisional;

    public static int RecordOf(in CollectedRows rows, int row) => rows.RecordOf(row);
}
