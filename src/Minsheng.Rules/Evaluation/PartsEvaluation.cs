using Minsheng.Rules.Expressions;
using Minsheng.Rules.Plugins;

namespace Minsheng.Rules;

/// <summary>From the results of its parts to the result of a measure that is judged by them.</summary>
internal static class PartsEvaluation
{
    /// <exception cref="PluginFaultException">The opinion of a judge makes no sense.</exception>
    public static Assessment Evaluate(Measure measure, PartsFormula formula, JudgeContext context)
    {
        var parts = context.Parts;
        var opinion = formula is JudgedFormula judged ? Ask(judged, context) : Count((CompositeFormula)formula, parts);
        var result = new MeasureResult
        {
            Measure = measure,
            Compliance = opinion.Compliance,
            Reason = opinion.Reason,
            Because = opinion.Because,
            DecidingParts = opinion.DecidingParts,
            Completion = opinion.Completion is { } raw ? new Completion(raw) : null,
            CanHaveCompletion = opinion.CanHaveCompletion,
            IsDue = context.IsDue,
            Detail = opinion.Detail,
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

    private static Opinion Count(CompositeFormula formula, IReadOnlyList<MeasureResult> parts)
    {
        var (compliance, reason) = Verdict(RollUp.Verdict(formula.Quorum, [.. parts.Select(part => part.Compliance)]));
        var inForce = parts.Where(part => RollUp.IsInForce(part.Compliance) && part.CanHaveCompletion).ToList();
        return new Opinion(compliance, reason)
        {
            Completion = Completion(formula.Quorum, inForce),
            CanHaveCompletion = inForce.Count > 0,
            DecidingParts = [.. parts.Where(part => RollUp.Decides(part.Compliance, compliance)).Select(part => part.Measure.Id)],
        };
    }

    private static Opinion Ask(JudgedFormula formula, JudgeContext context)
    {
        var opinion = formula.Judge.Judge(context) ?? throw new PluginFaultException("it gave no opinion");
        if (opinion.Compliance is < Compliance.Met or >= Compliance.Waived)
        {
            throw new PluginFaultException($"`{ResultWords.CodeOf(opinion.Compliance)}` is no verdict that a kind can give");
        }

        if (opinion.Compliance == Compliance.Pending && context.IsDue)
        {
            throw new PluginFaultException("it called a measure pending that is due");
        }

        if ((opinion.Reason is null) != (opinion.Compliance == Compliance.Met) || (opinion.Reason is { } reason && !Enum.IsDefined(reason)))
        {
            throw new PluginFaultException(opinion.Reason is null ? "it gave a verdict without a reason" : $"`{ResultWords.CodeOf(opinion.Reason.Value)}` is no reason for `{ResultWords.CodeOf(opinion.Compliance)}`");
        }

        if (opinion.DecidingParts.FirstOrDefault(part => !formula.Parts.Contains(part)) is { } stranger)
        {
            throw new PluginFaultException($"it was decided by `{stranger}`, which is no part");
        }

        return opinion with { CanHaveCompletion = opinion.CanHaveCompletion || opinion.Completion is not null };
    }

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
