namespace Minsheng.Rules;

/// <summary>Figures of which the newest counts: totals so far, shares, states.</summary>
internal sealed class CumulativeSeries : FigureSeries
{
    private readonly List<Figure> _figures;
    private readonly List<DateOnly> _dates;

    public CumulativeSeries(IEnumerable<RevisionChain> chains, DateOnly start, DateOnly? knownAt, bool isRising)
    {
        // Counts of a date decide over a published share of the same date.
        _figures = [.. chains
            .Select(chain => chain.AsKnown(knownAt))
            .OfType<Figure>()
            .Where(figure => figure.Date >= start)
            .GroupBy(figure => figure.Date)
            .Select(same => same.FirstOrDefault(figure => figure.HasCounts) ?? same.First())
            .OrderBy(figure => figure.Date)];
        _dates = _figures.ConvertAll(figure => figure.Date);
        if (isRising)
        {
            MarkFalls();
        }
    }

    protected override IReadOnlyList<DateOnly> Dates => _dates;

    public override Figure? At(DateOnly date, DateOnly by)
    {
        var index = _dates.BinarySearch(date);
        var newest = index < 0 ? ~index - 1 : index;
        return newest < 0 ? null : _figures[newest];
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
