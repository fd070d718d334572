namespace Minsheng.Rules;

/// <summary>A verdict with its reason.</summary>
internal readonly record struct Verdict(Compliance Compliance, ReasonCode? Reason)
{
    public static Verdict Met => new(Compliance.Met, null);

    public static Verdict NotMet(ReasonCode reason) => new(Compliance.NotMet, reason);

    public static Verdict Pending(ReasonCode reason) => new(Compliance.Pending, reason);

    public static Verdict Indeterminate(ReasonCode reason) => new(Compliance.Indeterminate, reason);
}
