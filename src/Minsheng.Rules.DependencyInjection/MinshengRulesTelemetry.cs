namespace Minsheng.Rules;

/// <summary>The names under which a host's rules are traced and counted.</summary>
/// <remarks>OpenTelemetry takes them by <c>AddSource(MinshengRulesTelemetry.ActivitySourceName)</c> and <c>AddMeter(MinshengRulesTelemetry.MeterName)</c>.</remarks>
public static class MinshengRulesTelemetry
{
    /// <summary>The source of the traces.</summary>
    public const string ActivitySourceName = "Minsheng.Rules";

    /// <summary>The meter.</summary>
    public const string MeterName = "Minsheng.Rules";

    /// <summary>The trace of an evaluation.</summary>
    public const string EvaluateActivity = "minsheng.rules.evaluate";

    /// <summary>The trace of a load.</summary>
    public const string LoadActivity = "minsheng.rules.load";

    /// <summary>A counter: evaluations, by programme and outcome.</summary>
    public const string Evaluations = "minsheng.rules.evaluations";

    /// <summary>A counter: measures judged, by programme and verdict.</summary>
    public const string Verdicts = "minsheng.rules.verdicts";

    /// <summary>A histogram: seconds that an evaluation takes, by programme.</summary>
    public const string EvaluationDuration = "minsheng.rules.evaluation.duration";

    /// <summary>A counter: loads that gave no programme, by programme.</summary>
    public const string LoadFailures = "minsheng.rules.load.failures";

    /// <summary>A histogram: seconds that a load takes, by programme.</summary>
    public const string LoadDuration = "minsheng.rules.load.duration";

    /// <summary>A tag: the id of the programme in evaluations, its name in the host in loads.</summary>
    public const string ProgrammeTag = "minsheng.programme";

    /// <summary>A tag: <c>ok</c> or <c>error</c>.</summary>
    public const string OutcomeTag = "outcome";

    /// <summary>A tag: a verdict, as results write it.</summary>
    public const string VerdictTag = "minsheng.verdict";
}
