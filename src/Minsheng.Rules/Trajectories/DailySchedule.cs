namespace Minsheng.Rules;

/// <summary>Equal shares by days: days from the start, the day itself included ÷ days from the start to the due date.</summary>
public sealed record DailySchedule : Schedule
{
    internal DailySchedule()
    {
    }

    private protected override Rational ShareWithin(DateOnly date, DateOnly start, DateOnly by) =>
        new(date.DayNumber - start.DayNumber + 1, by.DayNumber - start.DayNumber + 1);
}
