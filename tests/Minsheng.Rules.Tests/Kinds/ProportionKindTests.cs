using Minsheng.Rules.Expressions;
using Minsheng.Rules.Kinds;

namespace Minsheng.Rules.Tests.Kinds;

public sealed class ProportionKindTests
{
    private const string Parts = """ "kind": "proportion", "numerator": "交流教师", "denominator": "符合条件教师" """;

    [Fact]
    public void Read_RequiredKeysAlone_HasTheDefaults()
    {
        var measure = Sample.Measure<ProportionMeasure>($""" {Parts}, "target": "≥ 15%" """);

        KindAssert.AssertTarget(Relation.AtLeast, new(15, 100), "%", measure.Target);
        Assert.Equal(("交流教师", "符合条件教师"), (measure.Numerator, measure.Denominator));
        Assert.Equal((default(Unit), WhenEmpty.Indeterminate), (measure.CountUnit, measure.WhenEmpty));
        Assert.Equal((null, null), (measure.Baseline, measure.Tolerance));
    }

    [Fact]
    public void Read_EveryKey_IsKept()
    {
        var measure = Sample.Measure<ProportionMeasure>(
            $$""" {{Parts}}, "target": { "equals": 0.5 }, "unit": "名", "baseline": { "value": "10%" }, "tolerance": "5%", "whenEmpty": "notApplicable" """);

        Assert.Equal(("人", WhenEmpty.NotApplicable), (measure.CountUnit.Name, measure.WhenEmpty));
        Assert.Equal((new Rational(1, 10), (Rational?)new Rational(1, 20)), (measure.Baseline!.Value, measure.Tolerance));
    }

    [Fact]
    public void Read_WithoutNumeratorOrDenominator_IsRefused()
    {
        KindAssert.AssertRefused(""" "kind": "proportion", "numerator": "交流教师", "target": "≥ 15%" """, DiagnosticCatalogue.MissingKey);
        KindAssert.AssertRefused(""" "kind": "proportion", "denominator": "符合条件教师", "target": "≥ 15%" """, DiagnosticCatalogue.MissingKey);
    }

    [Fact]
    public void Read_OtherTargets_AreRefused()
    {
        KindAssert.AssertRefused($""" {Parts}, "target": "≥ 15 人" """, DiagnosticCatalogue.UnitNotTaken);
        KindAssert.AssertRefused($$""" {{Parts}}, "target": { "atLeast": 15 } """, DiagnosticCatalogue.ShareTooLarge);
        KindAssert.AssertRefused($""" {Parts}, "target": "≥ 101%" """, DiagnosticCatalogue.ShareTooLarge);
        KindAssert.AssertRefused($""" {Parts}, "target": "10% → 15%" """, DiagnosticCatalogue.TargetFormNotTaken);
    }

    [Fact]
    public void Lower_Target_ComparesTheShare()
    {
        var formula = Assert.IsType<FigureFormula>(Sample.Measure<ProportionMeasure>($""" {Parts}, "target": "≥ 15%", "unit": "人" """).Lower());

        var share = Assert.IsType<ShareExpression>(formula.Actual);
        Assert.Equal(("人", FigureBehaviour.Open), (share.Unit.Name, share.Behaviour));
        Assert.Equal(new ComparisonExpression(share, Relation.AtLeast, new(15, 100)), formula.Condition);
        Assert.Equal((Unit.Percent, Unit.PercentagePoint), (formula.Unit, formula.MarginUnit));
    }

    [Fact]
    public void Judge_Examples_FollowTheFormula()
    {
        KindAssert.AssertJudged(Compliance.Met, 1, "0 百分点", Judge("≥ 15%", Sample.Counts(15, 100)));
        KindAssert.AssertJudged(Compliance.Pending, new(4, 5), "-3 百分点", Judge("≥ 15%", Sample.Counts(12, 100)));
        KindAssert.AssertJudged(Compliance.Met, null, "1 百分点", Judge("≤ 5%", Sample.Counts(4, 100)));
        KindAssert.AssertJudged(Compliance.Pending, null, "-2 百分点", Judge("5%..10%", Sample.Counts(12, 100)));
        KindAssert.AssertJudged(Compliance.Met, new(41, 40), "2 百分点", Judge("≥ 80%", Sample.Share(new(82, 100))));
    }

    [Fact]
    public void Judge_Tolerance_BindsOnBothSides()
    {
        var body = $$""" {{Parts}}, "target": { "equals": 0.5 }, "tolerance": "5%" """;

        KindAssert.AssertJudged(Compliance.Met, null, "0 百分点", Sample.Judge(body, Sample.Counts(55, 100)));
        KindAssert.AssertJudged(Compliance.Pending, null, "-1 百分点", Sample.Judge(body, Sample.Counts(56, 100)));
        KindAssert.AssertJudged(Compliance.Pending, null, "-1 百分点", Sample.Judge(body, Sample.Counts(44, 100)));
    }

    [Fact]
    public void Judge_EmptyDenominator_IsWhatTheRuleSays()
    {
        var byDefault = Judge("≥ 15%", Sample.Counts(0, 0));
        var notApplicable = Sample.Judge($""" {Parts}, "target": "≥ 15%", "whenEmpty": "notApplicable" """, Sample.Counts(0, 0));

        Assert.Equal((Compliance.Indeterminate, ReasonCode.EmptyDenominator), (byDefault.Compliance, byDefault.Reason));
        Assert.Equal((Compliance.NotApplicable, ReasonCode.EmptyDenominator), (notApplicable.Compliance, notApplicable.Reason));
        Assert.Null(byDefault.Actual!.Value);
    }

    private static MeasureResult Judge(string target, Observation figure) => Sample.Judge($""" {Parts}, "target": "{target}" """, figure);
}
