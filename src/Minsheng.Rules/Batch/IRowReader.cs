namespace Minsheng.Rules;

/// <summary>How a loop over rows reads what only some rows say; a loop of its own for each, which reads no more than it needs.</summary>
internal interface IRowReader
{
    /// <summary>Whether a row judges, and is not final.</summary>
    static abstract bool CanTake(in CollectedRows rows, int row);

    /// <summary>The day on which a row became known; 0 where nobody says.</summary>
    static abstract int RecordOf(in CollectedRows rows, int row);
}
