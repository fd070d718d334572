namespace Minsheng.Rules.Benchmarks.Job;

/// <summary>An entity's facts as a host would hand them over: one observation a measure, dated on the due date.</summary>
internal static class JobObservations
{
    /// <summary>The due date of every measure.</summary>
    public static DateOnly Due { get; } = new(2023, 12, 31);

    public static IReadOnlyList<Observation> Of(JobRuleSet rules, long[] hundredths) => [.. rules.Measures.Select(measure => Of(measure, hundredths))];

    private static Observation Of(JobMeasure measure, long[] hundredths)
    {
        var amount = hundredths[measure.Slot] / 100m;
        return measure.Form == JobForm.Share
            ? new Observation { Measure = measure.Id, Date = Due, Numerator = amount, Denominator = hundredths[measure.Slot + 1] / 100m }
            : new Observation { Measure = measure.Id, Date = Due, Value = amount };
    }
}
