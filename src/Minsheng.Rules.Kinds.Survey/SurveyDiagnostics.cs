namespace Minsheng.Rules.Kinds.Survey;

/// <summary>What can be wrong with a survey besides what can be wrong with any measure.</summary>
public static class SurveyDiagnostics
{
    /// <summary>SV1001: the target has no direction.</summary>
    public static DiagnosticDescriptor TargetWithoutDirection { get; } = Error("SV1001", "目标 `{0}` 没有方向", "the target `{0}` has no direction", "写 `≥` 或 `≤`", "write `≥` or `≤`");

    /// <summary>SV1002: … is not a number of answers.</summary>
    public static DiagnosticDescriptor NotANumberOfAnswers { get; } = Error(
        "SV1002", "`{0}` 不是答卷数", "`{0}` is not a number of answers", "写大于零的整数", "write a whole number above zero");

    /// <summary>SV1003: … is not a level of confidence.</summary>
    public static DiagnosticDescriptor NotAConfidence { get; } = Error(
        "SV1003",
        "`{0}` 不是置信水平",
        "`{0}` is not a level of confidence",
        "写 `90%`、`95%`、`99%`，或直接写 z 值，如 1.96（大于零，不超过 10）",
        "write `90%`, `95%`, `99%`, or z itself such as 1.96 (above zero, at most 10)");

    /// <summary>SV1004: no sample can say with confidence that all, or none, are satisfied.</summary>
    public static DiagnosticDescriptor TargetBeyondSamples { get; } = Error(
        "SV1004",
        "有置信水平时，目标 `{0}` 应在 0% 和 100% 之间，不含两端：抽样不能断定全部，也不能断定没有",
        "with a level of confidence the target `{0}` must lie between 0% and 100%, neither of them: no sample can tell of all, or of none");

    /// <summary>SV1005: not even if every answer were the right one would so few be enough.</summary>
    public static DiagnosticDescriptor SampleTooSmall { get; } = new(
        "SV1005",
        DiagnosticSeverity.Warning,
        new LocalizedText(
            "`{0}` 份答卷即使全都如愿也证明不了目标 `{1}`，至少要 `{2}` 份",
            "`{0}` answers cannot prove the target `{1}`, whatever they say: that takes `{2}`"));

    /// <summary>Every descriptor, by code.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> All => [TargetWithoutDirection, NotANumberOfAnswers, NotAConfidence, TargetBeyondSamples, SampleTooSmall];

    private static DiagnosticDescriptor Error(string code, string zh, string en, string helpZh = "", string helpEn = "") =>
        new(code, DiagnosticSeverity.Error, new LocalizedText(zh, en), new LocalizedText(helpZh, helpEn));
}
