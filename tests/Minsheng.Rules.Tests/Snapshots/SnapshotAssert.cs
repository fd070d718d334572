namespace Minsheng.Rules.Tests.Snapshots;

/// <summary>Holds what a snapshot's result says to what the interpreter says of the same figures.</summary>
internal static class SnapshotAssert
{
    /// <summary>What is said of a measure against what was worked out by hand.</summary>
    /// <param name="verdict">The verdict, and its reason after a space: <c>Pending NotYetReached</c>.</param>
    /// <param name="raw">The raw completion; null for none.</param>
    /// <param name="margin">The margin: <c>-3 所</c>; null for none.</param>
    /// <param name="actual">What the result says.</param>
    public static void Says(string verdict, string? raw, string? margin, SnapshotMeasure actual)
    {
        Assert.Equal(verdict, $"{actual.Compliance} {actual.Reason}".TrimEnd());
        Assert.Equal(raw is null ? null : Rational.Parse(raw, null), actual.Completion?.Raw);
        Assert.Equal(margin, actual.Margin is { } amount ? $"{amount.Amount} {amount.Unit.Name}" : null);
    }

    public static void SameAsInterpreted(IEnumerable<Observation> observations, SnapshotResult actual)
    {
        var evaluator = actual.Evaluator;
        var expected = RuleEvaluator.Interpreted.Evaluate(ObservationSet.Create(evaluator.Programme, observations), new EvaluationOptions { AsOf = evaluator.AsOf });
        foreach (var (measure, index) in expected.Measures.Select((measure, index) => (measure, index)))
        {
            var shown = actual[index];
            Assert.Equal(measure.Measure.Id, shown.Measure.Id);
            Assert.Equal(
                (measure.Measure.Id, measure.Compliance, measure.Reason, measure.Completion, measure.Margin),
                (shown.Measure.Id, shown.Compliance, shown.Reason, shown.Completion, shown.Margin));
        }

        foreach (var (item, index) in expected.Items.Select((item, index) => (item, index)))
        {
            Assert.Equal((item.Item.Number, item.Compliance, item.Completion), (actual.Items[index].Item.Number, actual.Items[index].Compliance, actual.Items[index].Completion));
            Assert.Equal(Rounded(item.Completion), actual.Items[index].RoundedCompletion);
        }

        foreach (var (domain, index) in expected.Domains.Select((domain, index) => (domain, index)))
        {
            Assert.Equal((domain.Domain.Id, domain.Summary.Completion), (actual.Domains[index].Domain.Id, actual.Domains[index].Completion));
            Assert.Equal(Rounded(domain.Summary.Completion), actual.Domains[index].RoundedCompletion);
        }

        Assert.Equal(expected.Summary.Completion, actual.Completion);
        Assert.Equal(Rounded(expected.Summary.Completion), actual.RoundedCompletion);
        Assert.All(expected.Summary.Measures, each => Assert.Equal(each.Value, actual.CountOf(each.Key)));
    }

    private static CompletionSummary Rounded(CompletionSummary exact) => new(exact.ReportedOnly?.Round(6), exact.MissingAsZero?.Round(6), exact.CoveredWeight?.Round(6));
}
