namespace Minsheng.Rules;

/// <summary>Straight lines by days between given points; 0 on the day before the start, 1 on the due date.</summary>
public sealed record PiecewiseSchedule : Schedule
{
    internal PiecewiseSchedule(IReadOnlyList<SchedulePoint> points) => Points = points;

    /// <summary>The points, by date.</summary>
    public IReadOnlyList<SchedulePoint> Points { get; }

    private protected override Rational ShareWithin(DateOnly date, DateOnly start, DateOnly by)
    {
        var (fromDay, fromShare) = (start.DayNumber - 1, Rational.Zero);
        foreach (var point in Points.Append(new SchedulePoint(by, Rational.One)))
        {
            if (date <= point.Date)
            {
                var passed = new Rational(date.DayNumber - fromDay, point.Date.DayNumber - fromDay);
                return fromShare + (point.Share - fromShare) * passed;
            }

            (fromDay, fromShare) = (point.Date.DayNumber, point.Share);
        }

        return Rational.One;
    }
}
