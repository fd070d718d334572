namespace Minsheng.Rules;

/// <summary>A verdict with its reason in one byte.</summary>
internal readonly record struct VerdictCode(byte Value)
{
    private const int ReasonShift = 3;

    public static VerdictCode Of(Verdict verdict) =>
        new((byte)((int)verdict.Compliance | (verdict.Reason is { } reason ? (int)reason + 1 : 0) << ReasonShift));

    public Compliance Compliance => (Compliance)(Value & ((1 << ReasonShift) - 1));

    public ReasonCode? Reason => Value >> ReasonShift is > 0 and var reason ? (ReasonCode)(reason - 1) : null;

    /// <summary>Whether the measure counts in means and verdicts of wholes: it is neither waived nor without anybody it applies to.</summary>
    public bool IsInForce => RollUp.IsInForce(Compliance);
}
