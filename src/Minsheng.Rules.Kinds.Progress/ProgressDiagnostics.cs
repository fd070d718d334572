namespace Minsheng.Rules.Kinds.Progress;

/// <summary>What can be wrong with a measure of progress besides what can be wrong with any measure.</summary>
public static class ProgressDiagnostics
{
    /// <summary>PG1001: the baseline has no date.</summary>
    public static DiagnosticDescriptor BaselineWithoutDate { get; } = Error(
        "PG1001", "基期值要写日期 `date`", "the baseline needs its `date`", "写 `{ \"value\": …, \"date\": \"2020-12-31\" }`", "write `{ \"value\": …, \"date\": \"2020-12-31\" }`");

    /// <summary>PG1002: the target has no direction.</summary>
    public static DiagnosticDescriptor TargetWithoutDirection { get; } = Error(
        "PG1002", "目标 `{0}` 没有方向", "the target `{0}` has no direction", "写 `≥` 或 `≤`", "write `≥` or `≤`");

    /// <summary>PG1003: the baseline is at the target already, or past it.</summary>
    public static DiagnosticDescriptor BaselineAtTarget { get; } = Error(
        "PG1003",
        "基期值 `{1}` 已经达到目标 `{0}`，没有可衡量的变化",
        "the target `{0}` leaves no change to measure: the baseline is `{1}`",
        "看看方向（`≥`、`≤`）和基期值对不对",
        "check the direction (`≥`, `≤`) and the baseline");

    /// <summary>PG1004: the baseline is not above zero, so nothing grows from it.</summary>
    public static DiagnosticDescriptor BaselineNotPositive { get; } = Error(
        "PG1004",
        "增长率要求基期值大于零，不能是 `{0}`",
        "a rate of growth needs a baseline above zero, not `{0}`",
        "可用 `targeted-change`，它不用增长率",
        "the kind `targeted-change` needs no rate of growth");

    /// <summary>PG1005: the target is not above zero, so nothing grows to it.</summary>
    public static DiagnosticDescriptor TargetNotPositive { get; } = Error(
        "PG1005",
        "增长率要求目标值大于零，不能是 `{0}`",
        "a rate of growth needs a target above zero, not `{0}`",
        "可用 `targeted-change`，它不用增长率",
        "the kind `targeted-change` needs no rate of growth");

    /// <summary>PG1006: no month ends between baseline and due date.</summary>
    public static DiagnosticDescriptor NoTimeToGrow { get; } = Error(
        "PG1006", "从基期 `{0}` 到截止日 `{1}` 没有一个月过完", "no month ends between the baseline of `{0}` and the due date `{1}`");

    /// <summary>PG1007: a class that is not the last has no threshold.</summary>
    public static DiagnosticDescriptor ThresholdMissing { get; } = Error(
        "PG1007", "只有最后一类可以不写 `from`", "only the last class may leave out `from`");

    /// <summary>PG1008: the last class has a threshold.</summary>
    public static DiagnosticDescriptor LastClassHasThreshold { get; } = Error(
        "PG1008",
        "最后一类收下其余的，不能写 `from`",
        "the last class takes the rest and has no `from`",
        "在后面再写一类 `{ \"class\": …, \"title\": … }`",
        "add another class after it: `{ \"class\": …, \"title\": … }`");

    /// <summary>PG1009: a table of fewer than two classes.</summary>
    public static DiagnosticDescriptor TooFewClasses { get; } = Error("PG1009", "至少要写两类", "a table needs two classes or more");

    /// <summary>PG1010: a threshold is not below the one before it.</summary>
    public static DiagnosticDescriptor ThresholdOutOfOrder { get; } = Error(
        "PG1010", "`{0}` 应小于前一类的 `{1}`", "`{0}` must be below the `{1}` of the class before it", "从好到差排列", "put the classes in order, the best first");

    /// <summary>PG1011: … is not the code of a class.</summary>
    public static DiagnosticDescriptor NotAClassCode { get; } = Error(
        "PG1011", "`{0}` 不是类别代码", "`{0}` is not the code of a class", "用字母和数字，小写字母开头，如 `onTrack`", "use letters and digits, the first in lower case, such as `onTrack`");

    /// <summary>PG1012: the code … stands twice.</summary>
    public static DiagnosticDescriptor DuplicateClass { get; } = Error("PG1012", "类别 `{0}` 写了两次", "the class `{0}` stands twice");

    /// <summary>Every descriptor, by code.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> All =>
    [
        BaselineWithoutDate,
        TargetWithoutDirection,
        BaselineAtTarget,
        BaselineNotPositive,
        TargetNotPositive,
        NoTimeToGrow,
        ThresholdMissing,
        LastClassHasThreshold,
        TooFewClasses,
        ThresholdOutOfOrder,
        NotAClassCode,
        DuplicateClass,
    ];

    private static DiagnosticDescriptor Error(string code, string zh, string en, string helpZh = "", string helpEn = "") =>
        new(code, DiagnosticSeverity.Error, new LocalizedText(zh, en), new LocalizedText(helpZh, helpEn));
}
