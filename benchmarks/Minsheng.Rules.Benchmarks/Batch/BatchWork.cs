namespace Minsheng.Rules.Benchmarks.Batch;

/// <summary>Work over all regions at once, timed as a whole.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Threads">How many threads it takes.</param>
/// <param name="Run">Does it once.</param>
internal sealed record BatchWork(string Name, int Threads, Action Run)
{
    /// <summary>The sum of the columns of a job.</summary>
    public static BatchWork Sum(BatchJob job, int threads)
    {
        var sum = new ColumnSum(job.Columns);
        return new BatchWork("sum of the columns", threads, () => sum.Run(threads));
    }

    /// <summary>Ours on the columns of a job, into a result that is used again.</summary>
    public static BatchWork Ours(string name, BatchJob job, int threads, bool keepsCompletions = false, BatchMachine? machine = null)
    {
        var evaluator = job.EvaluatorOf(threads, machine ?? BatchMachine.Widest);
        var (columns, result) = (job.ColumnsFor(evaluator), evaluator.CreateResult(job.Regions, keepsCompletions));
        return new BatchWork(name, threads, () => evaluator.Evaluate(columns, result));
    }
}
