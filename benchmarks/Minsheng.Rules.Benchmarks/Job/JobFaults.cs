namespace Minsheng.Rules.Benchmarks.Job;

/// <summary>The job with fifty mistakes: in its rule files, and in the observations of an entity.</summary>
internal static class JobFaults
{
    /// <summary>How many mistakes there are, each of which is one diagnostic.</summary>
    public const int Count = 50;

    private const int Kinds = 3;

    /// <summary>Rule files with kinds, targets and keys misspelt.</summary>
    public static IReadOnlyList<JobFile> RuleFiles(JobRuleSet rules) => JobRuleFiles.Of(rules, MeasureText);

    /// <summary>Observations of unknown measures, of measures in another unit, and without their figure.</summary>
    public static IReadOnlyList<Observation> Observations(JobEntities entities) =>
        [.. entities.Observations[0].Select((observation, index) => IsFaulty(index) ? Misfit(observation, index) : observation)];

    private static bool IsFaulty(int index) => index < Count;

    private static string MeasureText(JobMeasure measure)
    {
        var text = JobRuleFiles.MeasureText(measure);
        return (IsFaulty(measure.Index), measure.Index % Kinds) switch
        {
            (false, _) => text,
            (_, 0) => text.Replace("\"kind\": \"", "\"kind\": \"x", StringComparison.Ordinal),
            (_, 1) => text.Replace("\"target\": \"", "\"target\": \"about ", StringComparison.Ordinal),
            _ => text.Replace("\"weight\"", "\"weigth\"", StringComparison.Ordinal),
        };
    }

    private static Observation Misfit(Observation observation, int index) => (index % Kinds) switch
    {
        0 => observation with { Measure = observation.Measure + "x" },
        1 => observation with { Unit = "吨" },
        _ => observation with { Value = null, Numerator = null },
    };
}
