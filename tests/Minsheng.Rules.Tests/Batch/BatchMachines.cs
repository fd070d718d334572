namespace Minsheng.Rules.Tests.Batch;

/// <summary>Every way in which a batch can work: each width of vectors, on one thread and on two.</summary>
internal static class BatchMachines
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<BatchOptions> All { get; } =
    [
        .. from machine in new[] { BatchMachine.Scalar, BatchMachine.Four, BatchMachine.Eight }
           from threads in new[] { 1, 2 }
           select new BatchOptions { Machine = machine, MaxDegreeOfParallelism = threads },
    ];

    /// <summary>Judges the same figures in every way, with completions and without, holds the results to each other bit for bit, and gives one of them.</summary>
    /// <param name="programme">The programme.</param>
    /// <param name="asOf">The day.</param>
    /// <param name="columnsOf">The figures, for an evaluator.</param>
    public static BatchResult Evaluate(Programme programme, DateOnly? asOf, Func<BatchEvaluator, BatchColumns> columnsOf)
    {
        var results = All.SelectMany(options => Evaluate(new BatchEvaluator(programme, asOf, options), columnsOf)).ToList();
        foreach (var (result, keepsCompletions) in results.Skip(1))
        {
            BatchAssert.SameBits(results[0].Result, result, keepsCompletions);
        }

        return results[0].Result;
    }

    private static IEnumerable<(BatchResult Result, bool KeepsCompletions)> Evaluate(BatchEvaluator evaluator, Func<BatchEvaluator, BatchColumns> columnsOf)
    {
        var columns = columnsOf(evaluator);
        foreach (var keepsCompletions in new[] { true, false })
        {
            var result = evaluator.CreateResult(columns.Count, keepsCompletions);
            evaluator.Evaluate(columns, result);
            yield return (result, keepsCompletions);
        }
    }
}
