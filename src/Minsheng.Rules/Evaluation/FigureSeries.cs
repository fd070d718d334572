namespace Minsheng.Rules;

/// <summary>The figures of one region, or of the total, over time.</summary>
internal abstract class FigureSeries
{
    /// <summary>The days that have a figure, in order, each once.</summary>
    protected abstract IReadOnlyList<DateOnly> Dates { get; }

    /// <summary>Makes the series of what was known at a day.</summary>
    /// <param name="chains">What was reported, of one region.</param>
    /// <param name="measure">The measure.</param>
    /// <param name="start">The first day of the programme's period; what is dated before is not used.</param>
    /// <param name="knownAt">The day of the knowledge; null for everything.</param>
    public static FigureSeries Of(IEnumerable<RevisionChain> chains, CompiledMeasure measure, DateOnly start, DateOnly? knownAt) => measure.IsIncremental
        ? new IncrementSeries([.. chains], start, knownAt)
        : new CumulativeSeries(chains, start, knownAt, isRising: measure.Figure.Actual.Behaviour == Expressions.FigureBehaviour.Rising);

    /// <summary>The figure that describes a day; null where there is none yet.</summary>
    /// <param name="date">The day.</param>
    /// <param name="by">The due date, which closes its month.</param>
    public abstract Figure? At(DateOnly date, DateOnly by);

    /// <summary>The figure of the last day before one that has a figure; null where there is none.</summary>
    public Figure? Before(DateOnly date, DateOnly by)
    {
        var earlier = Dates.Count - 1;
        while (earlier >= 0 && Dates[earlier] >= date)
        {
            earlier--;
        }

        return earlier < 0 ? null : At(Dates[earlier], by);
    }

    /// <summary>The days after one day, up to another, for which there is a figure.</summary>
    public IEnumerable<DateOnly> DatesAfter(DateOnly date, DateOnly last) => Dates.Where(each => each > date && each <= last);

    /// <summary>How many days up to one have a figure.</summary>
    public int CountUpTo(DateOnly date)
    {
        var (low, high) = (0, Dates.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = Dates[middle] <= date ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
