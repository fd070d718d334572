namespace Minsheng.Rules;

/// <summary>What tells one figure from another: rows that agree in it are reports of the same thing.</summary>
/// <param name="Measure">The measure's id.</param>
/// <param name="Region">The region's id; empty for the total of the jurisdiction.</param>
/// <param name="Date">The date; of increments the first day of the month.</param>
/// <param name="HasCounts">Whether counts are reported, and not a value.</param>
internal readonly record struct FigureKey(string Measure, string Region, DateOnly Date, bool HasCounts);
