using Minsheng.Rules.Expressions;

namespace Minsheng.Rules;

/// <summary>From the regions' own verdicts to that of the whole, for kinds in which every region must keep the promise.</summary>
internal static class RegionCombination
{
    public static Assessment Combine(CompiledMeasure measure, IReadOnlyList<Assessment> regions, bool isDue)
    {
        var reported = regions.Where(region => region.Result.Actual is not null).ToList();
        var (compliance, reason) = Decide(regions, reported.Count);
        var shown = Lowest(reported);
        var completion = Completion(measure.Figure, regions);
        var result = new MeasureResult
        {
            Measure = measure.Measure,
            Compliance = compliance,
            Reason = reason,
            Actual = shown?.Result.Actual,
            Margin = shown?.Result.Margin,
            CountMargin = shown?.Result.CountMargin,
            Completion = completion is { } raw ? new Completion(raw) : null,
            CanHaveCompletion = measure.Figure.Completion is not null,
            IsDue = isDue,
            Notes = shown?.Result.Notes ?? [],
            Class = shown?.Result.Class,
            Because = reason == ReasonCode.FigureNotJudgeable ? regions.First(region => region.Result.Reason == reason).Result.Because : default,
            Observations = [.. regions.SelectMany(region => region.Result.Observations)],
            DataQuality = QualityRule.Combine([.. regions.Select(region => region.Result.DataQuality)]),
            OldestFigure = reported.Min(region => region.Result.OldestFigure),
        };
        return new Assessment(result)
        {
            DatedFigures = regions.Min(region => region.DatedFigures),
            Actual = shown?.Actual,
        };
    }

    /// <summary>One region that failed decides, also when others have not reported; to be met, every region must be.</summary>
    private static Verdict Decide(IReadOnlyList<Assessment> regions, int reported)
    {
        var verdicts = regions.Select(region => region.Result).Select(result => reported > 0 && IsMissing(result) && !result.IsDue ? Compliance.Pending : result.Compliance).ToList();
        var compliance = RollUp.Verdict(Quorum.All, verdicts);
        var deciding = regions.Select(region => region.Result).Where((_, index) => verdicts[index] == compliance).ToList();
        if (compliance == Compliance.Met)
        {
            return Verdict.Met;
        }

        var missing = reported > 0 ? ReasonCode.RegionsMissing : ReasonCode.NoObservation;
        var firstKnown = deciding.Find(result => !IsMissing(result));
        var lacks = deciding.Exists(IsMissing) && (firstKnown is null || compliance == Compliance.Indeterminate);
        return new Verdict(compliance, lacks ? missing : firstKnown?.Reason);
    }

    private static bool IsMissing(MeasureResult result) => result.Reason == ReasonCode.NoObservation;

    private static Rational? Completion(FigureFormula formula, IEnumerable<Assessment> regions)
    {
        var known = regions
            .Where(region => RollUp.IsInForce(region.Result.Compliance))
            .Select(region => region.Result.Completion?.Raw)
            .OfType<Rational>()
            .ToList();
        if (known.Count == 0)
        {
            return null;
        }

        return formula.Across == RegionFold.Mean ? known.Mean() : known.Min();
    }

    /// <summary>The region that is shown for the whole: the least complete, else the one with the smallest margin or figure; the first of equals.</summary>
    private static Assessment? Lowest(List<Assessment> reported)
    {
        var inForce = reported.Where(region => RollUp.IsInForce(region.Result.Compliance)).ToList();
        var candidates = inForce.Count > 0 ? inForce : reported;
        Func<Assessment, Rational?> measure = candidates.Exists(region => region.Result.Completion is not null) ? region => region.Result.Completion?.Raw
            : candidates.Exists(region => region.Result.Margin is not null) ? region => region.Result.Margin?.Amount
            : region => region.Actual;
        return candidates.Where(region => measure(region) is not null).MinBy(measure) ?? candidates.FirstOrDefault();
    }
}
