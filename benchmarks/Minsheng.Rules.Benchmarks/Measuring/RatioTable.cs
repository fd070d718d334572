namespace Minsheng.Rules.Benchmarks.Measuring;

/// <summary>Everyone in turn, in short batches in one process: ratios that hold on a machine that others use too.</summary>
internal static class RatioTable
{
    private const int Rounds = 301;

    /// <summary>Everyone's median and best time, and the median of the ratios to the first in the same round, in Markdown.</summary>
    public static string Measure(string title, IReadOnlyList<TimedBatch> batches)
    {
        var rounds = Enumerable.Range(0, Rounds).Select(_ => batches.Select(batch => batch.Time()).ToList()).ToList();
        var lines = batches.Select((batch, index) => Line(batch.Name, rounds.ConvertAll(round => round[index]), rounds.ConvertAll(round => round[index] / round[0])));
        return $"""
            | {title} | median µs | best µs | ratio |
            |---|---:|---:|---:|
            {string.Join('\n', lines)}

            """;
    }

    private static string Line(string name, List<double> times, List<double> ratios) => $"| {name} | {Median(times):0.00} | {times.Min():0.00} | {Median(ratios):0.00} |";

    private static double Median(IEnumerable<double> values) => values.Order().ElementAt(Rounds / 2);
}
