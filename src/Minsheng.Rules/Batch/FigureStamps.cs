namespace Minsheng.Rules;

/// <summary>How new the figures of a column are: for each region the day, and within it the day of the record.</summary>
/// <param name="stamps">The days from the first on, counted from 1, above the days of the records; 0 where there is no figure.</param>
/// <param name="firstDay">The first day.</param>
internal sealed class FigureStamps(ReadOnlyMemory<uint> stamps, int firstDay)
{
    /// <summary>How many bits the day of the record takes.</summary>
    public const int RecordBits = 16;

    /// <summary>The day that the figure of a region describes.</summary>
    public DateOnly DayOf(int region) => DateOnly.FromDayNumber(firstDay + (int)(stamps.Span[region] >> RecordBits) - 1);

    /// <summary>The day on which it became known; null where nobody says.</summary>
    public DateOnly? RecordOf(int region) =>
        (stamps.Span[region] & ((1 << RecordBits) - 1)) is > 0 and var recorded ? DateOnly.FromDayNumber(firstDay + (int)recorded - 1) : null;
}
