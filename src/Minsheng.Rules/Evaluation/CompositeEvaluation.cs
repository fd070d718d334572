using Minsheng.Rules.Expressions;

namespace Minsheng.Rules;

/// <summary>From the results of its parts to the result of a composite.</summary>
internal static class CompositeEvaluation
{
    public static Assessment Evaluate(Measure measure, CompositeFormula formula, IReadOnlyList<MeasureResult> parts, bool isDue)
    {
        var (compliance, reason) = Verdict(RollUp.Verdict(formula.Quorum, [.. parts.Select(part => part.Compliance)]));
        var inForce = parts.Where(part => RollUp.IsInForce(part.Compliance) && part.CanHaveCompletion).ToList();
        var result = new MeasureResult
        {
            Measure = measure,
            Compliance = compliance,
            Reason = reason,
            DecidingParts = [.. parts.Where(part => RollUp.Decides(part.Compliance, compliance)).Select(part => part.Measure.Id)],
            Completion = Completion(formula.Quorum, inForce) is { } raw ? new Completion(raw) : null,
            CanHaveCompletion = inForce.Count > 0,
            IsDue = isDue,
            Observations = [.. parts.SelectMany(part => part.Observations).Distinct()],
            DataQuality = QualityRule.Combine([.. parts.Select(part => part.DataQuality)]),
            OldestFigure = parts.Min(part => part.OldestFigure),
        };
        return new Assessment(result);
    }

    /// <summary>What parts came to, with its reason.</summary>
    public static Verdict Verdict(Compliance compliance) => new(compliance, compliance switch
    {
        Compliance.Met => null,
        Compliance.NotMet => ReasonCode.PartsNotMet,
        Compliance.NotApplicable or Compliance.Waived => ReasonCode.NoPartApplies,
        _ => ReasonCode.PartsUndecided,
    });

    /// <summary>All: the weighted mean of the capped parts. Otherwise the mean of the k largest. Null while too few parts have data.</summary>
    private static Rational? Completion(Quorum quorum, List<MeasureResult> parts)
    {
        var known = parts.Where(part => part.Completion is not null).ToList();
        if (parts.Count == 0 || known.Count < quorum.Of(parts.Count))
        {
            return null;
        }

        if (quorum.IsAll)
        {
            return RollUp.OverMeasures(known).ReportedOnly;
        }

        var largest = known.Select(part => part.Completion!.Value.Capped).OrderDescending().Take(quorum.Of(parts.Count)).ToList();
        return largest.Mean();
    }
}
