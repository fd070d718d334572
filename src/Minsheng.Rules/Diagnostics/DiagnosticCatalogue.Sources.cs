namespace Minsheng.Rules;

public static partial class DiagnosticCatalogue
{
    /// <summary>MR2101: no numbered items were found in the source.</summary>
    public static DiagnosticDescriptor SourceWithoutItems { get; } = Error("MR2101", "原文里没有找到编号的条目", "no numbered items were found in the source", "每件实事在原文里要另起一行，以序号开头，如 `12. 优化城区交通。`", "each item starts a line of the source with its number, such as `12. 优化城区交通。`");

    /// <summary>MR2102: item … of the source has no rules.</summary>
    public static DiagnosticDescriptor SourceItemWithoutRules { get; } = Error("MR2102", "原文第 `{0}` 件没有写成规则", "item `{0}` of the source has no rules");

    /// <summary>MR2103: the source has no item ….</summary>
    public static DiagnosticDescriptor ItemNotInSource { get; } = Error("MR2103", "原文没有第 `{0}` 件", "the source has no item `{0}`");

    /// <summary>MR2104: … does not stand in item … of the source.</summary>
    public static DiagnosticDescriptor ClauseNotInSource { get; } = Error("MR2104", "`{0}` 不在原文第 `{1}` 件里", "`{0}` does not stand in item `{1}` of the source", "原文要一字不改；中间略去的用 … 连接", "quote the source word for word; join stretches with …");

    /// <summary>MR2105: the clause does not say ….</summary>
    public static DiagnosticDescriptor TargetNotInClause { get; } = Error("MR2105", "目标里的 `{0}` 不在 clause 里", "the clause does not say `{0}`, which the target does", "clause 要引到这个数和它的单位", "quote the number with its unit in the clause");

    /// <summary>MR2106: the number … of … stands in no clause.</summary>
    public static DiagnosticDescriptor NumberWithoutClause { get; } = Error("MR2106", "`{1}` 里的 `{0}` 不在任何 clause 里", "the number `{0}` of `{1}` stands in no clause", "写成指标，或写进本件的 `unmeasured` 并说明理由", "make it a measure, or list it under `unmeasured` of its item with the reason");

    /// <summary>MR2107: the amount … of … is the target of no measure that quotes it.</summary>
    public static DiagnosticDescriptor NumberWithoutTarget { get; } = Error("MR2107", "`{1}` 里的 `{0}` 引在 clause 里，却不是目标", "the amount `{0}` of `{1}` stands in a clause and is the target of no measure that quotes it", "写成指标，或写进本件的 `unmeasured` 并说明理由", "make it a measure, or list it under `unmeasured` of its item with the reason");

    /// <summary>MR2108: … belongs to no measure.</summary>
    public static DiagnosticDescriptor SentenceWithoutMeasure { get; } = Error("MR2108", "`{0}` 没有写成指标", "`{0}` belongs to no measure", "写成指标，或写进本件的 `unmeasured` 并说明理由", "make it a measure, or list it under `unmeasured` of its item with the reason");

    /// <summary>MR2109: … need not be listed as unmeasured.</summary>
    public static DiagnosticDescriptor UnmeasuredNeedless { get; } = Warning("MR2109", "`{0}` 已由指标涵盖，不必再写进 unmeasured", "`{0}` need not be listed as unmeasured, for measures account for all of it");

    private static DiagnosticDescriptor[] Sources =>
    [
        SourceWithoutItems,
        SourceItemWithoutRules,
        ItemNotInSource,
        ClauseNotInSource,
        TargetNotInClause,
        NumberWithoutClause,
        NumberWithoutTarget,
        SentenceWithoutMeasure,
        UnmeasuredNeedless,
    ];
}
