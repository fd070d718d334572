using Minsheng.Rules.Expressions;
using Minsheng.Rules.Kinds;

namespace Minsheng.Rules.Tests.Kinds;

public sealed class CountKindTests
{
    [Fact]
    public void Read_TargetAlone_HasTheDefaults()
    {
        var measure = Sample.Measure<CountMeasure>(""" "kind": "count", "target": "≥ 15 所" """);

        KindAssert.AssertTarget(Relation.AtLeast, 15, "所", measure.Target);
        Assert.Same(measure.Target, measure.Terms.Target);
        Assert.Equal((null, true, false, null), (measure.Terms.Baseline, measure.Terms.Monotone, measure.Terms.BothBind, measure.Terms.Tolerance));
        Assert.Null(measure.ImpliedStage);
        Assert.Equal(Sample.Day("12-31"), measure.Header.By);
    }

    [Fact]
    public void Read_EveryKey_IsKept()
    {
        var measure = Sample.Measure<CountMeasure>("""
            "kind": "count", "target": { "equals": 500, "unit": "人" }, "tolerance": 10, "monotone": false, "bothBind": true, "unit": "名",
            "baseline": { "value": 400, "date": "2022-12-31", "source": "年报" }
            """);

        Assert.Equal(new Baseline(400, new DateOnly(2022, 12, 31), "年报"), measure.Terms.Baseline);
        Assert.Equal((false, true, (Rational?)10), (measure.Terms.Monotone, measure.Terms.BothBind, measure.Terms.Tolerance));
    }

    [Fact]
    public void Read_HeaderKeys_AreKept()
    {
        var header = Sample.Measure<CountMeasure>("""
            "kind": "count", "target": "≥ 15 所 by 2023-06-30", "weight": 2.5, "required": false, "binding": "binding",
            "lead": "市教育局", "partners": ["市发改委", "市财政局"], "note": "备注"
            """).Header;

        Assert.Equal((Sample.Day("06-30"), new Rational(5, 2), false, Binding.Binding), (header.By, header.Weight, header.Required, header.Binding));
        Assert.Equal(("市教育局", "备注", "count"), (header.Lead, header.Note, header.Kind));
        Assert.Equal(["市发改委", "市财政局"], header.Partners);
    }

    [Fact]
    public void Read_TargetAsObject_IsTheSame()
    {
        var text = Sample.Measure<CountMeasure>(""" "kind": "count", "target": "≥ 1.8万人次" """);
        var form = Sample.Measure<CountMeasure>(""" "kind": "count", "target": { "atLeast": "1.8万", "unit": "人次" } """);

        Assert.Equal(text.Target, form.Target);
    }

    [Fact]
    public void Read_UnitAsKey_IsTakenForABareTarget() =>
        KindAssert.AssertTarget(Relation.AtLeast, 15, "所", Sample.Measure<CountMeasure>(""" "kind": "count", "target": "15", "unit": "所" """).Target);

    [Fact]
    public void Read_OtherTargetsAndUnits_AreRefused()
    {
        KindAssert.AssertRefused(""" "kind": "count", "target": "≥ 300 公里" """, DiagnosticCatalogue.UnitNotTaken);
        KindAssert.AssertRefused(""" "kind": "count", "target": "≥ 15%" """, DiagnosticCatalogue.UnitNotTaken);
        KindAssert.AssertRefused(""" "kind": "count", "target": "10 → 15 所" """, DiagnosticCatalogue.TargetFormNotTaken);
        KindAssert.AssertRefused(""" "kind": "count", "target": "reach 建成" """, DiagnosticCatalogue.TargetFormNotTaken);
        KindAssert.AssertRefused(""" "kind": "count", "target": "≥ 15" """, DiagnosticCatalogue.MissingUnit);
        KindAssert.AssertRefused(""" "kind": "count", "target": "≥ 15 所", "unit": "个" """, DiagnosticCatalogue.UnitsDiffer);
        KindAssert.AssertRefused(""" "kind": "count", "target": "约500人" """, DiagnosticCatalogue.TargetLacksDirection);
        KindAssert.AssertRefused(""" "kind": "count", "target": "= 500 人", "tolerance": -1 """, DiagnosticCatalogue.MustNotBeNegative);
    }

    [Fact]
    public void Read_KeyOfAnotherKind_IsRefused() =>
        KindAssert.AssertRefused(""" "kind": "count", "target": "≥ 15 所", "members": ["甲"] """, DiagnosticCatalogue.UnknownKey);

    [Fact]
    public void Lower_Monotone_ReadsARisingValue()
    {
        var formula = Assert.IsType<FigureFormula>(Sample.Measure<CountMeasure>(""" "kind": "count", "target": "≥ 15 所" """).Lower());

        var field = Assert.IsType<FieldExpression>(formula.Actual);
        Assert.Equal((ObservationField.Value, "所", FigureBehaviour.Rising), (field.Field, field.Unit.Name, field.Behaviour));
        Assert.Equal(new ComparisonExpression(field, Relation.AtLeast, 15), formula.Condition);
        Assert.Equal((WhenEmpty.Indeterminate, "所"), (formula.WhenEmpty, formula.MarginUnit.Name));
    }

    [Fact]
    public void Lower_NotMonotone_ReadsANetValue()
    {
        var formula = Assert.IsType<FigureFormula>(Sample.Measure<CountMeasure>(""" "kind": "count", "target": "≥ 15 所", "monotone": false """).Lower());

        Assert.Equal(FigureBehaviour.Net, formula.Actual.Behaviour);
    }

    [Theory]
    [InlineData("", Reporting.Cumulative)]
    [InlineData(""" , "reporting": "cumulative" """, Reporting.Cumulative)]
    [InlineData(""" , "reporting": "increment" """, Reporting.Increment)]
    public void Read_Reporting_IsCumulativeUnlessSaid(string key, Reporting reporting)
    {
        var measure = Sample.Measure<CountMeasure>($""" "kind": "count", "target": "≥ 15 所" {key} """);

        Assert.Equal(reporting, measure.Terms.Reporting);
        Assert.Equal(reporting == Reporting.Increment, Assert.IsType<FigureFormula>(measure.Lower()).IsIncremental);
    }

    [Fact]
    public void Read_OtherReporting_IsRefused() =>
        KindAssert.AssertRefused(""" "kind": "count", "target": "≥ 15 所", "reporting": "monthly" """, DiagnosticCatalogue.NotAChoice);

    [Fact]
    public void Judge_Increments_AreAddedUp()
    {
        Observation[] months = [Sample.Value(3) with { Date = Sample.Day("01-31") }, Sample.Value(4) with { Date = Sample.Day("02-28") }];

        KindAssert.AssertJudged(Compliance.Pending, new(7, 15), "-8 所", Sample.Judge(""" "kind": "count", "target": "≥ 15 所", "reporting": "increment" """, months));
        KindAssert.AssertJudged(Compliance.Pending, new(4, 15), "-11 所", Sample.Judge(""" "kind": "count", "target": "≥ 15 所" """, months));
    }

    [Fact]
    public void Judge_Examples_FollowTheFormula()
    {
        KindAssert.AssertJudged(Compliance.Pending, new(11, 15), "-4 所", Sample.Judge(""" "kind": "count", "target": "≥ 15 所" """, Sample.Value(11)));
        KindAssert.AssertJudged(Compliance.Met, new(7, 6), "1 个", Sample.Judge(""" "kind": "count", "target": "6..8 个" """, Sample.Value(7)));
        KindAssert.AssertJudged(Compliance.NotMet, null, "-1 个", Sample.Judge(""" "kind": "count", "target": "6..8 个", "bothBind": true """, Sample.Value(9)));
        KindAssert.AssertJudged(Compliance.Pending, null, "-2 人", Sample.Judge(""" "kind": "count", "target": "= 500 人", "tolerance": 10 """, Sample.Value(488)));
        KindAssert.AssertJudged(
            Compliance.Pending, new(2, 5), "-30 个", Sample.Judge(""" "kind": "count", "target": "≥ 150 个", "baseline": { "value": 100 } """, Sample.Value(120)));
    }
}
