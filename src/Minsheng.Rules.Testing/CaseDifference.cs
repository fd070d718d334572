namespace Minsheng.Rules;

/// <summary>A value of a result that is not what a case expects.</summary>
/// <param name="Place">What was looked at: <c>schools-built.compliance</c>, <c>item 2.completion</c>.</param>
/// <param name="Expected">The value as the author wrote it.</param>
/// <param name="Found">The value of the result in the same spelling.</param>
/// <param name="Location">Where the case file says it.</param>
/// <param name="Measure">The result of the measure, which explains itself; null for items and the programme.</param>
public sealed record CaseDifference(string Place, string Expected, string Found, SourceLocation Location, MeasureResult? Measure)
{
    /// <summary>Whether a number would be the expected one if it were rounded to the digits that the author wrote, as <c>≈</c> before it asks for.</summary>
    public bool IsExpectedRounded { get; init; }
}
