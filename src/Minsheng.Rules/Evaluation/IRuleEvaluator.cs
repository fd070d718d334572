namespace Minsheng.Rules;

/// <summary>Observations in, verdicts out: every measure, item and domain of a programme, and the whole.</summary>
/// <remarks>Pure: reads no clock, culture or time zone. Every evaluator gives the same result for the same inputs. Safe to share between threads.</remarks>
public interface IRuleEvaluator
{
    /// <summary>Evaluates the programme that the observations were bound to.</summary>
    /// <param name="observations">The observations.</param>
    /// <param name="options">The dates and the region; defaults where null.</param>
    /// <exception cref="ArgumentException">The programme has no such region.</exception>
    EvaluationResult Evaluate(ObservationSet observations, EvaluationOptions? options = null);
}
