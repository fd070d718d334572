using Minsheng.Rules.Expressions;

namespace Minsheng.Rules;

/// <summary>Compares figures that ought to agree: a published share with its counts, a total with its regions, a running total with what it was before.</summary>
internal sealed class FigureComparison(Programme programme, DiagnosticBag diagnostics)
{
    public void Compare(IReadOnlyList<RevisionChain> chains)
    {
        foreach (var measure in chains.GroupBy(chain => chain.Measure, StringComparer.Ordinal))
        {
            var formula = programme.Find(measure.Key)!.Figure;
            var figures = measure.Select(chain => (chain.Region, Figure: chain.AsKnown(null)!)).ToList();
            CompareSharesWithCounts(figures);
            CompareTotalsWithRegions(figures, formula, programme.Find(measure.Key)!.Measure.Header.Regions.Count);
            CompareWithEarlier(figures, formula);
        }
    }

    /// <summary>Whether a share, rounded to as many decimals of a percent as the published one has, is the published one.</summary>
    private static bool PrintsAs(Rational exact, Rational published)
    {
        var percent = (published * 100).ToString();
        var point = percent.IndexOf('.', StringComparison.Ordinal);
        return (exact * 100).Round(point < 0 ? 0 : percent.Length - point - 1) == published * 100;
    }

    private void CompareSharesWithCounts(List<(Region? Region, Figure Figure)> figures)
    {
        foreach (var same in figures.GroupBy(each => (each.Region, each.Figure.Date)))
        {
            var counts = same.Select(each => each.Figure).FirstOrDefault(figure => figure is { Numerator: not null, Denominator.Sign: > 0 });
            var published = same.Select(each => each.Figure).FirstOrDefault(figure => figure is { Value: not null } && figure.Rows[0].IsShare);
            if (counts is { Numerator: { } numerator, Denominator: { } denominator } && published?.Value is { } share && !PrintsAs(numerator / denominator, share))
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
    private void CompareTotalsWithRegions(List<(Region? Region, Figure Figure)> figures, FigureFormula formula, int expected)
    {
        if (expected == 0 || formula.Across != RegionFold.Pooled)
        {
            return;
        }

        foreach (var same in figures.GroupBy(each => each.Figure.Date))
        {
            var total = same.FirstOrDefault(each => each.Region is null).Figure;
            var regions = same.Where(each => each.Region is not null).DistinctBy(each => each.Region).Select(each => each.Figure).ToList();
            if (total is null || regions.Count < expected)
            {
                continue;
            }

            var merged = Figure.Merge(regions, formula);
            if (!merged.LacksBase && !Agree(total, merged))
            {
                diagnostics.Report(DiagnosticCatalogue.TotalDiffersFromRegions, total.Rows[0].PlaceOf(total.Value is null ? ObservationColumn.Numerator : ObservationColumn.Value), Show(total, formula), Show(merged, formula));
            }
        }
    }

    private static bool Agree(Figure total, Figure merged) =>
        (total.Numerator ?? merged.Numerator) == merged.Numerator
        && (total.HasCounts ? total.Denominator : merged.Denominator) == merged.Denominator
        && ((total.Value ?? merged.Value) == merged.Value || merged.Value is null)
        && total.Uncovered.SequenceEqual(merged.Uncovered);

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
            var inOrder = series.OrderBy(figure => figure.Date).ToList();
            for (var i = 1; i < inOrder.Count; i++)
            {
                if (inOrder[i].Value < inOrder[i - 1].Value)
                {
                    diagnostics.Report(
                        DiagnosticCatalogue.TotalFell,
                        inOrder[i].Rows[0].PlaceOf(ObservationColumn.Value),
                        new Quantity(inOrder[i].Value!.Value, formula.Unit).ToString(),
                        new Quantity(inOrder[i - 1].Value!.Value, formula.Unit).ToString(),
                        IsoDate.Format(inOrder[i - 1].Date));
                }
            }
        }
    }
}
