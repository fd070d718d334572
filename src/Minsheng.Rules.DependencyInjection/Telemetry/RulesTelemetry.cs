using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace Minsheng.Rules;

/// <summary>The traces and metrics of a host's rules, under the names of <see cref="MinshengRulesTelemetry"/>.</summary>
internal sealed class RulesTelemetry
{
    private static readonly ActivitySource Activities = new(MinshengRulesTelemetry.ActivitySourceName);
    private readonly Counter<long> _evaluations;
    private readonly Counter<long> _verdicts;
    private readonly Histogram<double> _evaluationDuration;
    private readonly Counter<long> _loadFailures;
    private readonly Histogram<double> _loadDuration;

    public RulesTelemetry(IMeterFactory meters)
    {
        var meter = meters.Create(MinshengRulesTelemetry.MeterName);
        _evaluations = meter.CreateCounter<long>(MinshengRulesTelemetry.Evaluations, "{evaluation}", "Evaluations, by programme and outcome.");
        _verdicts = meter.CreateCounter<long>(MinshengRulesTelemetry.Verdicts, "{measure}", "Measures judged, by programme and verdict.");
        _evaluationDuration = meter.CreateHistogram<double>(MinshengRulesTelemetry.EvaluationDuration, "s", "Time that an evaluation takes, by programme.");
        _loadFailures = meter.CreateCounter<long>(MinshengRulesTelemetry.LoadFailures, "{load}", "Loads that gave no programme, by programme.");
        _loadDuration = meter.CreateHistogram<double>(MinshengRulesTelemetry.LoadDuration, "s", "Time that a load takes, by programme.");
    }

    /// <summary>Begins the trace of an evaluation; null where nobody listens.</summary>
    public static Activity? StartEvaluation(Programme programme) => Activities.StartActivity(MinshengRulesTelemetry.EvaluateActivity)?.SetTag(MinshengRulesTelemetry.ProgrammeTag, programme.Id);

    /// <summary>Begins the trace of a load; null where nobody listens.</summary>
    public static Activity? StartLoad(string name) => Activities.StartActivity(MinshengRulesTelemetry.LoadActivity)?.SetTag(MinshengRulesTelemetry.ProgrammeTag, name);

    /// <summary>Counts an evaluation.</summary>
    /// <param name="programme">The programme.</param>
    /// <param name="result">What it said; null where it threw.</param>
    /// <param name="duration">How long it took.</param>
    public void Evaluated(Programme programme, EvaluationResult? result, TimeSpan duration)
    {
        var tag = TagOf(programme.Id);
        _evaluations.Add(1, tag, new(MinshengRulesTelemetry.OutcomeTag, result is null ? "error" : "ok"));
        _evaluationDuration.Record(duration.TotalSeconds, tag);
        if (result is not null && _verdicts.Enabled)
        {
            foreach (var (verdict, count) in result.Summary.Measures)
            {
                _verdicts.Add(count, tag, new(MinshengRulesTelemetry.VerdictTag, verdict.ToString()));
            }
        }
    }

    /// <summary>Counts a load.</summary>
    public void Loaded(string name, bool isFailed, TimeSpan duration)
    {
        _loadDuration.Record(duration.TotalSeconds, TagOf(name));
        if (isFailed)
        {
            _loadFailures.Add(1, TagOf(name));
        }
    }

    private static KeyValuePair<string, object?> TagOf(string programme) => new(MinshengRulesTelemetry.ProgrammeTag, programme);
}
