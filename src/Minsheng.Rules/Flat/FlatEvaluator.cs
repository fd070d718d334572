namespace Minsheng.Rules;

/// <summary>Walks a programme's table in order: every measure, then every item and domain.</summary>
internal sealed class FlatEvaluator : IRuleEvaluator
{
    public EvaluationResult Evaluate(ObservationSet observations, EvaluationOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(observations);
        var context = new EvaluationContext(observations, options);
        var table = observations.Programme.Table;
        var results = EvaluateMeasures(table, context);
        var whole = new FlatTally();
        var domains = new DomainResult[table.Domains.Count];
        for (var i = 0; i < domains.Length; i++)
        {
            var (domain, items) = table.Domains[i];
            domains[i] = Conclude(domain, items, results, whole);
        }

        return context.Conclude(whole.Summary(), domains);
    }

    private static MeasureResult[] EvaluateMeasures(FlatTable table, EvaluationContext context)
    {
        var evaluation = new MeasureEvaluation(context, new FlatReader(table));
        var results = new MeasureResult[table.Measures.Count];
        foreach (var row in table.Measures)
        {
            results[row.Place] = row.ByParts is { } formula
                ? evaluation.Evaluate(row.Measure, formula, Array.ConvertAll(row.Parts, part => results[part]))
                : evaluation.Evaluate(row.Measure);
        }

        return results;
    }

    private static DomainResult Conclude(Domain domain, FlatItem[] items, MeasureResult[] results, FlatTally whole)
    {
        var tally = new FlatTally();
        var concluded = new ItemResult[items.Length];
        for (var i = 0; i < items.Length; i++)
        {
            concluded[i] = Conclude(items[i], results);
            tally.Add(concluded[i]);
            whole.Add(concluded[i]);
        }

        return new DomainResult(domain, tally.Summary(), concluded);
    }

    private static ItemResult Conclude(FlatItem row, MeasureResult[] results)
    {
        var compliance = VerdictOf(row, results);
        var deciding = new List<string>();
        foreach (var place in row.Deciding)
        {
            if (compliance != Compliance.Met && results[place].Compliance == compliance)
            {
                deciding.Add(results[place].Measure.Id);
            }
        }

        return new ItemResult(row.Item, compliance, deciding, CompletionOf(row, results), results[row.First..(row.First + row.Count)]);
    }

    private static Compliance VerdictOf(FlatItem row, MeasureResult[] results)
    {
        Span<int> counts = stackalloc int[Enum.GetValues<Compliance>().Length];
        foreach (var place in row.Deciding)
        {
            counts[(int)results[place].Compliance]++;
        }

        return RollUp.Verdict(row.Item.Compliance, counts);
    }

    private static CompletionSummary CompletionOf(FlatItem row, MeasureResult[] results)
    {
        var mean = new FlatCompletion();
        foreach (var place in row.Own)
        {
            var result = results[place];
            if (result.CanHaveCompletion && RollUp.IsInForce(result.Compliance))
            {
                mean.Add(result.Completion, result.Measure.Header.Weight);
            }
        }

        return mean.Value;
    }
}
