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

            if (MoveOtherWay([.. evidence.Steps()]))
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
        var shares = evidence.Steps().Select(step => Share(step.Now)).OfType<Rational>().ToList();
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
    private static bool MoveOtherWay(IReadOnlyList<(Figure? Before, Figure? Now)> steps)
    {
        var moves = steps.Select(step => Share(step.Now) - Share(step.Before)).ToList();
        if (moves.Count < 2 || moves.Contains(null) || moves.Exists(move => move!.Value.Sign != moves[0]!.Value.Sign))
        {
            return false;
        }

        var whole = Together(steps.Select(step => step.Now!)) - Together(steps.Select(step => step.Before!));
        return whole.Sign * moves[0]!.Value.Sign < 0;
    }

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
