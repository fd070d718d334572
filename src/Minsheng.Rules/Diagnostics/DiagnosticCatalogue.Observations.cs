namespace Minsheng.Rules;

public static partial class DiagnosticCatalogue
{
    /// <summary>MR4001: there is no measure ….</summary>
    public static DiagnosticDescriptor UnknownMeasure { get; } = Error("MR4001", "没有标识为 `{0}` 的指标", "there is no measure `{0}`");

    /// <summary>MR4002: … is judged by its parts and takes no observations.</summary>
    public static DiagnosticDescriptor CompositeObserved { get; } = Error("MR4002", "`{0}` 是组合指标，由组成部分判定，不接收实绩", "`{0}` is judged by its parts and takes no observations");

    /// <summary>MR4003: … is missing.</summary>
    public static DiagnosticDescriptor MissingField { get; } = Error("MR4003", "缺少 `{0}`", "`{0}` is missing");

    /// <summary>MR4004: … is not a number.</summary>
    public static DiagnosticDescriptor NotANumber { get; } = Error("MR4004", "`{0}` 不是数", "`{0}` is not a number", "小数点用 .，不写千位分隔符；万、亿写在单位里", "with . for decimals and no separators; 万 and 亿 go into the unit");

    /// <summary>MR4005: an excluded row needs its reason in note.</summary>
    public static DiagnosticDescriptor ExcludedWithoutNote { get; } = Error("MR4005", "excluded 的行要在 note 里写明原因", "an excluded row needs its reason in `note`");

    /// <summary>MR4006: recorded on …, before the date … that it describes.</summary>
    public static DiagnosticDescriptor RecordedBeforeDate { get; } = Error("MR4006", "登记日期 `{0}` 早于数据日期 `{1}`", "recorded on `{0}`, before the date `{1}` that it describes");

    /// <summary>MR4007: unknown region ….</summary>
    public static DiagnosticDescriptor UnknownRegion { get; } = Error("MR4007", "没有 `{0}` 这个地区", "unknown region `{0}`");

    /// <summary>MR4008: … expects no row for …, only for ….</summary>
    public static DiagnosticDescriptor RegionNotExpected { get; } = Error("MR4008", "`{0}` 不接收地区 `{1}` 的行，只接收{2}", "`{0}` expects no row for `{1}`, only for {2}", "合计的 region 留空；地区写在规则的 `regions` 里", "leave `region` empty for the total; the rule lists its `regions`");

    /// <summary>MR4009: date … is outside the period … and cannot make a promise kept.</summary>
    public static DiagnosticDescriptor OutsidePeriod { get; } = Warning("MR4009", "日期 `{0}` 不在期间 `{1}` 内，不用于达标", "date `{0}` is outside the period `{1}` and cannot make a promise kept");

    /// <summary>MR4010: a share is written with its sign, … has none.</summary>
    public static DiagnosticDescriptor BareShare { get; } = Error("MR4010", "比例要带百分号，`{0}` 没有", "a share is written with its sign, `{0}` has none", "在 `value` 里数字后面写百分号，如 `82%`；`unit` 里的 % 不算", "write the sign after the number in `value`, such as `82%`; a `unit` of % is not enough");

    /// <summary>MR4011: … is a share, the measure is in ….</summary>
    public static DiagnosticDescriptor ShareNotExpected { get; } = Error("MR4011", "`{0}` 是比例，这个指标的单位是 `{1}`", "`{0}` is a share, the measure is in `{1}`");

    /// <summary>MR4012: … is negative.</summary>
    public static DiagnosticDescriptor NegativeTotal { get; } = Error("MR4012", "`{0}` 是负数", "`{0}` is negative", "净增一类可增可减的数，在规则里写 `\"monotone\": false`", "for net figures write `\"monotone\": false` in the rule");

    /// <summary>MR4013: … … is not a whole number.</summary>
    public static DiagnosticDescriptor FractionOfCount { get; } = Error("MR4013", "`{0} {1}` 不是整数", "`{0} {1}` is not a whole number");

    /// <summary>MR4014: numerator … is above denominator …, or negative.</summary>
    public static DiagnosticDescriptor PartAboveWhole { get; } = Error("MR4014", "分子 `{0}` 大于分母 `{1}`，或是负数", "numerator `{0}` is above denominator `{1}`, or negative");

    /// <summary>MR4015: … does not read ….</summary>
    public static DiagnosticDescriptor FieldNotRead { get; } = Error("MR4015", "指标 `{1}` 不用 `{0}` 这一栏", "`{1}` does not read `{0}`", "只报了状态而没有数的，写成 excluded", "a status without a figure is an excluded row");

    /// <summary>MR4016: … at … differs from …, and neither was recorded later.</summary>
    public static DiagnosticDescriptor ConflictingObservations { get; } = Error("MR4016", "`{0}` 在 {1} 的数与 {2} 不同，又分不出先后", "`{0}` at {1} differs from {2}, and neither was recorded later", "用 `recordedAt` 说明哪个更新", "say with `recordedAt` which one is newer");

    /// <summary>MR4017: published share … differs from the counts … of the same date; the counts decide.</summary>
    public static DiagnosticDescriptor ShareDiffersFromCounts { get; } = Warning("MR4017", "公布的比例 `{0}` 与同日的数 `{1}` 不符，以数为准", "published share `{0}` differs from the counts `{1}` of the same date; the counts decide");

    /// <summary>MR4018: the file has no observations.</summary>
    public static DiagnosticDescriptor NoObservations { get; } = Warning("MR4018", "文件里没有实绩", "the file has no observations");

    /// <summary>MR4019: unknown column ….</summary>
    public static DiagnosticDescriptor UnknownColumn { get; } = Error("MR4019", "没有 `{0}` 这一栏", "unknown column `{0}`");

    /// <summary>MR4020: column … stands twice.</summary>
    public static DiagnosticDescriptor DuplicateColumn { get; } = Error("MR4020", "栏 `{0}` 有两个", "column `{0}` stands twice");

    /// <summary>MR4021: column … is missing.</summary>
    public static DiagnosticDescriptor MissingColumn { get; } = Error("MR4021", "缺少栏 `{0}`", "column `{0}` is missing");

    /// <summary>MR4022: row has … fields, the header has ….</summary>
    public static DiagnosticDescriptor RaggedRow { get; } = Error("MR4022", "这一行有 {0} 栏，表头有 {1} 栏", "row has {0} fields, the header has {1}");

    /// <summary>MR4023: quotation marks do not match.</summary>
    public static DiagnosticDescriptor BadQuote { get; } = Error("MR4023", "引号没有配对", "quotation marks do not match", "含逗号的字段用双引号括起来，其中的双引号写两个", "put fields with commas in double quotes, and double the quotes inside");

    /// <summary>MR4024: running total … is below …, reported for an earlier date.</summary>
    public static DiagnosticDescriptor TotalFell { get; } = Warning("MR4024", "累计数 `{0}` 小于 {2} 的 `{1}`，按更正处理", "running total `{0}` is below `{1}` of {2}; it is taken for a revision", "累计数不会减少；净增数在规则里写 `\"monotone\": false`", "running totals never fall; for net figures write `\"monotone\": false` in the rule");

    /// <summary>MR4025: total … differs from …, the sum of the regions of the same date.</summary>
    public static DiagnosticDescriptor TotalDiffersFromRegions { get; } = Warning("MR4025", "合计 `{0}` 与同日各地区之和 `{1}` 不符，以合计为准", "total `{0}` differs from `{1}`, which the regions of the same date make; the total decides");

    /// <summary>MR4026: the waiver of … expired on ….</summary>
    public static DiagnosticDescriptor WaiverExpired { get; } = Warning("MR4026", "`{0}` 的豁免已于 {1} 到期，不再有效", "the waiver of `{0}` expired on {1} and has no effect");

    /// <summary>MR4027: … rows without recordedAt are left out.</summary>
    public static DiagnosticDescriptor NotKnownWhen { get; } = Warning("MR4027", "{0} 行没有 recordedAt，不知何时登记，未采用", "rows without `recordedAt` are left out, for nobody says when they became known: {0}");

    private static DiagnosticDescriptor[] Observations =>
    [
        UnknownMeasure,
        CompositeObserved,
        MissingField,
        NotANumber,
        ExcludedWithoutNote,
        RecordedBeforeDate,
        UnknownRegion,
        RegionNotExpected,
        OutsidePeriod,
        BareShare,
        ShareNotExpected,
        NegativeTotal,
        FractionOfCount,
        PartAboveWhole,
        FieldNotRead,
        ConflictingObservations,
        ShareDiffersFromCounts,
        NoObservations,
        UnknownColumn,
        DuplicateColumn,
        MissingColumn,
        RaggedRow,
        BadQuote,
        TotalFell,
        TotalDiffersFromRegions,
        WaiverExpired,
        NotKnownWhen,
    ];
}
