namespace Minsheng.Rules;

public static partial class DiagnosticCatalogue
{
    /// <summary>MR3001: target cannot be read: expected … here.</summary>
    public static DiagnosticDescriptor TargetExpected { get; } = Error("MR3001", "目标读不懂：这里应是{0}", "target cannot be read: expected {0} here", "例如 `≥ 800 人`、`15%以上`、`6至8个`、`1500 → 750 元`、`reach 建成`", "for example `≥ 800 人`, `15%以上`, `6至8个`, `1500 → 750 元`, `reach 建成`");

    /// <summary>MR3002: target is followed by ….</summary>
    public static DiagnosticDescriptor TargetUnexpectedText { get; } = Error("MR3002", "目标后面多出了 `{0}`", "target is followed by `{0}`");

    /// <summary>MR3003: the words before and after the number contradict each other.</summary>
    public static DiagnosticDescriptor TargetContradicts { get; } = Error("MR3003", "前后的词方向相反", "the words before and after the number contradict each other", "“不低于…以下”一类的说法，只留一个", "keep one of the two, as in 不低于 … 以下");

    /// <summary>MR3004: this names the growth itself, not the value to reach.</summary>
    public static DiagnosticDescriptor TargetNamesGrowth { get; } = Information("MR3004", "这里说的是增长的量，不是要达到的值", "this names the growth itself, not the value to reach", "若要写达到的值，用“提高至”", "write 提高至 for the value to reach");

    /// <summary>MR3005: range from … to … is upside down.</summary>
    public static DiagnosticDescriptor TargetRangeReversed { get; } = Error("MR3005", "区间的下限 `{0}` 大于上限 `{1}`", "range from `{0}` to `{1}` is upside down");

    /// <summary>MR3006: from … to … is no change in the direction that is named.</summary>
    public static DiagnosticDescriptor TargetChangeWrongWay { get; } = Error("MR3006", "从 `{0}` 到 `{1}` 与所说的升降不符，或没有变化", "from `{0}` to `{1}` is no change in the direction that is named");

    /// <summary>MR3007: a target object takes exactly one form.</summary>
    public static DiagnosticDescriptor TargetObjectForm { get; } = Error("MR3007", "目标对象要有且只有一种写法", "a target object takes exactly one form", "atLeast、above、atMost、below、equals、between、from 与 to，或 reach（不带单位）", "one of atLeast, above, atMost, below, equals, between, from with to, or reach (which takes no unit)");

    /// <summary>MR3008: between takes two numbers.</summary>
    public static DiagnosticDescriptor RangeNeedsTwo { get; } = Error("MR3008", "`between` 要有两个数", "`between` takes two numbers");

    /// <summary>MR3009: … is not an amount.</summary>
    public static DiagnosticDescriptor NotAnAmount { get; } = Error("MR3009", "`{0}` 不是数量", "`{0}` is not an amount", "一个数，可带单位，如 800、15%、1.8万人次", "a number, with a unit if wanted, such as 800, 15%, 1.8万人次");

    /// <summary>MR3010: unknown unit ….</summary>
    public static DiagnosticDescriptor UnknownUnit { get; } = Error("MR3010", "没有 `{0}` 这个单位", "unknown unit `{0}`", "可在 programme.json 的 units 里补充", "programme.json can add it under `units`");

    /// <summary>MR3011: unit name … is taken already.</summary>
    public static DiagnosticDescriptor UnitTaken { get; } = Error("MR3011", "单位名 `{0}` 已经有了", "unit name `{0}` is taken already");

    /// <summary>MR3012: … is not an amount of a physical unit or a currency.</summary>
    public static DiagnosticDescriptor NotAPhysicalAmount { get; } = Error("MR3012", "`{0}` 不是物理量或金额", "`{0}` is not an amount of a physical unit or a currency", "如 `500 米`", "such as `500 米`");

    /// <summary>MR3013: the target has no unit.</summary>
    public static DiagnosticDescriptor MissingUnit { get; } = Error("MR3013", "目标没有单位", "the target has no unit", "写在数后面（`≥ 800 人`），或用键 `unit`", "write it after the number (`≥ 800 人`) or as key `unit`");

    /// <summary>MR3014: unit … does not fit unit ….</summary>
    public static DiagnosticDescriptor UnitsDiffer { get; } = Error("MR3014", "单位 `{0}` 与 `{1}` 对不上", "unit `{0}` does not fit unit `{1}`", "人 和 人次、家 和 个 等是不同的单位", "人 and 人次, 家 and 个 and the like are different units");

    /// <summary>MR3015: kind … does not take unit …, expected ….</summary>
    public static DiagnosticDescriptor UnitNotTaken { get; } = Error("MR3015", "`{1}` 不用单位 `{0}`，要用{2}", "kind `{1}` does not take unit `{0}`, expected {2}");

    /// <summary>MR3016: kind … does not take target …, expected one like ….</summary>
    public static DiagnosticDescriptor TargetFormNotTaken { get; } = Error("MR3016", "`{1}` 不用 `{0}` 这样的目标，要写成 {2}", "kind `{1}` does not take target `{0}`, expected one like {2}");

    /// <summary>MR3017: … says neither at least nor at most.</summary>
    public static DiagnosticDescriptor TargetLacksDirection { get; } = Error("MR3017", "`{0}` 没有说明是至少还是至多", "`{0}` says neither at least nor at most", "写明 ≥ 或 ≤，或给出 `tolerance`", "write ≥ or ≤, or give a `tolerance`");

    /// <summary>MR3018: share … is above the limit ….</summary>
    public static DiagnosticDescriptor ShareTooLarge { get; } = Error("MR3018", "比例 `{0}` 超过了上限 `{1}`", "share `{0}` is above the limit `{1}`");

    /// <summary>MR3019: a change without a start.</summary>
    public static DiagnosticDescriptor ChangeWithoutStart { get; } = Error("MR3019", "升降指标没有起点", "a change without a start", "写成 `1500 → 750 元`，或给出 `baseline`；没有起点的用 `level`", "write `1500 → 750 元` or give a `baseline`; without a start use kind `level`");

    /// <summary>MR3020: due date … differs from … in the target.</summary>
    public static DiagnosticDescriptor DueDatesDiffer { get; } = Error("MR3020", "截止日 `{0}` 与目标里的 `{1}` 不同", "due date `{0}` differs from `{1}` in the target");

    /// <summary>MR3021: due date … is outside the period ….</summary>
    public static DiagnosticDescriptor DueDateOutsidePeriod { get; } = Error("MR3021", "截止日 `{0}` 不在期间 `{1}` 内", "due date `{0}` is outside the period `{1}`");

    /// <summary>MR3022: the baseline satisfies the target already, so there is no completion.</summary>
    public static DiagnosticDescriptor BaselineAtTarget { get; } = Warning("MR3022", "基期值已经满足目标，因此没有完成率", "the baseline satisfies the target already, so there is no completion");

    /// <summary>MR3023: the target is not above zero, so there is no completion.</summary>
    public static DiagnosticDescriptor TargetNotPositive { get; } = Warning("MR3023", "目标值不大于零，因此没有完成率", "the target is not above zero, so there is no completion", "给出 `baseline` 就有完成率", "a `baseline` would give one");

    /// <summary>MR3024: the regions' targets add up to …, the whole is ….</summary>
    public static DiagnosticDescriptor RegionalSumDiffers { get; } = Warning("MR3024", "各地区目标之和是 `{0}`，总目标是 `{1}`", "the regions' targets add up to `{0}`, the whole is `{1}`");

    /// <summary>MR3025: date … of the schedule is not from … to ….</summary>
    public static DiagnosticDescriptor ScheduleDateOutOfOrder { get; } = Error("MR3025", "进度日期 `{0}` 不在 `{1}` 到 `{2}` 之间", "date `{0}` of the schedule is not from `{1}` to `{2}`", "日期依次递增，从期间开始到截止日", "dates rise, from the start of the period to the due date");

    /// <summary>MR3026: share … of the schedule is not from … to 100%.</summary>
    public static DiagnosticDescriptor ScheduleShareOutOfOrder { get; } = Error("MR3026", "进度比例 `{0}` 不在 `{1}` 到 100% 之间", "share `{0}` of the schedule is not from `{1}` to 100%", "比例不能下降，40% 写成 \"40%\"", "shares never fall; write \"40%\" for 40%");

    /// <summary>MR3027: no light covers ….</summary>
    public static DiagnosticDescriptor LightGap { get; } = Error("MR3027", "亮灯表有空档：{0}", "no light covers the numbers {0}", "相邻两档共用一个界，只有一档含它，如 `below: 10` 与 `from: 10`", "neighbours share an edge that one of them includes, such as `below: 10` and `from: 10`");

    /// <summary>MR3028: two lights cover ….</summary>
    public static DiagnosticDescriptor LightOverlap { get; } = Error("MR3028", "亮灯表有重叠：{0}", "two lights cover the numbers {0}", "相邻两档共用一个界，只有一档含它，如 `to: 30` 与 `above: 30`", "neighbours share an edge that one of them includes, such as `to: 30` and `above: 30`");

    /// <summary>MR3029: the waiver ends before it starts.</summary>
    public static DiagnosticDescriptor WaiverReversed { get; } = Error("MR3029", "豁免的结束早于开始", "the waiver ends before it starts");

    /// <summary>MR3030: increments start at zero and have no baseline.</summary>
    public static DiagnosticDescriptor BaselineOfIncrements { get; } = Error("MR3030", "按月报当月数的指标从零开始，没有基期", "increments start at zero and have no baseline", "报累计数（`\"reporting\": \"cumulative\"`），或把目标写成本期新增", "report totals (`\"reporting\": \"cumulative\"`), or write the target as what the period adds");

    /// <summary>MR3031: target … of a region points the other way than … of the whole.</summary>
    public static DiagnosticDescriptor RegionalTargetOpposes { get; } = Error("MR3031", "地区目标 `{0}` 与总目标 `{1}` 方向相反", "target `{0}` of a region points the other way than `{1}` of the whole");

    private static DiagnosticDescriptor[] Targets =>
    [
        TargetExpected,
        TargetUnexpectedText,
        TargetContradicts,
        TargetNamesGrowth,
        TargetRangeReversed,
        TargetChangeWrongWay,
        TargetObjectForm,
        RangeNeedsTwo,
        NotAnAmount,
        UnknownUnit,
        UnitTaken,
        NotAPhysicalAmount,
        MissingUnit,
        UnitsDiffer,
        UnitNotTaken,
        TargetFormNotTaken,
        TargetLacksDirection,
        ShareTooLarge,
        ChangeWithoutStart,
        DueDatesDiffer,
        DueDateOutsidePeriod,
        BaselineAtTarget,
        TargetNotPositive,
        RegionalSumDiffers,
        ScheduleDateOutOfOrder,
        ScheduleShareOutOfOrder,
        LightGap,
        LightOverlap,
        WaiverReversed,
        BaselineOfIncrements,
        RegionalTargetOpposes,
    ];
}
