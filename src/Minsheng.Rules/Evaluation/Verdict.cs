namespace Minsheng.Rules;

/// <summary>A verdict with its reason.</summary>
internal readonly record struct Verdict(Compliance Compliance, ReasonCode? Reason)
{
    public static Verdict Met => new(Compliance.Met, null);

    public static Verdict NotMet(ReasonCode reason) => new(Compliance.NotMet, reason);

    public static Verdict Pending(ReasonCode reason) => new(Compliance.Pending, reason);

    public static Verdict Indeterminate(ReasonCode reason) => new(Compliance.Indeterminate, reason);

    /// <summary>The verdict of a doubted measure: two that agree are the verdict; where they differ, the data cannot decide.</summary>
    /// <param name="likely">The verdict under the likely target.</param>
    public Verdict Doubted(Verdict likely) => Compliance == likely.Compliance ? this : Indeterminate(ReasonCode.SuspectTarget);

    /// <summary>The verdict under a waiver in force, which turns not met and indeterminate and touches nothing else.</summary>
    public Verdict Waived() => Compliance is Compliance.NotMet or Compliance.Indeterminate ? new Verdict(Compliance.Waived, ReasonCode.Waived) : this;
}
