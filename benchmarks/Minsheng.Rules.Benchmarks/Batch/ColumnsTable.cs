using System.Runtime.Intrinsics;

namespace Minsheng.Rules.Benchmarks.Batch;

/// <summary>Columns in, columns out, against the sum of the same columns on as many threads.</summary>
internal sealed class ColumnsTable
{
    private const int Rounds = 15;
    private const int SumOfOne = 0;
    private const int SumOfTwo = 1;
    private readonly BatchJob _job;
    private readonly IReadOnlyList<ColumnsLine> _lines;
    private readonly BatchTurns _turns;

    private ColumnsTable(BatchJob job)
    {
        _job = job;
        _lines = LinesOf(job);
        _turns = new BatchTurns(_lines.Select(line => line.Work.Run), Rounds);
    }

    /// <summary>Everyone's median, and the median of the shares of the bandwidth in the same round, in Markdown.</summary>
    public static string Measure(BatchJob job)
    {
        var table = new ColumnsTable(job);
        return $"""
            | {job.Regions} regions, columns in, columns out | threads | ms | ns/measure | M measures/s | GB/s | of the sum's GB/s | asked for |
            |---|---:|---:|---:|---:|---:|---:|---:|
            {string.Join('\n', table._lines.Select(table.Line))}

            | two threads against one | times as fast |
            |---|---:|
            | sum of the columns | {table.Gain(SumOfOne, SumOfTwo)} |
            | ours, roll-up and met bits | {table.Gain(SumOfTwo + 1, SumOfTwo + 2)} |
            | ours, every completion kept | {table.Gain(SumOfTwo + 3, SumOfTwo + 4)} |

            """;
    }

    private static List<ColumnsLine> LinesOf(BatchJob job)
    {
        var completions = job.Verdicts * sizeof(double);
        const string usual = "ours, roll-up and met bits";
        const string kept = "ours, every completion kept";
        return
        [
            new(BatchWork.Sum(job, 1), job.Bytes, null),
            new(BatchWork.Sum(job, 2), job.Bytes, null),
            new(BatchWork.Ours(usual, job, 1), job.Bytes, 50),
            new(BatchWork.Ours(usual, job, 2), job.Bytes, 65),
            new(BatchWork.Ours(kept, job, 1, keepsCompletions: true), job.Bytes + completions, 50),
            new(BatchWork.Ours(kept, job, 2, keepsCompletions: true), job.Bytes + completions, 60),
            .. Widths().Select(width => new ColumnsLine(BatchWork.Ours($"{usual}, {width.Name}", job, 1, machine: width.Machine), job.Bytes, null)),
        ];
    }

    private static IEnumerable<(string Name, BatchMachine Machine)> Widths()
    {
        yield return ("scalar", BatchMachine.Scalar);
        if (Vector256.IsHardwareAccelerated)
        {
            yield return ("Vector256", BatchMachine.Four);
        }

        if (Vector512.IsHardwareAccelerated)
        {
            yield return ("Vector512", BatchMachine.Eight);
        }
    }

    private string Line(ColumnsLine line, int index)
    {
        var milliseconds = _turns.Milliseconds(index);
        var sum = line.Work.Threads == 1 ? SumOfOne : SumOfTwo;
        var share = 100 / _turns.Ratio(index, sum) * line.Bytes / _job.Bytes;
        var asked = line.PercentAsked is { } percent ? $"≥ {percent} %" : "";
        return $"| {line.Work.Name} | {line.Work.Threads} | {milliseconds:0.0} | {milliseconds * 1e6 / _job.Verdicts:0.00} | {_job.Verdicts / milliseconds / 1e3:0} | {line.Bytes / milliseconds / 1e6:0.0} | {share:0} % | {asked} |";
    }

    private string Gain(int one, int two) => $"{_turns.Ratio(one, two):0.00}";
}
