namespace Minsheng.Rules;

/// <summary>How much of a promise is due at a day (序时进度). Immutable.</summary>
/// <remarks>Every schedule is 0 before the start, never falls, and is 1 from the due date on.</remarks>
public abstract record Schedule
{
    private protected Schedule()
    {
    }

    /// <summary>Equal shares by whole calendar months: 11/12 of a year on 30 November, 10/12 on 29 November.</summary>
    public static Schedule ByMonths { get; } = new MonthlySchedule();

    /// <summary>Equal shares by days.</summary>
    public static Schedule ByDays { get; } = new DailySchedule();

    /// <summary>Everything on the due date, nothing before.</summary>
    public static Schedule EndOnly { get; } = new EndOnlySchedule();

    /// <summary>The share that is due at the end of a day.</summary>
    /// <param name="date">The day.</param>
    /// <param name="start">The first day of the programme's period.</param>
    /// <param name="by">The due date.</param>
    /// <returns>From 0 to 1.</returns>
    public Rational ShareAt(DateOnly date, DateOnly start, DateOnly by) =>
        date >= by ? Rational.One : date < start ? Rational.Zero : ShareWithin(date, start, by);

    private protected abstract Rational ShareWithin(DateOnly date, DateOnly start, DateOnly by);
}
