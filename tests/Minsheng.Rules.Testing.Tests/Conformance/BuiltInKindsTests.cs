using Minsheng.Rules.Kinds;
using SamplePlugin;

namespace Minsheng.Rules.Testing.Tests.Conformance;

/// <summary>The kinds in the box, and one of another assembly, keep every law.</summary>
public sealed class BuiltInKindsTests
{
    private static readonly ConformanceKit BuiltIn = new(KindCatalogue.BuiltIn, Examples);

    private static readonly ConformanceKit Sample = new(
        new SampleRulesPlugin(),
        new KindExample("""{ "kind": "rate", "subject": "每万人拥有公交车", "of": "常住人口", "per": 10000, "target": "≥ 12 辆", "clause": "每万人拥有公交车12辆" }""")
        {
            Ladder = [Row.Counts(0, 500_000), Row.Counts(550, 500_000), Row.Counts(600, 500_000), Row.Counts(601, 500_000)],
            AtTarget = 2,
        });

    public static TheoryData<string> Laws => [.. ConformanceKit.LawNames];

    private static KindExample[] Examples =>
    [
        new("""{ "kind": "count", "target": "≥ 15 所", "baseline": { "value": 3, "date": "2022-12-31", "source": "统计公报" }, "weight": 2, "by": "2023-10-31" }""")
        {
            Ladder = [Row.Value(0), Row.Value(3), Row.Value(14), Row.Value(15), Row.Value(40)],
            AtTarget = 3,
        },
        new("""{ "kind": "count", "target": { "between": [6, 8], "unit": "个" }, "bothBind": false, "monotone": false }""") { Ladder = [Row.Value(0), Row.Value(5), Row.Value(6), Row.Value(9)], AtTarget = 2 },
        new("""{ "kind": "quantity", "target": "≥ 300 公里" }""") { Ladder = [Row.Value(0), Row.Value(new Rational(2999, 10)), Row.Value(300), Row.Value(301)], AtTarget = 2 },
        new("""{ "kind": "money", "target": "≤ 2亿 元", "baseline": { "value": "3亿 元" }, "monotone": false }""")
        {
            Ladder = [Row.Value(4, "亿元"), Row.Value(3, "亿元"), Row.Value(new Rational(25, 10), "亿元"), Row.Value(2, "亿元"), Row.Value(1, "亿元")],
            AtTarget = 3,
        },
        new("""{ "kind": "proportion", "numerator": "交流教师", "denominator": "符合条件教师", "unit": "人", "target": "≥ 15%", "whenEmpty": "notApplicable" }""")
        {
            Ladder = [Row.Counts(0, 1000), Row.Counts(149, 1000), Row.Counts(150, 1000), Row.Counts(1000, 1000)],
            AtTarget = 2,
        },
        new("""{ "kind": "proportion", "numerator": "a", "denominator": "b", "target": "> 15%" }""") { Ladder = [Row.Share(0), Row.Share(new Rational(15, 100)), Row.Share(new Rational(16, 100))], HasCompletion = true },
        new("""{ "kind": "level", "target": "≥ 70%", "baseline": { "value": "65%" } }""") { Ladder = [Row.Share(new Rational(60, 100)), Row.Share(new Rational(65, 100)), Row.Share(new Rational(70, 100)), Row.Share(1)], AtTarget = 2 },
        new("""{ "kind": "level", "target": "6..8 元" }""") { Ladder = [Row.Value(5), Row.Value(6), Row.Value(7)], AtTarget = 1, HasCompletion = false },
        new("""{ "kind": "level", "target": "≥ 70%", "regions": "all" }""")
        {
            Name = "level by region",
            Regions = ["east", "west"],
            Ladder = [ByRegion(60, 90), ByRegion(70, 69), ByRegion(70, 70), ByRegion(80, 75)],
            AtTarget = 2,
            HasCompletion = false,
        },
        new("""{ "kind": "change", "target": "1500 → 750 元" }""") { Ladder = [Row.Value(1600), Row.Value(1500), Row.Value(1125), Row.Value(750), Row.Value(700)], AtTarget = 3 },
        new("""{ "kind": "milestone", "target": "reach 建成" }""") { Ladder = [Row.Stage("未启动"), Row.Stage("在建"), Row.Stage("建成"), Row.Stage("投用")], AtTarget = 2 },
        new("""{ "kind": "milestone", "target": "reach 三", "stages": [ { "name": "一", "aliases": ["甲"], "weight": 0 }, "二", { "name": "三", "weight": 3 } ] }""")
        {
            Ladder = [Row.Stage("甲"), Row.Stage("二"), Row.Stage("三")],
            AtTarget = 2,
        },
        new("""{ "kind": "coverage", "target": "全覆盖", "members": ["特困人员", "孤儿"], "across": "union" }""") { Ladder = [Row.Covered(), Row.Covered("孤儿"), Row.Covered("孤儿", "特困人员")], AtTarget = 2 },
        new("""{ "kind": "attestation" }""") { Ladder = [Row.Attested(false), Row.Attested(true), Row.Attested(true, "文件")], AtTarget = 2 },
        new("""{ "kind": "composite", "id": "both", "parts": ["schools", "works"], "compliance": { "atLeast": 2 } }""")
        {
            With =
            [
                """{ "id": "schools", "kind": "count", "target": "≥ 15 所" }""",
                """{ "id": "works", "kind": "milestone", "target": "reach 建成" }""",
            ],
            Ladder = [Of(0, "未启动"), Of(12, "未启动"), Of(15, "在建"), Of(15, "建成"), Of(20, "投用")],
            AtTarget = 3,
        },
    ];

    [Theory]
    [MemberData(nameof(Laws))]
    public void BuiltInKinds_UnderALaw_KeepIt(string law) => BuiltIn.Check(law).ThrowIfBroken();

    [Theory]
    [MemberData(nameof(Laws))]
    public void KindOfAnotherAssembly_UnderALaw_KeepsIt(string law) => Sample.Check(law).ThrowIfBroken();

    [Fact]
    public void Examples_AreOfEveryKindInTheBox()
    {
        var kinds = Examples.Select(example => MeasureOf(example).Kind).Distinct().Order(StringComparer.Ordinal);

        Assert.Equal(KindCatalogue.BuiltIn.Kinds.Select(kind => kind.Name), kinds);
    }

    /// <summary>What a kind does not have is said, law by law; nothing else is left out.</summary>
    [Fact]
    public void CheckAll_OfTheBuiltInKinds_SaysWhichLawsDidNotApply()
    {
        var laws = BuiltIn.CheckAll().Laws;
        var exemptions = laws.SelectMany(law => law.Exemptions).Select(exemption => exemption.ToString());

        Assert.All(laws, law => Assert.True(law.Checks >= Examples.Length, law.ToString()));
        Assert.Equal(
            [
                "manifest: the kinds come without a manifest",
                "no-data, composite: it is judged by other measures and takes no rows, so there are no fields to refuse",
                "target, proportion > 15%: it names no rung at its target",
                "target, level 6..8 元: it has no completion, so only its verdicts are held to the target",
                "target, level by region: it has no completion, so only its verdicts are held to the target",
                "agreement, money ≤ 2亿 元: its figures are no plain numbers, so no snapshots and columns of numbers are filled: observations are",
                "agreement, level by region: its figures are no plain numbers, so no snapshots and columns of numbers are filled: observations are",
                "agreement, milestone reach 建成: its figures are no plain numbers, so no snapshots and columns of numbers are filled: observations are",
                "agreement, milestone reach 三: its figures are no plain numbers, so no snapshots and columns of numbers are filled: observations are",
                "agreement, coverage 全覆盖: its figures are no plain numbers, so no snapshots and columns of numbers are filled: observations are",
                "agreement, attestation: its figures are no plain numbers, so no snapshots and columns of numbers are filled: observations are",
                "agreement, composite: its figures are no plain numbers, so no snapshots and columns of numbers are filled: observations are",
                "round-trip, attestation: it has no target, so there is none to write as text and as an object",
                "round-trip, composite: it has no target, so there is none to write as text and as an object",
            ],
            exemptions);
    }

    [Fact]
    public void CheckAll_OfAKindThatHasEverything_LeavesNothingOut()
    {
        var laws = Sample.CheckAll().Laws;

        Assert.Empty(laws.SelectMany(law => law.Exemptions));
        Assert.All(laws, law => Assert.True(law.Checks > 0, law.ToString()));
    }

    private static Rung Of(int schools, string stage) => [Row.Value(schools) with { Measure = "schools" }, Row.Stage(stage) with { Measure = "works" }];

    private static Rung ByRegion(int east, int west) => [Row.Share(new Rational(east, 100)) with { Region = "east" }, Row.Share(new Rational(west, 100)) with { Region = "west" }];

    private static Measure MeasureOf(KindExample example) => RuleFixture.Of([example.Measure, .. example.With]).In(example.Regions).Programme.Measures.First();
}
