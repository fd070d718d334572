namespace Minsheng.Rules;

/// <summary>Equal shares by whole calendar months.</summary>
/// <remarks>Months that have ended since the start ÷ calendar months from the start to the due date, each counted in full.</remarks>
public sealed record MonthlySchedule : Schedule
{
    internal MonthlySchedule()
    {
    }

    private protected override Rational ShareWithin(DateOnly date, DateOnly start, DateOnly by) =>
        new(CalendarMonth.Completed(start, date), CalendarMonth.Touched(start, by));
}
