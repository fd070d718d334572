using Minsheng.Rules.Expressions;

namespace Minsheng.Rules;

/// <summary>What a figure of the whole can hide about its regions.</summary>
internal static class RegionFlags
{
    /// <summary>The remarks that hold of a whole.</summary>
    public static IEnumerable<ResultNote> Of(MeasureResult whole, IReadOnlyList<RegionResult> regions, FigureFormula formula, Evidence evidence, IFormulaReader reader)
    {
        if (formula is { Actual: ShareExpression, Across: RegionFold.Pooled } && evidence.RegionsDecide)
        {
            if (MeanDisagrees(evidence, formula, reader))
            {
                yield return ResultNote.MeanDisagrees;
            }

            if (MoveOtherWay(evidence.Steps()))
            {
                yield return ResultNote.RegionsMoveOtherWay;
            }
        }

        if (whole.Compliance == Compliance.Met && regions.Any(region => IsBehindTheWhole(region.Result)))
        {
            yield return ResultNote.RegionsNotMet;
        }
    }

    /// <summary>Whether a region has not kept what the whole has.</summary>
    public static bool IsBehindTheWhole(MeasureResult region) => region.Compliance is Compliance.NotMet or Compliance.Pending;

    private static bool MeanDisagrees(Evidence evidence, FigureFormula formula, IFormulaReader reader)
    {
        var shares = new List<Rational>();
        foreach (var step in evidence.Steps())
        {
            if (Share(step.Now) is { } share)
            {
                shares.Add(share);
            }
        }

        if (evidence.Whole() is not { LacksBase: false } whole || shares.Count < 2)
        {
            return false;
        }

        var mean = shares.Mean();
        var asMean = whole with { Value = mean, Numerator = null, Denominator = null };
        var (byMean, bySums) = (reader.Read(formula, asMean, evidence.UpTo).Condition.Now, reader.Read(formula, whole, evidence.UpTo).Condition.Now);
        return (byMean, bySums) is (Truth.True, Truth.False) or (Truth.False, Truth.True);
    }

    /// <summary>Whether every region moved one way since its figure before, and all of them together the other.</summary>
    private static bool MoveOtherWay(IReadOnlyList<RegionStep> steps)
    {
        if (steps.Count < 2 || Direction(steps[0]) is not { } direction || steps.Any(step => Direction(step) != direction))
        {
            return false;
        }

        var whole = Together(steps.Select(step => step.Now!)) - Together(steps.Select(step => step.Before!));
        return whole.Sign * direction < 0;
    }

    /// <summary>1 where a region's share rose, -1 where it fell, 0 where it stayed; null where it has no two.</summary>
    private static int? Direction(RegionStep step) => (Share(step.Now) - Share(step.Before))?.Sign;

    private static Rational? Share(Figure? figure) =>
        figure is { Numerator: { } numerator, Denominator: { Sign: > 0 } denominator } ? numerator / denominator : null;

    private static Rational Together(IEnumerable<Figure> figures)
    {
        var (numerator, denominator) = (Rational.Zero, Rational.Zero);
        foreach (var figure in figures)
        {
            numerator += figure.Numerator!.Value;
            denominator += figure.Denominator!.Value;
        }

        return numerator / denominator;
    }
}
