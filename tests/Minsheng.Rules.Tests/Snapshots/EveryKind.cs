namespace Minsheng.Rules.Tests.Snapshots;

/// <summary>A programme with a measure of every kind, a figure of each, and the same figures as observations.</summary>
internal static class EveryKind
{
    public static readonly IReadOnlyList<string> Stages = ["未启动", "已启动", "在建", "主体完工", "基本建成"];

    private static readonly string[] Rules =
    [
        """ "id": "count", "kind": "count", "target": "≥ 15 所" """,
        """ "id": "quantity", "kind": "quantity", "target": "≥ 300 公里", "weight": 0.5 """,
        """ "id": "money", "kind": "money", "target": "≤ 2亿 元" """,
        """ "id": "increment", "kind": "count", "target": "≥ 18000 人次", "reporting": "increment" """,
        """ "id": "proportion", "kind": "proportion", "numerator": "交流教师", "denominator": "符合条件教师", "unit": "人", "target": "≥ 15%" """,
        """ "id": "level", "kind": "level", "target": "≥ 70%", "baseline": { "value": "65%" } """,
        """ "id": "range", "kind": "level", "target": "6..8 元" """,
        """ "id": "change", "kind": "change", "target": "1500 → 750 元" """,
        """ "id": "doubted", "kind": "count", "target": "≥ 1300万 套", "suspect": { "likely": "≥ 1300 套", "reason": "笔误" } """,
        """ "id": "covered", "kind": "coverage", "members": ["特困人员", "孤儿"], "target": "全覆盖" """,
        """ "id": "milestone", "kind": "milestone", "target": "reach 建成" """,
        """ "id": "attestation", "kind": "attestation" """,
    ];

    private static readonly string[] Composites =
    [
        """ "id": "any", "kind": "composite", "parts": ["count", "milestone"], "compliance": "any" """,
    ];

    public static Programme WithComposites { get; } = Sample.Programme([.. Rules, .. Composites]);

    public static Programme WithoutComposites { get; } = Sample.Programme(Rules);

    /// <summary>Sets a figure of each; they are those of the evaluator's date.</summary>
    /// <param name="snapshot">The snapshot.</param>
    /// <param name="step">From 0 to 4: how far everything is.</param>
    public static void Set(Snapshot snapshot, int step)
    {
        var index = snapshot.Evaluator.IndexOf;
        snapshot.SetValue(index("count"), 3 * step);
        snapshot.SetValue(index("quantity"), 62.5m * step);
        snapshot.SetValue(index("money"), 60_000_000 * step);
        snapshot.SetValue(index("increment"), 4000 * step);
        snapshot.SetShare(index("proportion"), 5 * step, 100);
        snapshot.SetValue(index("level"), 0.65m + 0.02m * step);
        snapshot.SetValue(index("range"), 5 + step);
        snapshot.SetValue(index("change"), 1500 - 250 * step);
        snapshot.SetValue(index("doubted"), 650 * step);
        snapshot.SetCovered(index("covered"), step < 2 ? [] : ["孤儿"]);
        snapshot.SetStage(index("milestone"), Stages[step]);
        snapshot.SetAttested(index("attestation"), step > 2, "文件");
    }

    /// <summary>The same as observations of the end of January, by when one month has added what there is.</summary>
    public static IReadOnlyList<Observation> JanuaryRows(int step) =>
    [
        Value("count", 3 * step),
        Value("quantity", new Rational(125 * step, 2)),
        Value("money", 60_000_000 * step),
        Value("increment", 4000 * step),
        Of("proportion") with { Numerator = 5 * step, Denominator = 100 },
        Value("level", new Rational(65 + 2 * step, 100)) with { IsShare = true },
        Value("range", 5 + step),
        Value("change", 1500 - 250 * step),
        Value("doubted", 650 * step),
        Of("covered") with { Covered = step < 2 ? [] : ["孤儿"] },
        Of("milestone") with { Stage = Stages[step] },
        Of("attestation") with { Attested = step > 2, Source = "文件" },
    ];

    private static Observation Value(string id, Rational value) => Of(id) with { Value = value };

    private static Observation Of(string id) => new() { Measure = id, Date = Sample.Day("01-31") };
}
