namespace Minsheng.Rules;

/// <summary>What running a case gave.</summary>
/// <param name="Case">The case.</param>
/// <param name="Result">The result that it was held against.</param>
/// <param name="Differences">Every expectation that the result does not meet; none where the case passes.</param>
public sealed record CaseOutcome(RuleCase Case, EvaluationResult Result, IReadOnlyList<CaseDifference> Differences)
{
    /// <summary>Whether the result has everything that the case expects.</summary>
    public bool Passed => Differences.Count == 0;

    internal static CaseOutcome Of(RuleCase test, IRuleEvaluator? evaluator)
    {
        var result = evaluator is null ? RuleEvaluator.Evaluate(test.Observations, test.Options) : evaluator.Evaluate(test.Observations, test.Options);
        return new CaseOutcome(test, result, [.. test.Expectations.Select(expectation => expectation.CompareTo(result)).OfType<CaseDifference>()]);
    }
}
