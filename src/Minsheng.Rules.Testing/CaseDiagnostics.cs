namespace Minsheng.Rules;

/// <summary>What can be wrong with a case file besides what can be wrong with any JSON or with observations.</summary>
public static class CaseDiagnostics
{
    /// <summary>MR4101: … is not a number to expect.</summary>
    public static DiagnosticDescriptor NotAnExpectedNumber { get; } = Error(
        "MR4101", "`{0}` 不是可以比对的数", "`{0}` is not a number to expect", "写 `80%`、`2/3`、`0.8`，或约到所写位数的 `≈ 93.3%`", "write `80%`, `2/3`, `0.8`, or `≈ 93.3%` for a number rounded as written");

    /// <summary>MR4102: … is not an amount to expect.</summary>
    public static DiagnosticDescriptor NotAnExpectedAmount { get; } = Error("MR4102", "`{0}` 不是带单位的数", "`{0}` is not an amount with its unit", "写 `-3 所` 这样的数和单位", "write a number with its unit, such as `-3 所`");

    /// <summary>MR4103: the case expects nothing.</summary>
    public static DiagnosticDescriptor ExpectsNothing { get; } = Error("MR4103", "用例 `{0}` 什么都不期望", "case `{0}` expects nothing", "在 `expect` 里写出至少一项指标或实事的结论", "name the verdict of at least one measure or item in `expect`");

    /// <summary>MR4104: the programme has no item ….</summary>
    public static DiagnosticDescriptor UnknownItem { get; } = Error("MR4104", "没有第 `{0}` 件实事", "the programme has no item `{0}`");

    /// <summary>MR4105: the name … is used already.</summary>
    public static DiagnosticDescriptor DuplicateCase { get; } = Error("MR4105", "用例名 `{0}` 已经用过", "the case name `{0}` is used already");

    /// <summary>MR4106: the measure does not expect region ….</summary>
    public static DiagnosticDescriptor RegionNotExpected { get; } = Error("MR4106", "这项指标没有 `{0}` 这个地区", "the measure does not expect region `{0}`");

    /// <summary>Every descriptor, by code.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> All => [NotAnExpectedNumber, NotAnExpectedAmount, ExpectsNothing, UnknownItem, DuplicateCase, RegionNotExpected];

    private static DiagnosticDescriptor Error(string code, string zh, string en, string helpZh = "", string helpEn = "") =>
        new(code, DiagnosticSeverity.Error, new LocalizedText(zh, en), new LocalizedText(helpZh, helpEn));
}
