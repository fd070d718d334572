namespace Minsheng.Rules;

public static partial class DiagnosticCatalogue
{
    /// <summary>MR2001: unknown kind …; known are: ….</summary>
    public static DiagnosticDescriptor UnknownKind { get; } = Error("MR2001", "没有 `{0}` 这种指标类型；可用的有：{1}", "unknown kind `{0}`; known are: {1}");

    /// <summary>MR2002: measure id … is used at … already.</summary>
    public static DiagnosticDescriptor DuplicateMeasure { get; } = Error("MR2002", "指标标识 `{0}` 已在 {1} 用过", "measure id `{0}` is used at {1} already");

    /// <summary>MR2003: item number … is used at … already.</summary>
    public static DiagnosticDescriptor DuplicateItem { get; } = Error("MR2003", "实事序号 `{0}` 已在 {1} 用过", "item number `{0}` is used at {1} already");

    /// <summary>MR2004: domain id … is used already.</summary>
    public static DiagnosticDescriptor DuplicateDomain { get; } = Error("MR2004", "领域标识 `{0}` 已经用过", "domain id `{0}` is used already");

    /// <summary>MR2005: region name … is used already.</summary>
    public static DiagnosticDescriptor DuplicateRegion { get; } = Error("MR2005", "地区名 `{0}` 已经用过", "region name `{0}` is used already");

    /// <summary>MR2006: there is no measure ….</summary>
    public static DiagnosticDescriptor UnknownPart { get; } = Error("MR2006", "没有标识为 `{0}` 的指标", "there is no measure `{0}`");

    /// <summary>MR2007: composite … is a part of itself.</summary>
    public static DiagnosticDescriptor CompositeCycle { get; } = Error("MR2007", "组合指标 `{0}` 以自己为组成部分", "composite `{0}` is a part of itself");

    /// <summary>MR2008: unknown stage …; in order they are: ….</summary>
    public static DiagnosticDescriptor UnknownStage { get; } = Error("MR2008", "没有 `{0}` 这个阶段；依次为：{1}", "unknown stage `{0}`; in order they are: {1}");

    /// <summary>MR2009: … is the first stage, reached by doing nothing.</summary>
    public static DiagnosticDescriptor FirstStageRequired { get; } = Error("MR2009", "`{0}` 是最初的阶段，什么都不做也能达到", "`{0}` is the first stage, reached by doing nothing");

    /// <summary>MR2010: expected two stages or more.</summary>
    public static DiagnosticDescriptor TooFewStages { get; } = Error("MR2010", "阶段至少要有两个", "expected two stages or more");

    /// <summary>MR2011: unknown member …; members are: ….</summary>
    public static DiagnosticDescriptor UnknownMember { get; } = Error("MR2011", "没有 `{0}` 这个成员；成员有：{1}", "unknown member `{0}`; members are: {1}");

    /// <summary>MR2012: unknown region ….</summary>
    public static DiagnosticDescriptor UnknownRegionName { get; } = Error("MR2012", "没有 `{0}` 这个地区", "unknown region `{0}`", "地区列在 programme.json 的 regions 里，指标的 schedule 只能用本指标的地区", "regions are listed in programme.json; a schedule names regions of its measure");

    /// <summary>MR2013: the programme lists no regions.</summary>
    public static DiagnosticDescriptor NoRegions { get; } = Error("MR2013", "programme.json 没有列出地区", "the programme lists no regions", "在 programme.json 里加上 `regions`", "add `regions` to programme.json");

    /// <summary>MR2014: composite … is nested more than … deep.</summary>
    public static DiagnosticDescriptor CompositeTooDeep { get; } = Error("MR2014", "组合指标 `{0}` 嵌套超过 {1} 层", "composite `{0}` is nested more than {1} deep");

    private static DiagnosticDescriptor[] References =>
    [
        UnknownKind,
        DuplicateMeasure,
        DuplicateItem,
        DuplicateDomain,
        DuplicateRegion,
        UnknownPart,
        CompositeCycle,
        UnknownStage,
        FirstStageRequired,
        TooFewStages,
        UnknownMember,
        UnknownRegionName,
        NoRegions,
        CompositeTooDeep,
    ];
}
