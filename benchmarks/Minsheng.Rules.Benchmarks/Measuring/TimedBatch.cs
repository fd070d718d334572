using System.Diagnostics;
using Minsheng.Rules.Benchmarks.Peers;

namespace Minsheng.Rules.Benchmarks.Measuring;

/// <summary>A contender and as many evaluations as fit into half a millisecond, too short to be interrupted often.</summary>
internal sealed class TimedBatch
{
    private const int WarmUps = 20;
    private static readonly TimeSpan WarmUp = TimeSpan.FromMilliseconds(20);
    private static readonly TimeSpan Length = TimeSpan.FromMilliseconds(0.5);

    private readonly Rotation _rotation;
    private readonly int _size;

    /// <summary>Warms up and finds the size.</summary>
    public TimedBatch(IContender contender, int entities)
    {
        Name = contender.Name;
        _rotation = new Rotation(contender, entities);
        _size = Math.Max(1, (int)(Enumerable.Range(0, WarmUps).Max(_ => EvaluationsIn(WarmUp)) * (Length / WarmUp)));
    }

    /// <summary>The contender's name.</summary>
    public string Name { get; }

    /// <summary>The microseconds of one evaluation, over one batch.</summary>
    public double Time()
    {
        var watch = Stopwatch.StartNew();
        for (var evaluated = 0; evaluated < _size; evaluated++)
        {
            _rotation.Next();
        }

        return watch.Elapsed.TotalMicroseconds / _size;
    }

    private int EvaluationsIn(TimeSpan time)
    {
        var evaluated = 0;
        for (var watch = Stopwatch.StartNew(); watch.Elapsed < time; evaluated++)
        {
            _rotation.Next();
        }

        return evaluated;
    }
}
