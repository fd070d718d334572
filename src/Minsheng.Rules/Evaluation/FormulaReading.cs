namespace Minsheng.Rules;

/// <summary>What a formula says of one figure.</summary>
/// <param name="Condition">Whether the promise is kept.</param>
/// <param name="Actual">The figure that results show; null where there is none.</param>
/// <param name="Completion">Progress; null where there is none.</param>
/// <param name="Margin">What is missing or over; null where there is none.</param>
/// <param name="Notes">The remarks whose conditions hold.</param>
internal readonly record struct FormulaReading(Judgement Condition, Rational? Actual, Rational? Completion, Rational? Margin, IReadOnlyList<ResultNote> Notes)
{
    /// <summary>The class whose condition holds first; null where none does.</summary>
    public MeasureClass? Class { get; init; }

    /// <summary>Why the figure cannot be judged; empty where it can.</summary>
    public LocalizedText Because { get; init; }
}
