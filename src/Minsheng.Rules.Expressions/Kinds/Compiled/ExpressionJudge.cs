using Minsheng.Rules.Expressions;

namespace Minsheng.Rules.Kinds;

/// <summary>Judges by a condition over the results of other measures.</summary>
internal sealed class ExpressionJudge(Condition condition, CompiledCall<Rational>? completion) : MeasureJudge
{
    private const int MostShown = 3;

    public override Opinion Judge(JudgeContext context)
    {
        var conclusion = condition.Conclude(context.Parts, onlySettled: false);
        return Opinion(conclusion, context) with
        {
            Completion = completion?.Run(context.Parts),
            CanHaveCompletion = completion is not null,
        };
    }

    private Opinion Opinion(Conclusion conclusion, JudgeContext context) => conclusion.Holding switch
    {
        Holding.Holds => new Opinion(Compliance.Met)
        {
            DecidingParts = PartsOf(conclusion.Deciding.SelectMany(atom => atom.Members), context.Parts),
            Because = Say(default, conclusion, context.Parts),
        },
        Holding.Fails => Failing(conclusion, context),
        Holding.Unknown => Open(conclusion, context),
        _ => new Opinion(Compliance.NotApplicable, ReasonCode.NoPartApplies) { DecidingParts = PartsOf(conclusion.Deciding.SelectMany(atom => atom.Members), context.Parts) },
    };

    /// <summary>What does not hold is broken when it is due, or when nothing that is still open could mend it.</summary>
    private Opinion Failing(Conclusion conclusion, JudgeContext context)
    {
        var isSettled = context.IsDue || condition.Conclude(context.Parts, onlySettled: true).Holding == Holding.Fails;
        return new Opinion(isSettled ? Compliance.NotMet : Compliance.Pending, ReasonCode.ConditionNotMet)
        {
            DecidingParts = PartsOf(conclusion.Deciding.SelectMany(atom => atom.Members), context.Parts),
            Because = isSettled
                ? Say(new("不满足：", "does not hold: "), conclusion, context.Parts)
                : Say(new("尚不满足：", "does not hold yet: "), conclusion, context.Parts),
        };
    }

    /// <summary>The parts that are not known say whether that is an error, a lack of data, or a matter of time; in that order, as in composites.</summary>
    private static Opinion Open(Conclusion conclusion, JudgeContext context)
    {
        var unknown = conclusion.Deciding.SelectMany(atom => atom.Unknown(context.Parts) is { Count: > 0 } members ? members : atom.Members).ToList();
        var inForce = unknown.ConvertAll(member => context.Parts[member.Part]).FindAll(part => !MemberValue.IsOutOfForce(part));
        var opinion = inForce.Exists(part => part.Compliance == Compliance.Error) ? new Opinion(Compliance.Error, ReasonCode.PartsUndecided)
            : !context.IsDue && inForce.Count > 0 && inForce.TrueForAll(part => part.Compliance == Compliance.Pending) ? new Opinion(Compliance.Pending, ReasonCode.PartsUndecided)
            : new Opinion(Compliance.Indeterminate, ReasonCode.InputMissing) { Because = Say(new("无法判断：", "cannot be judged: "), conclusion, context.Parts) };
        var deciding = unknown.FindAll(member => context.Parts[member.Part].Compliance == opinion.Compliance);
        return opinion with { DecidingParts = PartsOf(deciding.Count > 0 ? deciding : unknown, context.Parts) };
    }

    private static IReadOnlyList<string> PartsOf(IEnumerable<MemberNode> members, IReadOnlyList<MeasureResult> parts) =>
        [.. members.Select(member => parts[member.Part].Measure.Id).Distinct(StringComparer.Ordinal)];

    /// <summary><c>does not hold: schools.value &gt;= 20 (schools.value = 12)</c>.</summary>
    private static LocalizedText Say(LocalizedText lead, Conclusion conclusion, IReadOnlyList<MeasureResult> parts)
    {
        var atoms = conclusion.Deciding.Take(MostShown).ToList();
        var more = conclusion.Deciding.Count > MostShown ? " …" : "";
        string In(Language language) => string.Join(language == Language.Chinese ? "；" : "; ", atoms.Select(atom => AtomText.Of(atom, parts, language)));
        return new LocalizedText(lead.Zh + In(Language.Chinese) + more, lead.En + In(Language.English) + more);
    }
}
