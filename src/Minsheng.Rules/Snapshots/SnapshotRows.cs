namespace Minsheng.Rules;

/// <summary>What numbers of a snapshot say, as the observations that would say the same.</summary>
internal static class SnapshotRows
{
    /// <summary>The rows of a measure whose figure was set as numbers.</summary>
    public static IEnumerable<Observation> Of(SnapshotTable table, int index, HeldFigure held)
    {
        var (a, b, _) = held;
        var figure = table.Figures[index];
        var row = new Observation { Measure = table.Measures[index].Measure.Id, Date = figure.Date };
        if (figure.Source != FigureSource.Value)
        {
            return [row with { Numerator = a, Denominator = b }];
        }

        var valued = row with { Value = new Rational(a, figure.Base), IsShare = figure.Unit.IsShare };
        return Of(table, index, valued);
    }

    /// <summary>The rows that say a total so far: itself, or where rows are what each month added, one for each month.</summary>
    public static IEnumerable<Observation> Of(SnapshotTable table, int index, Observation total) =>
        table.Measures[index].IsIncremental && total.Date >= table.Start ? InMonths(total, table.Start) : [total];

    /// <summary>A total as what the months added: nothing, and all of it in the last.</summary>
    private static IEnumerable<Observation> InMonths(Observation total, DateOnly start)
    {
        var last = CalendarMonth.Of(total.Date).Index;
        return Enumerable.Range(CalendarMonth.Of(start).Index, last - CalendarMonth.Of(start).Index)
            .Select(month => total with { Date = new CalendarMonth(month).Last, Value = Rational.Zero })
            .Append(total);
    }
}
