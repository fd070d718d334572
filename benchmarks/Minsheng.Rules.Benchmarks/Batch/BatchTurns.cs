using System.Diagnostics;

namespace Minsheng.Rules.Benchmarks.Batch;

/// <summary>Work in turn, round after round in one process, so that a busy machine slows all of a round.</summary>
internal sealed class BatchTurns
{
    private const int FewestWarmUps = 4;
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(0.4);
    private static readonly TimeSpan Turn = TimeSpan.FromMilliseconds(5);

    private readonly List<double[]> _rounds;

    /// <summary>Warms up and measures.</summary>
    /// <param name="work">Who takes turns.</param>
    /// <param name="rounds">How many turns each has.</param>
    public BatchTurns(IEnumerable<Action> work, int rounds)
    {
        var sized = work.Select(each => (Work: each, Size: SizeOf(each))).ToList();
        _rounds = [.. Enumerable.Range(0, rounds).Select(_ => sized.Select(each => Time(each.Work, each.Size)).ToArray())];
    }

    /// <summary>The median of someone's times, in milliseconds.</summary>
    public double Milliseconds(int index) => Median(_rounds.Select(round => round[index]));

    /// <summary>The median, over the rounds, of one's time against another's in the same round.</summary>
    public double Ratio(int index, int against) => Median(_rounds.Select(round => round[index] / round[against]));

    /// <summary>How often the work fits into a turn, once it is compiled.</summary>
    private static int SizeOf(Action work)
    {
        var best = double.MaxValue;
        var done = 0;
        for (var watch = Stopwatch.StartNew(); done < FewestWarmUps || watch.Elapsed < WarmUp; done++)
        {
            best = Math.Min(best, Time(work, 1));
        }

        return Math.Max(1, (int)(Turn.TotalMilliseconds / best));
    }

    private static double Time(Action work, int size)
    {
        var watch = Stopwatch.StartNew();
        for (var done = 0; done < size; done++)
        {
            work();
        }

        return watch.Elapsed.TotalMilliseconds / size;
    }

    private static double Median(IEnumerable<double> values)
    {
        var ordered = values.Order().ToList();
        return ordered[ordered.Count / 2];
    }
}
