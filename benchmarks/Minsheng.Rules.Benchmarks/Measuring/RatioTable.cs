using Minsheng.Rules.Benchmarks.Job;
using Minsheng.Rules.Benchmarks.Peers;

namespace Minsheng.Rules.Benchmarks.Measuring;

/// <summary>Everyone in turn, in short batches in one process: ratios that hold on a machine that others use too.</summary>
internal static class RatioTable
{
    private const int Rounds = 301;

    /// <summary>Prints every contender's median and best time, and the median of its ratios to the reference in the same round.</summary>
    public static void Print(JobEntities entities, TextWriter output)
    {
        var batches = Contenders.Others(entities)
            .Prepend(Contenders.Reference(entities))
            .Select(contender => new TimedBatch(contender, entities.Count))
            .ToList();
        var rounds = Enumerable.Range(0, Rounds).Select(_ => batches.ConvertAll(batch => batch.Time())).ToList();
        output.WriteLine();
        output.WriteLine("| contender | median µs | best µs | ratio |");
        output.WriteLine("|---|---:|---:|---:|");
        for (var index = 0; index < batches.Count; index++)
        {
            var times = rounds.ConvertAll(round => round[index]);
            var ratios = rounds.ConvertAll(round => round[index] / round[0]);
            output.WriteLine($"| {batches[index].Name} | {Median(times):0.00} | {times.Min():0.00} | {Median(ratios):0.00} |");
        }
    }

    private static double Median(IEnumerable<double> values) => values.Order().ElementAt(Rounds / 2);
}
