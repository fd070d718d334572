namespace Minsheng.Rules;

/// <summary>The measures that are not settled well, in the order in which they need attention.</summary>
internal static class AttentionList
{
    /// <summary>Broken promises, then what is open and behind, then what cannot be judged, then what is open; in each the furthest behind first, then the least complete.</summary>
    public static IReadOnlyList<MeasureResult> Of(EvaluationResult result) =>
    [
        .. result.Measures
            .Where(measure => Rank(measure) is not null)
            .OrderBy(Rank)
            .ThenByDescending(measure => measure.Trajectory.Lag ?? Rational.Zero)
            .ThenBy(measure => measure.Completion?.Capped ?? Rational.Zero),
    ];

    private static int? Rank(MeasureResult measure) => measure switch
    {
        { Compliance: Compliance.NotMet } => 0,
        { IsLate: true } => 1,
        { Compliance: Compliance.Indeterminate or Compliance.Error } => 2,
        { Compliance: Compliance.Pending } => 3,
        _ => null,
    };
}
