using System.Diagnostics;

namespace Minsheng.Rules;

/// <summary>An evaluator with traces and metrics around it; it says what the other says.</summary>
internal sealed class ObservedEvaluator(IRuleEvaluator evaluator, RulesTelemetry telemetry) : IRuleEvaluator
{
    public EvaluationResult Evaluate(ObservationSet observations, EvaluationOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(observations);
        var programme = observations.Programme;
        using var activity = RulesTelemetry.StartEvaluation(programme);
        var started = Stopwatch.GetTimestamp();
        EvaluationResult? result = null;
        try
        {
            return result = evaluator.Evaluate(observations, options);
        }
        catch (Exception exception)
        {
            activity?.SetStatus(ActivityStatusCode.Error, exception.Message);
            throw;
        }
        finally
        {
            telemetry.Evaluated(programme, result, Stopwatch.GetElapsedTime(started));
        }
    }
}
