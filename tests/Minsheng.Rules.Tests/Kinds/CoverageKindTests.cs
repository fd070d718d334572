using Minsheng.Rules.Expressions;
using Minsheng.Rules.Kinds;

namespace Minsheng.Rules.Tests.Kinds;

public sealed class CoverageKindTests
{
    private const string Members = """ "kind": "coverage", "target": "全覆盖", "members": ["特困人员", "孤儿", "低保对象"] """;

    [Fact]
    public void Read_Members_AreKeptInOrder()
    {
        var measure = Sample.Measure<CoverageMeasure>(Members);

        KindAssert.AssertTarget(Relation.AtLeast, 1, "%", measure.Target);
        Assert.Equal(["特困人员", "孤儿", "低保对象"], measure.Members);
        Assert.Equal((default(Unit), WhenEmpty.Indeterminate), (measure.CountUnit, measure.WhenEmpty));
    }

    [Fact]
    public void Read_WithoutMembers_IsCounted()
    {
        var measure = Sample.Measure<CoverageMeasure>(""" "kind": "coverage", "target": "≥ 90%", "unit": "所", "whenEmpty": "notApplicable" """);

        Assert.Empty(measure.Members);
        Assert.Equal(("所", WhenEmpty.NotApplicable), (measure.CountUnit.Name, measure.WhenEmpty));
    }

    [Fact]
    public void Read_OtherTargetsOrNoMembers_AreRefused()
    {
        KindAssert.AssertRefused(""" "kind": "coverage", "target": "≤ 90%" """, DiagnosticCatalogue.TargetFormNotTaken);
        KindAssert.AssertRefused(""" "kind": "coverage", "target": "80%..90%" """, DiagnosticCatalogue.TargetFormNotTaken);
        KindAssert.AssertRefused(""" "kind": "coverage", "target": "≥ 15 所" """, DiagnosticCatalogue.UnitNotTaken);
        KindAssert.AssertRefused(""" "kind": "coverage", "target": "全覆盖", "members": [] """, DiagnosticCatalogue.EmptyList);
        KindAssert.AssertRefused(""" "kind": "coverage", "target": "全覆盖", "members": ["甲", "甲"] """, DiagnosticCatalogue.RepeatedElement);
    }

    [Fact]
    public void Lower_Members_RiseAndCountsDoNot()
    {
        var named = Assert.IsType<FigureFormula>(Sample.Measure<CoverageMeasure>(Members).Lower());
        var counted = Assert.IsType<FigureFormula>(Sample.Measure<CoverageMeasure>(""" "kind": "coverage", "target": "≥ 90%" """).Lower());

        Assert.Equal((typeof(CoverageExpression), FigureBehaviour.Rising), (named.Actual.GetType(), named.Actual.Behaviour));
        Assert.Equal((typeof(ShareExpression), FigureBehaviour.Open), (counted.Actual.GetType(), counted.Actual.Behaviour));
    }

    [Theory]
    [InlineData("", RegionFold.Worst)]
    [InlineData(""" , "across": "each" """, RegionFold.Worst)]
    [InlineData(""" , "across": "union" """, RegionFold.Pooled)]
    public void Read_Across_SaysHowRegionsMakeTheWhole(string key, RegionFold fold)
    {
        var measure = Sample.Measure<CoverageMeasure>(Members + key);

        Assert.Equal(fold == RegionFold.Pooled, measure.IsUnion);
        Assert.Equal((fold, fold == RegionFold.Worst), (Formula(measure).Across, Formula(measure).JudgesRegions));
    }

    [Fact]
    public void Read_OtherAcross_IsRefused() => KindAssert.AssertRefused(Members + """, "across": "some" """, DiagnosticCatalogue.NotAChoice);

    [Theory]
    [InlineData("each", Compliance.Pending, "1/3")]
    [InlineData("union", Compliance.Met, "1")]
    public void Judge_MembersCoveredInOneRegionEach_FollowsAcross(string across, Compliance compliance, string raw)
    {
        const string regions = """ "regions": [ { "id": "a", "title": "甲" }, { "id": "b", "title": "乙" } ], """;
        var programme = Sample.LoadWith(regions, $""" "id": "m", {Members}, "across": "{across}", "regions": "all" """).GetProgramme();

        var result = programme.Evaluate(null, Covered("特困人员", "孤儿") with { Region = "a" }, Covered("低保对象") with { Region = "b" }).FindMeasure("m")!;

        Assert.Equal((compliance, raw), (result.Compliance, result.Completion!.Value.Raw.ToString()));
    }

    [Fact]
    public void Judge_Members_NamesTheUncovered()
    {
        var result = Sample.Judge(Members, Covered("低保对象", "特困人员"));

        KindAssert.AssertJudged(Compliance.Pending, new(2, 3), "-100/3 百分点", result);
        Assert.Equal(["孤儿"], result.Actual!.Uncovered!);
    }

    [Fact]
    public void Judge_NobodyCovered_IsZeroAndNotMissing()
    {
        var result = Sample.Judge(Members, Covered());

        KindAssert.AssertJudged(Compliance.Pending, 0, "-100 百分点", result);
        Assert.Equal(["特困人员", "孤儿", "低保对象"], result.Actual!.Uncovered!);
    }

    [Fact]
    public void Judge_Counted_FollowsTheFormula()
    {
        const string body = """ "kind": "coverage", "target": "≥ 90%", "unit": "所" """;

        KindAssert.AssertJudged(Compliance.Met, 1, "0 百分点", Sample.Judge(body, Sample.Counts(18, 20)));
        KindAssert.AssertJudged(Compliance.Pending, new(17, 18), "-5 百分点", Sample.Judge(body, Sample.Counts(17, 20)));
    }

    private static FigureFormula Formula(CoverageMeasure measure) => Assert.IsType<FigureFormula>(measure.Lower());

    private static Observation Covered(params string[] members) => new() { Measure = "m", Date = Sample.Day("06-30"), Covered = members };
}
