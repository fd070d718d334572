using System.Globalization;

namespace Minsheng.Rules.Kinds.Progress;

/// <summary>Time as pace counts it: in months that have ended.</summary>
internal static class WholeMonths
{
    private const int MonthsInYear = 12;

    /// <summary>How many months lie between two days, as <see cref="Expressions.ElapsedExpression"/> counts them: the month after the first day's counts from its beginning, one that has not ended on the second not at all.</summary>
    public static int Between(DateOnly since, DateOnly date)
    {
        if (date <= since)
        {
            return 0;
        }

        var from = since.AddDays(1);
        var hasEnded = date.Day == DateTime.DaysInMonth(date.Year, date.Month);
        return (date.Year - from.Year) * MonthsInYear + date.Month - from.Month + (hasEnded ? 1 : 0);
    }

    /// <summary><c>2020-12-31</c>.</summary>
    public static string Text(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
