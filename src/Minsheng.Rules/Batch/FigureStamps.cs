using System.Runtime.CompilerServices;

namespace Minsheng.Rules;

/// <summary>How new the figures of a column are: the day, counted from 1 from the first on, above the day of the record, counted the same way; 0 where nobody says.</summary>
/// <param name="stamps">A stamp for each region; null where all share one.</param>
/// <param name="shared">The one that all share.</param>
/// <param name="firstDay">The first day.</param>
internal sealed class FigureStamps(uint[]? stamps, uint shared, int firstDay)
{
    /// <summary>How many bits the day of the record takes.</summary>
    public const int RecordBits = 16;

    /// <summary>More days than this, from the first on, have no room.</summary>
    public const int MostDays = (1 << RecordBits) - 2;

    /// <summary>The stamp of a figure; greater is newer.</summary>
    /// <param name="day">The day that it describes, not before the first.</param>
    /// <param name="recorded">The day on which it became known; 0 where nobody says.</param>
    /// <param name="firstDay">The first day.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Of(int day, int recorded, int firstDay) => ((uint)(day - firstDay + 1) << RecordBits) | (uint)(recorded == 0 ? 0 : recorded - firstDay + 1);

    /// <summary>Whether a stamp has room for the day of the record, which is not before the day that the figure describes.</summary>
    public static bool CanHold(int day, int recorded, int firstDay) => recorded == 0 || (recorded >= day && recorded - firstDay < MostDays);

    /// <summary>The day that the figure of a region describes.</summary>
    public DateOnly DayOf(int region) => DateOnly.FromDayNumber(firstDay + (int)(StampOf(region) >> RecordBits) - 1);

    /// <summary>The day on which it became known; null where nobody says.</summary>
    public DateOnly? RecordOf(int region) =>
        (StampOf(region) & ((1 << RecordBits) - 1)) is > 0 and var recorded ? DateOnly.FromDayNumber(firstDay + (int)recorded - 1) : null;

    private uint StampOf(int region) => stamps is null ? shared : stamps[region];
}
