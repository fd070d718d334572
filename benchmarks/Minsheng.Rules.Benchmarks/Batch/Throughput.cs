using Minsheng.Rules.Benchmarks.Job;

namespace Minsheng.Rules.Benchmarks.Batch;

/// <summary>The picture of throughput against the number of regions.</summary>
internal static class Throughput
{
    private const int Rounds = 9;
    private static readonly int[] Sizes = [10, 100, 1_000, 10_000, 100_000, 1_000_000];

    /// <summary>Measures and draws.</summary>
    /// <returns>The picture as SVG.</returns>
    public static string Draw()
    {
        ChartLine[] lines =
        [
            new("ours, 1 thread", "#1f5fa8", IsDashed: false),
            new("ours, 2 threads", "#b3362b", IsDashed: false),
            new("sum, 1 thread", "#1f5fa8", IsDashed: true),
            new("sum, 2 threads", "#b3362b", IsDashed: true),
        ];
        foreach (var regions in Sizes.Where(MemoryLeft.HasRoomFor))
        {
            var job = new BatchJob(new JobRuleSet(1), regions);
            var turns = new BatchTurns([BatchWork.Ours("ours", job, 1).Run, BatchWork.Ours("ours", job, 2).Run, BatchWork.Sum(job, 1).Run, BatchWork.Sum(job, 2).Run], Rounds);
            for (var line = 0; line < lines.Length; line++)
            {
                lines[line].Points.Add((regions, job.Verdicts / turns.Milliseconds(line) / 1e3));
            }
        }

        return SvgChart.Draw("230 measures a region, judged and rolled up", "regions", "million measures a second", lines);
    }
}
