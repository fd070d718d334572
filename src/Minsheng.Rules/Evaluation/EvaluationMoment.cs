namespace Minsheng.Rules;

/// <summary>What had happened by one day, as it was known on another.</summary>
/// <param name="AsOf">The day whose end is described.</param>
/// <param name="KnownAt">The day of the knowledge; null for everything in the files.</param>
internal readonly record struct EvaluationMoment(DateOnly AsOf, DateOnly? KnownAt);
