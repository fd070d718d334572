using Minsheng.Rules.Expressions;

namespace Minsheng.Rules;

/// <summary>Compares figures that ought to agree: a published share with its counts, a total with its regions, a running total with what it was before.</summary>
internal sealed class FigureComparison(Programme programme, DiagnosticBag diagnostics)
{
    public void Compare(Dictionary<string, List<RevisionChain>> chains)
    {
        foreach (var (measure, reported) in chains)
        {
            var compiled = programme.Find(measure)!;
            var figures = reported.ConvertAll(chain => new RegionFigure(chain.Region, chain.AsKnown(null)!));
            CompareSharesWithCounts(figures);
            figures.Sort();
            CompareTotalsWithRegions(figures, compiled);
            CompareWithEarlier(figures, compiled);
        }
    }

    /// <summary>Whether a number, rounded to as many decimals as the published one has, is the published one; of shares, decimals of a percent.</summary>
    private static bool PrintsAs(Rational exact, Rational published, bool isShare)
    {
        Rational scale = isShare ? 100 : 1;
        var text = (published * scale).ToString();
        var point = text.IndexOf('.', StringComparison.Ordinal);
        return (exact * scale).Round(point < 0 ? 0 : text.Length - point - 1) == published * scale;
    }

    private void CompareSharesWithCounts(List<RegionFigure> figures)
    {
        foreach (var counted in figures)
        {
            if (counted.Figure is { Numerator: { } numerator, Denominator: { Sign: > 0 } denominator }
                && PublishedBeside(counted, figures) is { Value: { } share } published
                && !PrintsAs(numerator / denominator, share, isShare: true))
            {
                diagnostics.Report(
                    DiagnosticCatalogue.ShareDiffersFromCounts,
                    published.Rows[0].PlaceOf(ObservationColumn.Value),
                    new Quantity(share, Unit.Percent).ToString(),
                    $"{numerator}/{denominator}");
            }
        }
    }

    /// <summary>The share that was published of the same region and date as counts; null where none was.</summary>
    private static Figure? PublishedBeside(RegionFigure counted, List<RegionFigure> figures) => figures
        .Find(each => each.Figure.Date == counted.Figure.Date && each.Region == counted.Region && each.Figure.Value is not null && each.Figure.Rows[0].IsShare)
        ?.Figure;

    /// <summary>A total that stands beside the figures of all expected regions of the same date is what they make.</summary>
    private void CompareTotalsWithRegions(List<RegionFigure> figures, CompiledMeasure measure)
    {
        var formula = measure.Figure;
        var expected = measure.Measure.Header.Regions.Count;
        if (expected == 0 || formula.Across != RegionFold.Pooled)
        {
            return;
        }

        foreach (var same in ByDate(figures).Where(same => same.Count > expected))
        {
            // Counts of a date decide over a published share of the same date, here as in a verdict.
            var total = same.Find(each => each.Region is null)?.Figure;
            var regions = same.Where(each => each.Region is not null).DistinctBy(each => each.Region!.Id).Select(each => each.Figure).ToList();
            if (total is null || regions.Count < expected)
            {
                continue;
            }

            var merged = Figure.Merge(regions, measure);
            if (!merged.LacksBase && !Agree(total, merged, formula))
            {
                var countsDecide = formula.Actual is ShareExpression && !total.HasCounts;
                var finding = countsDecide ? DiagnosticCatalogue.ShareDiffersFromCounts : DiagnosticCatalogue.TotalDiffersFromRegions;
                var place = total.Rows[0].PlaceOf(total.Value is null ? ObservationColumn.Numerator : ObservationColumn.Value);
                diagnostics.Report(finding, place, Show(total, formula), Show(merged, formula));
            }
        }
    }

    /// <summary>Sums and counts agree exactly, quotients as far as the total is printed.</summary>
    private static bool Agree(Figure total, Figure merged, FigureFormula formula)
    {
        if (total.HasCounts)
        {
            return (total.Numerator, total.Denominator) == (merged.Numerator, merged.Denominator);
        }

        if (total.Value is not { } value)
        {
            return total.Uncovered.SequenceEqual(merged.Uncovered);
        }

        return merged switch
        {
            { Value: { } sum, Denominator: null } => sum == value,
            { Value: { } mean, Numerator: null } => PrintsAs(mean, value, formula.Unit.IsShare),
            { Numerator: { } numerator, Denominator: { Sign: > 0 } denominator } => PrintsAs(numerator / denominator, value, isShare: true),
            _ => true,
        };
    }

    private static string Show(Figure figure, FigureFormula formula) => figure switch
    {
        { Numerator: { } numerator, Denominator: { } denominator } => $"{numerator}/{denominator}",
        { Value: { } value } => new Quantity(value, formula.Unit).ToString(),
        _ => string.Join(';', figure.Uncovered),
    };

    /// <summary>The figures of each date, counts first.</summary>
    /// <param name="figures">The figures, in order.</param>
    private static IEnumerable<List<RegionFigure>> ByDate(List<RegionFigure> figures)
    {
        var first = 0;
        for (var i = 1; i <= figures.Count; i++)
        {
            if (i == figures.Count || figures[i].Figure.Date != figures[first].Figure.Date)
            {
                yield return figures[first..i];
                first = i;
            }
        }
    }

    /// <summary>A running total never falls: a lower figure of a later date revises the earlier one.</summary>
    private void CompareWithEarlier(List<RegionFigure> figures, CompiledMeasure measure)
    {
        var formula = measure.Figure;
        if (formula.IsIncremental || formula.Actual is not FieldExpression { Over: FigureBehaviour.Rising })
        {
            return;
        }

        CompareWithEarlier(figures, region: null, formula);
        foreach (var region in measure.Measure.Header.Regions)
        {
            CompareWithEarlier(figures, region, formula);
        }
    }

    private void CompareWithEarlier(List<RegionFigure> figures, Region? region, FigureFormula formula)
    {
        Figure? highest = null;
        foreach (var (_, figure) in figures.Where(each => each.Region == region && each.Figure.Date >= programme.Period.From))
        {
            if (highest is null || figure.Value >= highest.Value)
            {
                highest = figure;
                continue;
            }

            diagnostics.Report(
                DiagnosticCatalogue.TotalFell,
                figure.Rows[0].PlaceOf(ObservationColumn.Value),
                new Quantity(figure.Value!.Value, formula.Unit).ToString(),
                new Quantity(highest.Value!.Value, formula.Unit).ToString(),
                IsoDate.Format(highest.Date));
        }
    }
}
