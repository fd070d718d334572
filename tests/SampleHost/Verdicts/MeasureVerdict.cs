using Minsheng.Rules;

namespace SampleHost;

/// <summary>What is said of one measure, for people to read; the verdicts of the whole programme have every figure exactly.</summary>
/// <param name="Id">The id of the measure.</param>
/// <param name="Subject">What is measured, in the language asked for.</param>
/// <param name="AsOf">The day whose end is described.</param>
/// <param name="Compliance">met, notMet, pending, indeterminate, error, notApplicable or waived.</param>
/// <param name="Reason">Why it is not met: a code; null exactly where it is.</param>
/// <param name="Explanation">Why, in the language asked for.</param>
/// <param name="Target">What is promised, in words.</param>
/// <param name="By">The last day on which it can be kept.</param>
/// <param name="Actual">The figure that was judged.</param>
/// <param name="Margin">What is missing, negative, or over; shares in percentage points.</param>
/// <param name="CountMargin">Of shares: how many more or fewer would sit on the bound.</param>
/// <param name="Completion">Progress from 0 to 1, with six decimals.</param>
/// <param name="Trajectory">The state of pace: ahead, onSchedule, behind, severelyBehind, noSchedule or cannotAssess.</param>
/// <param name="DataQuality">missing, partial, stale, provisional, revised or complete.</param>
/// <param name="Clause">The words of the published list.</param>
internal sealed record MeasureVerdict(
    string Id,
    string Subject,
    DateOnly AsOf,
    string Compliance,
    string? Reason,
    string Explanation,
    string? Target,
    DateOnly By,
    string? Actual,
    string? Margin,
    string? CountMargin,
    decimal? Completion,
    string Trajectory,
    string DataQuality,
    string Clause)
{
    private const int Decimals = 6;

    public static MeasureVerdict Of(MeasureResult result, DateOnly asOf, Language language)
    {
        var header = result.Measure.Header;
        return new MeasureVerdict(
            header.Id,
            header.Subject.In(language),
            asOf,
            ResultWords.CodeOf(result.Compliance),
            result.Reason is { } reason ? ResultWords.CodeOf(reason) : null,
            result.Explain(language),
            result.Measure.Target?.ToString() ?? result.Measure.ImpliedStage,
            header.By,
            result.Actual?.Value?.ToString() ?? result.Actual?.Stage,
            result.Margin?.ToString(),
            result.CountMargin?.ToString(),
            result.Completion?.Capped.Round(Decimals).ToDecimal(),
            ResultWords.CodeOf(result.Trajectory.State),
            ResultWords.CodeOf(result.DataQuality.State),
            header.Clause);
    }
}
