namespace Minsheng.Rules;

/// <summary>The verdict beneath a waiver.</summary>
/// <param name="Waiver">The waiver.</param>
/// <param name="Compliance">What the verdict would be: <see cref="Compliance.NotMet"/> or <see cref="Compliance.Indeterminate"/>.</param>
/// <param name="Reason">Its reason.</param>
public sealed record WaivedVerdict(Waiver Waiver, Compliance Compliance, ReasonCode Reason);
