namespace Minsheng.Rules;

/// <summary>A month of the calendar.</summary>
/// <remarks><c>default</c> is January of the year 1.</remarks>
/// <param name="Index">How many months after January of the year 1; at least 0.</param>
internal readonly record struct CalendarMonth(int Index)
{
    private const int MonthsInYear = 12;
    private static readonly CalendarMonth Latest = Of(DateOnly.MaxValue);

    /// <summary>The first day.</summary>
    public DateOnly First => new(Index / MonthsInYear + 1, Index % MonthsInYear + 1, 1);

    /// <summary>The last day.</summary>
    public DateOnly Last => this == Latest ? DateOnly.MaxValue : new CalendarMonth(Index + 1).First.AddDays(-1);

    /// <summary>The month that a day lies in.</summary>
    public static CalendarMonth Of(DateOnly date) => new((date.Year - 1) * MonthsInYear + date.Month - 1);

    /// <summary>How many calendar months have at least one day in a span of days.</summary>
    public static int Touched(DateOnly from, DateOnly to) => Of(to).Index - Of(from).Index + 1;

    /// <summary>How many months have ended in a span of days: 30 November closes eleven months of the year, 29 November ten.</summary>
    public static int Completed(DateOnly from, DateOnly to) => to < from ? 0 : Touched(from, to) - (Of(to).Last == to ? 0 : 1);

    /// <summary>The day a number of months later; the last day of a month stays the last day: 30 September plus three is 31 December.</summary>
    public static DateOnly Add(DateOnly date, int months)
    {
        var month = new CalendarMonth(Math.Min(Of(date).Index + months, Latest.Index));
        return Of(date).Last == date || date.Day > month.Last.Day ? month.Last : month.First.AddDays(date.Day - 1);
    }
}
