namespace Minsheng.Rules;

/// <summary>A figure dated after the due date.</summary>
/// <param name="Figure">The figure.</param>
/// <param name="HasGap">Whether a region or a month is missing.</param>
/// <param name="IsComplete">Whether nothing is missing and every part is dated on the due date or later, so that a running total cannot have been higher on the due date.</param>
internal readonly record struct LateFigure(Figure Figure, bool HasGap, bool IsComplete);
