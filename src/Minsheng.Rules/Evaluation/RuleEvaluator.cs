namespace Minsheng.Rules;

/// <summary>The evaluators in the box.</summary>
/// <remarks>Cost grows linearly with measures, regions and observations.</remarks>
public static class RuleEvaluator
{
    /// <summary>The evaluator to use: the programme is compiled once to a table that is walked in order.</summary>
    public static IRuleEvaluator Flat { get; } = new FlatEvaluator();

    /// <summary>The oracle: walks the formulas plainly, in exact fractions. Slow and obviously right; other evaluators are held to it.</summary>
    public static IRuleEvaluator Interpreted { get; } = new InterpretedEvaluator();

    /// <summary>Evaluates the programme that the observations were bound to, with <see cref="Flat"/>.</summary>
    /// <param name="observations">The observations.</param>
    /// <param name="options">The dates and the region; defaults where null.</param>
    /// <exception cref="ArgumentException">The programme has no such region.</exception>
    public static EvaluationResult Evaluate(ObservationSet observations, EvaluationOptions? options = null) => Flat.Evaluate(observations, options);
}
