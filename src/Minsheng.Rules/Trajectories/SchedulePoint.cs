namespace Minsheng.Rules;

/// <summary>A share that is due at the end of a day.</summary>
/// <param name="Date">The day.</param>
/// <param name="Share">The share, from 0 to 1.</param>
public readonly record struct SchedulePoint(DateOnly Date, Rational Share);
