using System.Globalization;
using FsCheck.Xunit;

namespace Minsheng.Rules.Tests.Evaluation;

/// <summary>What holds for every evaluation, whatever the figures.</summary>
[Properties(Arbitrary = [typeof(EvaluationArbitraries)], MaxTest = 300)]
public sealed class EvaluationProperties
{
    private static readonly Programme Mixed = Sample.Programme(
        """ "id": "schools", "kind": "count", "target": "≥ 15 所" """,
        """ "id": "complaints", "kind": "count", "target": "≤ 10 件 by 2023-09-30" """,
        """ "id": "threshold", "kind": "change", "target": "1200 → 900 元" """,
        """ "id": "rotation", "kind": "proportion", "target": "≥ 15%", "numerator": "交流教师", "denominator": "符合条件教师", "unit": "人" """,
        """ "id": "hospital", "kind": "milestone", "target": "reach 建成 by 2023-06-30" """,
        """ "id": "health-check", "kind": "attestation" """,
        """ "id": "whole", "kind": "composite", "parts": [ "schools", "rotation" ], "compliance": "any" """);

    [Property]
    public void Evaluate_ShuffledObservations_GivesTheSameBytes(TwoOrders orders)
    {
        var first = ObservationSet.Bind(Mixed, ObservationFile.FromObservations(orders.InOrder));
        var second = ObservationSet.Bind(Mixed, ObservationFile.FromObservations(orders.Shuffled));

        Assert.Equal(Codes(first), Codes(second));
        Assert.Equal(JsonOf(first), JsonOf(second));
    }

    [Property]
    public void Evaluate_AnyObservations_CapsTheRawCompletion(TwoOrders orders)
    {
        var binding = ObservationSet.Bind(Mixed, ObservationFile.FromObservations(orders.InOrder));
        foreach (var completion in Results(binding).Select(result => result.Completion).OfType<Completion>())
        {
            var clamped = completion.Raw < 0 ? 0 : completion.Raw > 1 ? 1 : completion.Raw;
            Assert.Equal(clamped, completion.Capped);
        }
    }

    [Property]
    public void Evaluate_AnyObservations_GivesAReasonExactlyWhereNotMet(TwoOrders orders)
    {
        var binding = ObservationSet.Bind(Mixed, ObservationFile.FromObservations(orders.InOrder));

        Assert.All(Results(binding), result => Assert.Equal(result.Compliance == Compliance.Met, result.Reason is null));
    }

    [Property]
    public void Evaluate_Proportion_AgreesWithWholeNumbers(SharedCounts counts)
    {
        var percent = new Rational(counts.PerMyriad, 100);
        var actual = (System.Numerics.BigInteger)counts.Numerator * 10_000;
        var bound = (System.Numerics.BigInteger)counts.Denominator * counts.PerMyriad;

        Assert.Equal(actual >= bound, IsMet(counts, $"≥ {percent}%"));
        Assert.Equal(actual > bound, IsMet(counts, $"> {percent}%"));
        Assert.Equal(actual <= bound, IsMet(counts, $"≤ {percent}%"));
        Assert.Equal(actual < bound, IsMet(counts, $"< {percent}%"));
    }

    [Property]
    public void Evaluate_ProportionAtTheCountMargin_IsJustMet(SharedCounts counts)
    {
        var body = ShareBody($"≥ {new Rational(counts.PerMyriad, 100)}%");
        var margin = Sample.Judge(body, Sample.Counts(counts.Numerator, counts.Denominator)).CountMargin!.Value.Amount;

        var just = counts.Numerator - margin;

        Assert.Equal(Compliance.Met, Sample.Judge(body, Sample.Counts(just, counts.Denominator)).Compliance);
        Assert.True(just == 0 || Sample.Judge(body, Sample.Counts(just - 1, counts.Denominator)).Compliance != Compliance.Met);
    }

    private static bool IsMet(SharedCounts counts, string target) =>
        Sample.Judge(ShareBody(target), Sample.Counts(counts.Numerator, counts.Denominator)).Compliance == Compliance.Met;

    private static string ShareBody(string target) =>
        $""" "kind": "proportion", "target": "{target}", "numerator": "部分", "denominator": "全部", "unit": "人" """;

    private static IEnumerable<MeasureResult> Results(ObservationBinding binding) =>
        binding.Observations is { } observations ? RuleEvaluator.Evaluate(observations).Measures : [];

    private static string Codes(ObservationBinding binding) =>
        string.Join(' ', binding.Diagnostics.Select(diagnostic => diagnostic.Code).Order(StringComparer.Ordinal));

    private static string JsonOf(ObservationBinding binding)
    {
        if (binding.Observations is not { } observations)
        {
            return "";
        }

        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        ResultJson.Write(RuleEvaluator.Evaluate(observations), writer);
        return writer.ToString();
    }
}
