namespace Minsheng.Rules;

/// <summary>Rows of which nobody says when they became known, nor how firm they are.</summary>
internal readonly struct PlainRows : IRowReader
{
    public static bool CanTake(in CollectedRows rows, int row) => true;

    public static int RecordOf(in CollectedRows rows, int row) => 0;
}
