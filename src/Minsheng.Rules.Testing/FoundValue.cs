namespace Minsheng.Rules;

/// <summary>What a result has at the place that an expectation looks at.</summary>
/// <param name="IsExpected">Whether it is what the author expects.</param>
/// <param name="Text">The value in the author's spelling.</param>
/// <param name="Measure">The measure looked at; null for items and the programme.</param>
internal readonly record struct FoundValue(bool IsExpected, string Text, MeasureResult? Measure)
{
    /// <summary>Whether a number would be the expected one if it were rounded to the digits that the author wrote.</summary>
    public bool IsExpectedRounded { get; init; }
}
