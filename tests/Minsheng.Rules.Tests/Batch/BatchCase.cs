namespace Minsheng.Rules.Tests.Batch;

/// <summary>A batch with its evaluator, on one thread: for examples worked out by hand.</summary>
internal sealed class BatchCase
{
    private BatchCase(BatchEvaluator evaluator, int count)
    {
        Evaluator = evaluator;
        Columns = evaluator.CreateColumns(count);
    }

    public BatchEvaluator Evaluator { get; }

    public BatchColumns Columns { get; }

    /// <summary>A programme at a day of 2023, for some regions.</summary>
    public static BatchCase Of(Programme programme, int count, string asOf = "12-31") =>
        new(new BatchEvaluator(programme, Sample.Day(asOf), new BatchOptions { MaxDegreeOfParallelism = 1 }), count);

    /// <summary>A programme of the measure <c>m</c> alone, by its body, at a day of 2023.</summary>
    public static BatchCase Of(string body, int count, string asOf = "12-31") => Of(Sample.Programme($"\"id\": \"m\", {body}"), count, asOf);

    public int IndexOf(string id) => Evaluator.IndexOf(id);

    /// <summary>Judges the columns as they are now, and keeps completions.</summary>
    public BatchResult Evaluate()
    {
        var result = Evaluator.CreateResult(Columns.Count, keepsCompletions: true);
        Evaluator.Evaluate(Columns, result);
        return result;
    }

    /// <summary>The findings for which the columns are refused, a line each: <c>m(3,1) MR4012</c>.</summary>
    public IEnumerable<string> Refused() => Assert.Throws<InvalidRulesException>(Evaluate).Diagnostics.Select(found => $"{found.Location} {found.Code}");
}
