namespace Minsheng.Rules;

/// <summary>Holds every evaluator to the interpreter.</summary>
internal static class Evaluators
{
    private const double Near = 1e-12;

    /// <summary>What the interpreter says of observations, if all others say the same.</summary>
    public static EvaluationResult Agree(Programme programme, DateOnly asOf, IReadOnlyList<Observation> observations)
    {
        var bound = ObservationSet.Create(programme, observations);
        var options = new EvaluationOptions { AsOf = asOf };
        var expected = RuleEvaluator.Interpreted.Evaluate(bound, options);

        Assert.Equal(JsonOf(expected), JsonOf(RuleEvaluator.Flat.Evaluate(bound, options)));
        SameSnapshot(expected, new SnapshotEvaluator(programme, asOf).Evaluate(observations));
        if (observations.All(observation => observation.Region.Length == 0))
        {
            SameBatch(expected, observations);
        }

        return expected;
    }

    /// <summary>What the interpreter says of columns, region by region, if the batch says the same; each region reports its one figure on the day of the evaluation.</summary>
    /// <param name="programme">The programme.</param>
    /// <param name="asOf">The day.</param>
    /// <param name="fill">Fills the columns.</param>
    /// <param name="figures">The same figures as observations, one for each region.</param>
    public static IReadOnlyList<MeasureResult> AgreeOnColumns(Programme programme, DateOnly asOf, Action<BatchColumns> fill, IReadOnlyList<Observation> figures)
    {
        var evaluator = new BatchEvaluator(programme, asOf);
        var columns = evaluator.CreateColumns(figures.Count);
        fill(columns);
        var result = evaluator.CreateResult(figures.Count, keepsCompletions: true);
        evaluator.Evaluate(columns, result);
        var expected = figures.Select(figure => RuleEvaluator.Interpreted.Evaluate(ObservationSet.Create(programme, [figure]), new EvaluationOptions { AsOf = asOf })).ToList();
        for (var region = 0; region < figures.Count; region++)
        {
            Same(expected[region], result, region);
        }

        return [.. expected.Select(each => each.FindMeasure(figures[0].Measure)!)];
    }

    /// <summary>A result as JSON.</summary>
    public static string JsonOf(EvaluationResult result)
    {
        using var writer = new StringWriter();
        ResultJson.Write(result, writer);
        return writer.ToString();
    }

    private static void SameSnapshot(EvaluationResult expected, SnapshotResult actual)
    {
        foreach (var (measure, index) in expected.Measures.Select((measure, index) => (measure, index)))
        {
            var shown = actual[index];
            Assert.Equal((measure.Compliance, measure.Reason, measure.Completion, measure.Margin), (shown.Compliance, shown.Reason, shown.Completion, shown.Margin));
            Assert.Equal(measure.Explain(Language.English), shown.Explain(Language.English));
            Same(measure, shown.ToMeasureResult());
        }

        Assert.Equal(expected.Summary.Completion, actual.Completion);
    }

    private static void SameBatch(EvaluationResult expected, IReadOnlyList<Observation> observations)
    {
        var evaluator = new BatchEvaluator(expected.Programme, expected.AsOf);
        var columns = evaluator.CreateColumns(1);
        foreach (var observation in observations)
        {
            columns.Add(0, observation);
        }

        var result = evaluator.CreateResult(1, keepsCompletions: true);
        evaluator.Evaluate(columns, result);
        Same(expected, result, 0);
    }

    private static void Same(EvaluationResult expected, BatchResult actual, int region)
    {
        var detail = actual.DetailOf(region);
        foreach (var (measure, index) in expected.Measures.Select((measure, index) => (measure, index)))
        {
            Assert.Equal((measure.Compliance, measure.Reason), actual.VerdictOf(index, region));
            Same(measure, detail.Measures.ElementAt(index));
            var completion = actual.Completions(index)[region];
            Assert.Equal(measure.Completion is null, double.IsNaN(completion));
            Assert.True(measure.Completion is not { } exact || Math.Abs((double)exact.Capped.ToDecimal() - completion) < Near, $"{completion:R} for {measure.Completion}");
        }
    }

    private static void Same(MeasureResult expected, MeasureResult actual) => Assert.Equal(
        (expected.Compliance, expected.Reason, expected.Completion, expected.Margin, expected.CountMargin, expected.Class, expected.Because, expected.Actual?.Value),
        (actual.Compliance, actual.Reason, actual.Completion, actual.Margin, actual.CountMargin, actual.Class, actual.Because, actual.Actual?.Value));
}
