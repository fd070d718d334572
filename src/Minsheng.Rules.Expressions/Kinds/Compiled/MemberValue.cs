namespace Minsheng.Rules.Kinds;

/// <summary>What a measure's result says of a member.</summary>
internal static class MemberValue
{
    /// <summary>The value; null where it is not known.</summary>
    public static object? Of(MemberNode member, IReadOnlyList<MeasureResult> parts) => Of(member.Member, parts[member.Part]);

    /// <summary>Whether a measure is waived or applies to nobody: what is not known of it is not asked then.</summary>
    public static bool IsOutOfForce(MeasureResult part) => part.Compliance is Compliance.Waived or Compliance.NotApplicable;

    private static object? Of(Member member, MeasureResult part) => member switch
    {
        Member.Value => part.Actual?.Value?.Amount,
        Member.Target => TargetOf(part.Measure),
        Member.Margin => part.Margin?.Amount,
        Member.Completion => part.Completion?.Raw,
        Member.IsMet => IsMet(part),
        Member.IsNotMet => !IsMet(part),
        Member.Compliance => MemberNames.WordOf(part.Compliance),
        _ => part.Actual?.Stage,
    };

    /// <summary>The bound of a target, or the value that a change is to reach; null where there is not one number.</summary>
    public static Rational? TargetOf(Measure measure) => measure.Target switch
    {
        BoundTarget bound => bound.Bound,
        ChangeTarget change => change.To,
        _ => null,
    };

    private static bool? IsMet(MeasureResult part) => part.Compliance switch
    {
        Compliance.Met => true,
        Compliance.NotMet => false,
        _ => null,
    };
}
