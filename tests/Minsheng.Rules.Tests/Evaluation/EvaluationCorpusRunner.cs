namespace Minsheng.Rules.Tests.Evaluation;

/// <summary>Runs cases on one evaluator and says where it differs from what is expected.</summary>
/// <param name="evaluate">The evaluator.</param>
internal sealed class EvaluationCorpusRunner(Func<ObservationSet, EvaluationOptions, EvaluationResult> evaluate)
{
    /// <summary>Every difference in a line of its own; none where the case passes.</summary>
    public IReadOnlyList<string> Run(EvaluationCase test)
    {
        var rules = test.LoadRules();
        if (!rules.Succeeded)
        {
            return [.. rules.Diagnostics.Select(diagnostic => $"the rules are refused: {diagnostic}")];
        }

        var binding = test.BindObservations(rules.Programme);
        if (test.Expected["refused"] is { } refused)
        {
            var errors = binding.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Select(diagnostic => diagnostic.Code);
            return new Differences().Compare("refused", ExpectedText.List(refused), string.Join(", ", errors)).Found;
        }

        if (binding.Observations is not { } observations)
        {
            return [.. binding.Diagnostics.Select(diagnostic => $"the observations are refused: {diagnostic}")];
        }

        var result = evaluate(observations, test.Options);
        var differences = new Differences();
        var warnings = rules.Diagnostics.Concat(binding.Diagnostics).Select(diagnostic => diagnostic.Code).Distinct();
        differences.Compare("diagnostics", ExpectedText.List(test.Expected["diagnostics"]), string.Join(", ", warnings));
        var findings = result.Findings.Select(finding => finding.Code).Distinct();
        differences.Compare("findings", ExpectedText.List(test.Expected["findings"]), string.Join(", ", findings));
        new ResultComparison(result, differences).Compare(test.Expected);
        return differences.Found;
    }
}
