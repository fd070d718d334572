using System.Diagnostics;

namespace Minsheng.Rules.Benchmarks.Measuring;

/// <summary>Work, as many times over as fit into half a millisecond: too short to be interrupted often.</summary>
internal sealed class TimedBatch
{
    private const int WarmUps = 40;
    private static readonly TimeSpan WarmUp = TimeSpan.FromMilliseconds(50);
    private static readonly TimeSpan Length = TimeSpan.FromMilliseconds(0.5);

    private readonly Func<int> _work;
    private readonly int _size;

    /// <summary>Warms up and finds the size.</summary>
    public TimedBatch(string name, Func<int> work)
    {
        Name = name;
        _work = work;
        _size = Math.Max(1, (int)(Enumerable.Range(0, WarmUps).Max(_ => TimesIn(WarmUp)) * (Length / WarmUp)));
    }

    /// <summary>What the work is called.</summary>
    public string Name { get; }

    /// <summary>The microseconds of doing the work once, over one batch.</summary>
    public double Time()
    {
        var watch = Stopwatch.StartNew();
        for (var done = 0; done < _size; done++)
        {
            _work();
        }

        return watch.Elapsed.TotalMicroseconds / _size;
    }

    private int TimesIn(TimeSpan time)
    {
        var done = 0;
        for (var watch = Stopwatch.StartNew(); watch.Elapsed < time; done++)
        {
            _work();
        }

        return done;
    }
}
