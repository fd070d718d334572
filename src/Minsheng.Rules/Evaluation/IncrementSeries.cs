namespace Minsheng.Rules;

/// <summary>What each month added. The rows of the months are summed; a month without a row is missing, not zero.</summary>
/// <param name="months">What was reported of each month.</param>
/// <param name="start">The first day of the programme's period.</param>
/// <param name="knownAt">The day of the knowledge; null for everything.</param>
internal sealed class IncrementSeries(IReadOnlyList<RevisionChain> months, DateOnly start, DateOnly? knownAt) : FigureSeries
{
    protected override IReadOnlyList<DateOnly> Dates { get; } =
        [.. months.SelectMany(month => month.Known(knownAt)).Select(row => row.Date).Where(date => date >= start).Distinct().Order()];

    public override Figure? At(DateOnly date, DateOnly by)
    {
        var reported = months
            .Select(month => month.AsKnown(knownAt, start, date))
            .OfType<Figure>()
            .OrderBy(figure => figure.Date)
            .ToList();
        return reported.Count == 0 ? null : Figure.Sum(reported, MissingMonths(reported, date, by));
    }

    /// <summary>The months without a row that ended by a day.</summary>
    private int MissingMonths(List<Figure> reported, DateOnly date, DateOnly by)
    {
        var present = reported.Select(figure => CalendarMonth.Of(figure.Date)).ToHashSet();
        var first = CalendarMonth.Of(start).Index;
        var expected = date == by ? CalendarMonth.Touched(start, date) : CalendarMonth.Completed(start, date);
        return Enumerable.Range(first, expected).Count(index => !present.Contains(new CalendarMonth(index)));
    }
}
