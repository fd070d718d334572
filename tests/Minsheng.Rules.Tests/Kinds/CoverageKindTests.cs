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

    private static Observation Covered(params string[] members) => new() { Measure = "m", Date = Sample.Day("06-30"), Covered = members };
}
