namespace Minsheng.Rules;

/// <summary>The figures of one region, or of the total, by date.</summary>
internal sealed class FigureSeries
{
    private readonly List<Figure> _figures;
    private readonly bool _isIncremental;
    private readonly DateOnly _start;

    private FigureSeries(List<Figure> figures, bool isIncremental, DateOnly start)
    {
        _figures = figures;
        _isIncremental = isIncremental;
        _start = start;
    }

    /// <summary>Makes the series of what was known at a day.</summary>
    /// <param name="chains">What was reported, of one region.</param>
    /// <param name="compiled">The measure.</param>
    /// <param name="start">The first day of the programme's period; what is dated before is not used.</param>
    /// <param name="knownAt">The day of the knowledge; null for everything.</param>
    public static FigureSeries Of(IEnumerable<RevisionChain> chains, CompiledMeasure compiled, DateOnly start, DateOnly? knownAt)
    {
        // Counts of a date come after a published share of the same date, and so decide.
        var figures = chains
            .Select(chain => chain.AsKnown(knownAt))
            .OfType<Figure>()
            .Where(figure => figure.Date >= start)
            .OrderBy(figure => figure.Date)
            .ThenBy(figure => figure.HasCounts)
            .ToList();
        var isIncremental = compiled.IsIncremental;
        var isRising = compiled.Figure.Actual.Behaviour == Expressions.FigureBehaviour.Rising;
        if (isRising && !isIncremental)
        {
            MarkFalls(figures);
        }

        return new FigureSeries(figures, isIncremental, start);
    }

    /// <summary>The figure that describes a day: the newest not dated after it, of increments the sum.</summary>
    /// <param name="date">The day.</param>
    /// <param name="by">The due date, which closes its month.</param>
    public Figure? At(DateOnly date, DateOnly by)
    {
        var end = _figures.FindLastIndex(figure => figure.Date <= date);
        if (end < 0 || !_isIncremental)
        {
            return end < 0 ? null : _figures[end];
        }

        return Figure.Sum(_figures.GetRange(0, end + 1), MissingMonths(date, by));
    }

    /// <summary>The days after one day, up to another, for which there is a figure.</summary>
    public IEnumerable<DateOnly> DatesAfter(DateOnly date, DateOnly last) =>
        _figures.Select(figure => figure.Date).Where(each => each > date && each <= last).Distinct();

    /// <summary>How many days up to one have a figure.</summary>
    public int CountUpTo(DateOnly date) => _figures.Where(figure => figure.Date <= date).Select(figure => figure.Date).Distinct().Count();

    /// <summary>The months without a row that ended by a day.</summary>
    private int MissingMonths(DateOnly date, DateOnly by)
    {
        var present = _figures.Where(figure => figure.Date <= date).Select(figure => CalendarMonth.Of(figure.Date)).ToHashSet();
        var first = CalendarMonth.Of(_start).Index;
        var closed = CalendarMonth.Completed(_start, date);
        var expected = date == by ? CalendarMonth.Touched(_start, date) : closed;
        return Enumerable.Range(first, expected).Count(index => !present.Contains(new CalendarMonth(index)));
    }

    private static void MarkFalls(List<Figure> figures)
    {
        for (var i = 1; i < figures.Count; i++)
        {
            if (figures[i].Value < figures[i - 1].Value)
            {
                figures[i] = figures[i] with { IsRevised = true };
            }
        }
    }
}
