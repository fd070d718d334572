namespace Minsheng.Rules;

/// <summary>Figures of which the newest counts: totals so far, shares, states.</summary>
internal sealed class CumulativeSeries : FigureSeries
{
    private readonly List<Figure> _figures = [];
    private readonly List<DateOnly> _dates = [];

    public CumulativeSeries(IEnumerable<RevisionChain> chains, DateOnly start, DateOnly? knownAt, bool isRising)
    {
        foreach (var chain in chains)
        {
            if (chain.AsKnown(knownAt) is { } figure && figure.Date >= start)
            {
                Add(figure);
            }
        }

        if (isRising)
        {
            MarkFalls();
        }
    }

    protected override IReadOnlyList<DateOnly> Dates => _dates;

    public override Figure? At(DateOnly date, DateOnly by)
    {
        var count = CountUpTo(date);
        return count == 0 ? null : _figures[count - 1];
    }

    /// <summary>Keeps the days in order. Counts of a date decide over a published share of the same date.</summary>
    private void Add(Figure figure)
    {
        var count = CountUpTo(figure.Date);
        if (count == 0 || _dates[count - 1] < figure.Date)
        {
            _dates.Insert(count, figure.Date);
            _figures.Insert(count, figure);
        }
        else if (figure.HasCounts && !_figures[count - 1].HasCounts)
        {
            _figures[count - 1] = figure;
        }
    }

    /// <summary>A running total below what it was before revises it.</summary>
    private void MarkFalls()
    {
        Rational? highest = null;
        for (var i = 0; i < _figures.Count; i++)
        {
            if (_figures[i].Value < highest)
            {
                _figures[i] = _figures[i] with { IsRevised = true };
            }
            else
            {
                highest = _figures[i].Value ?? highest;
            }
        }
    }
}
