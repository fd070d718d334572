using Minsheng.Rules.Benchmarks.Job;
using Minsheng.Rules.Benchmarks.Measuring;

namespace Minsheng.Rules.Benchmarks.Batch;

/// <summary>Everything about batches: agreement, then columns, long rows, growth and memory, and a picture.</summary>
internal static class BatchReport
{
    /// <summary>How many regions there are where nobody says.</summary>
    public const int Usual = 200_000;

    /// <summary>More rows than this would take longer and say the same.</summary>
    private const int MostWithRows = 100_000;

    /// <summary>Measures, prints and writes <c>Batch.md</c> and <c>batch.svg</c>.</summary>
    /// <returns>Whether everyone agrees; nothing is written otherwise.</returns>
    public static bool Write(int regions, TextWriter output)
    {
        var rules = new JobRuleSet(1);
        if (!BatchAgreement.Holds(rules, output) || Columns(new BatchJob(rules, regions), output) is not { } columns
            || new RowsTable(new BatchJob(rules, Math.Min(regions, MostWithRows)), output).Measure() is not { } rows)
        {
            return false;
        }

        var text = $"{columns}\n{Said(rows, output)}\n{Said(GrowthTable.Measure(), output)}\n{Said(StreamedMemory.Measure(), output)}";
        SummaryFiles.Write("Batch", text);
        SummaryFiles.WritePicture("batch", Throughput.Draw());
        return true;
    }

    private static string? Columns(BatchJob job, TextWriter output)
    {
        var evaluator = job.EvaluatorOf(threads: 2);
        return new OneRegionAnswers(job, output).Agrees("columns", evaluator.Evaluate(job.ColumnsFor(evaluator))) ? Said(ColumnsTable.Measure(job), output) : null;
    }

    private static string Said(string table, TextWriter output)
    {
        output.WriteLine();
        output.Write(table);
        return table;
    }
}
