namespace Minsheng.Rules.Benchmarks.Batch;

/// <summary>Long rows in: against DuckDB, and what each form of rows costs against the clean one.</summary>
internal sealed class RowsTable(BatchJob job, TextWriter output)
{
    private const int Rounds = 7;

    /// <summary>The times, in Markdown; null where somebody differs.</summary>
    public string? Measure()
    {
        var clean = new RowsRun(job, RowsForm.Clean);
        clean.Run();
        if (!new OneRegionAnswers(job, output).Agrees("long rows", clean.Result) || AgainstDuckDb(clean) is not { } peers)
        {
            return null;
        }

        var prices = Enum.GetValues<RowsForm>().Where(form => form != RowsForm.Clean).Select(form => Price(clean, form)).ToList();
        return prices.Contains(null) ? null : $"""
            {peers}
            | {job.Regions} regions, rows that come otherwise, 1 thread | rows | ms | ns/measure | ratio to clean |
            |---|---:|---:|---:|---:|
            {string.Join('\n', prices)}

            """;
    }

    private string? AgainstDuckDb(RowsRun clean)
    {
        output.WriteLine($"DuckDB loads {clean.Rows.Count} rows");
        using var duck = new DuckRows(job.Rules, clean.Rows);
        duck.Run(threads: 1);
        if (!duck.Agrees(clean.Result, output))
        {
            return null;
        }

        var turns = new BatchTurns([clean.Run, () => clean.Collect(), clean.RunAnew, new PlainScatter(job, clean.Rows).Run, () => duck.Run(1), () => duck.Run(2)], Rounds);
        return $"""
            | {job.Regions} regions, long rows in, clean | threads | ms | ns/measure | ratio to ours | asked for |
            |---|---:|---:|---:|---:|---:|
            {Line("ours, collected and judged", 1, turns, 0, "≤ 5 ns/measure")}
            {Line("ours, collected alone", 1, turns, 1, "")}
            {Line("ours, with a collector made anew", 1, turns, 2, "")}
            {Line("plain scatter into columns made beforehand", 1, turns, 3, "")}
            {Line("DuckDB, roll-up", 1, turns, 4, "≥ 10")}
            {Line("DuckDB, roll-up", 2, turns, 5, "")}

            """;
    }

    private string? Price(RowsRun clean, RowsForm form)
    {
        var run = new RowsRun(job, form);
        run.Run();
        if (!new RowsAnswers(job, output).Agrees(form, run))
        {
            return null;
        }

        var turns = new BatchTurns([clean.Run, run.Run], Rounds);
        return $"| {NameOf(form)} | {run.Rows.Count} | {turns.Milliseconds(1):0} | {NanosecondsOf(turns, 1):0.0} | {turns.Ratio(1, 0):0.00} |";
    }

    private static string NameOf(RowsForm form) => form switch
    {
        RowsForm.Shuffled => "in no order",
        RowsForm.Revised => "every tenth revised, records dated",
        RowsForm.KnownAt => "`knownAt`, after every tenth one that became known later",
        RowsForm.MixedDates => "dated over twelve months",
        _ => "every tenth missing",
    };

    private string Line(string name, int threads, BatchTurns turns, int index, string asked) =>
        $"| {name} | {threads} | {turns.Milliseconds(index):0} | {NanosecondsOf(turns, index):0.0} | {turns.Ratio(index, 0):0.00} | {asked} |";

    private double NanosecondsOf(BatchTurns turns, int index) => turns.Milliseconds(index) * 1e6 / job.Verdicts;
}
