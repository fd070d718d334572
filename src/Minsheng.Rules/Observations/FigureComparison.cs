using Minsheng.Rules.Expressions;

namespace Minsheng.Rules;

/// <summary>Compares figures that ought to agree: a published share with its counts, a total with its regions, a running total with what it was before.</summary>
internal sealed class FigureComparison(Programme programme, DiagnosticBag diagnostics)
{
    public void Compare(IReadOnlyList<RevisionChain> chains)
    {
        foreach (var measure in chains.GroupBy(chain => chain.Measure, StringComparer.Ordinal))
        {
            var compiled = programme.Find(measure.Key)!;
            var figures = measure.Select(chain => (chain.Region, Figure: chain.AsKnown(null)!)).ToList();
            CompareSharesWithCounts(figures);
            CompareTotalsWithRegions(figures, compiled);
            CompareWithEarlier(figures, compiled.Figure);
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

    private void CompareSharesWithCounts(List<(Region? Region, Figure Figure)> figures)
    {
        foreach (var same in figures.GroupBy(each => (each.Region, each.Figure.Date)))
        {
            var counts = same.Select(each => each.Figure).FirstOrDefault(figure => figure is { Numerator: not null, Denominator.Sign: > 0 });
            var published = same.Select(each => each.Figure).FirstOrDefault(figure => figure is { Value: not null } && figure.Rows[0].IsShare);
            if (counts is { Numerator: { } numerator, Denominator: { } denominator } && published?.Value is { } share && !PrintsAs(numerator / denominator, share, isShare: true))
            {
                diagnostics.Report(
                    DiagnosticCatalogue.ShareDiffersFromCounts,
                    published.Rows[0].PlaceOf(ObservationColumn.Value),
                    new Quantity(share, Unit.Percent).ToString(),
                    $"{numerator}/{denominator}");
            }
        }
    }

    /// <summary>A total that stands beside the figures of all expected regions of the same date is what they make.</summary>
    private void CompareTotalsWithRegions(List<(Region? Region, Figure Figure)> figures, CompiledMeasure measure)
    {
        var formula = measure.Figure;
        var expected = measure.Measure.Header.Regions.Count;
        if (expected == 0 || formula.Across != RegionFold.Pooled)
        {
            return;
        }

        // Counts of a date decide over a published share of the same date, here as in a verdict.
        foreach (var same in figures.OrderByDescending(each => each.Figure.HasCounts).GroupBy(each => each.Figure.Date))
        {
            var total = same.FirstOrDefault(each => each.Region is null).Figure;
            var regions = same.Where(each => each.Region is not null).DistinctBy(each => each.Region).Select(each => each.Figure).ToList();
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

    /// <summary>A running total never falls: a lower figure of a later date revises the earlier one.</summary>
    private void CompareWithEarlier(List<(Region? Region, Figure Figure)> figures, FigureFormula formula)
    {
        if (formula.IsIncremental || formula.Actual is not FieldExpression { Over: FigureBehaviour.Rising })
        {
            return;
        }

        foreach (var series in figures.GroupBy(each => each.Region, each => each.Figure))
        {
            Figure? highest = null;
            foreach (var figure in series.Where(figure => figure.Date >= programme.Period.From).OrderBy(figure => figure.Date))
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
}
