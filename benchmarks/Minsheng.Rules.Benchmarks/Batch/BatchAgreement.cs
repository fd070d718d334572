using Minsheng.Rules.Benchmarks.Job;

namespace Minsheng.Rules.Benchmarks.Batch;

/// <summary>What must hold before a batch is measured: every width, and every form of rows, says what the one-region evaluators say.</summary>
internal static class BatchAgreement
{
    /// <summary>Enough for a whole tile and a part of another that ends in the middle of a word.</summary>
    private const int Regions = 1_300;

    private static readonly BatchMachine[] Machines = [BatchMachine.Scalar, BatchMachine.Four, BatchMachine.Eight];

    /// <summary>Checks everything at a small size and says what it found.</summary>
    /// <returns>Whether all holds.</returns>
    public static bool Holds(JobRuleSet rules, TextWriter output)
    {
        var job = new BatchJob(rules, Regions);
        var (regions, rows) = (new OneRegionAnswers(job, output), new RowsAnswers(job, output));
        return Machines.Aggregate(true, (all, machine) => regions.Agrees($"columns, {NameOf(machine)}", ByColumns(job, machine)) & all)
            & regions.Agrees("rows in columns", ByRows(job))
            & Enum.GetValues<RowsForm>().Aggregate(true, (all, form) => rows.Agrees(form) & all);
    }

    private static string NameOf(BatchMachine machine) => machine == BatchMachine.Scalar ? "one region at a time" : machine == BatchMachine.Four ? "four at once" : "eight at once";

    private static BatchResult ByColumns(BatchJob job, BatchMachine machine)
    {
        var evaluator = job.EvaluatorOf(threads: 2, machine);
        return evaluator.Evaluate(job.ColumnsFor(evaluator));
    }

    private static BatchResult ByRows(BatchJob job)
    {
        var run = new RowsRun(job, RowsForm.Shuffled);
        run.Run();
        return run.Result;
    }
}
