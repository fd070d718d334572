using Minsheng.Rules.Expressions;
using Minsheng.Rules.Kinds;

namespace Minsheng.Rules.Tests.Kinds;

public sealed class QuantityKindTests
{
    [Fact]
    public void Read_TargetAlone_HasTheDefaults()
    {
        var measure = Sample.Measure<QuantityMeasure>(""" "kind": "quantity", "target": "≥ 300 公里" """);

        KindAssert.AssertTarget(Relation.AtLeast, 300, "公里", measure.Target);
        Assert.Equal(new AmountTerms(measure.Target!, null, Monotone: true, BothBind: false, Tolerance: null, Reporting: Reporting.Cumulative), measure.Terms);
    }

    [Theory]
    [InlineData("≥ 23万 平方米", 230_000, "平方米")]
    [InlineData("≥ 300 km", 300, "公里")]
    [InlineData("不少于120吨", 120, "吨")]
    [InlineData("≥ 2 小时", 2, "小时")]
    public void Read_PhysicalUnit_IsKeptUnderItsCanonicalName(string target, int bound, string unit) =>
        KindAssert.AssertTarget(Relation.AtLeast, bound, unit, Sample.Measure<QuantityMeasure>($""" "kind": "quantity", "target": "{target}" """).Target);

    [Fact]
    public void Read_Baseline_IsConvertedToTheTargetsUnit() =>
        Assert.Equal(2, Sample.Measure<QuantityMeasure>(""" "kind": "quantity", "target": "≥ 3 公里", "baseline": { "value": "2000 米" } """).Terms.Baseline!.Value);

    [Fact]
    public void Read_CountedNounOrMoney_IsRefused()
    {
        KindAssert.AssertRefused(""" "kind": "quantity", "target": "≥ 15 所" """, DiagnosticCatalogue.UnitNotTaken);
        KindAssert.AssertRefused(""" "kind": "quantity", "target": "≥ 2亿元" """, DiagnosticCatalogue.UnitNotTaken);
        KindAssert.AssertRefused(""" "kind": "quantity", "target": "≥ 3 公里", "baseline": { "value": "2 吨" } """, DiagnosticCatalogue.UnitsDiffer);
    }

    [Theory]
    [InlineData("", Reporting.Cumulative)]
    [InlineData(""" , "reporting": "cumulative" """, Reporting.Cumulative)]
    [InlineData(""" , "reporting": "increment" """, Reporting.Increment)]
    public void Read_Reporting_IsCumulativeUnlessSaid(string key, Reporting reporting)
    {
        var measure = Sample.Measure<QuantityMeasure>($""" "kind": "quantity", "target": "≥ 15 公里" {key} """);

        Assert.Equal(reporting, measure.Terms.Reporting);
        Assert.Equal(reporting == Reporting.Increment, Assert.IsType<FigureFormula>(measure.Lower()).IsIncremental);
    }

    [Fact]
    public void Read_OtherReporting_IsRefused() =>
        KindAssert.AssertRefused(""" "kind": "quantity", "target": "≥ 15 公里", "reporting": "monthly" """, DiagnosticCatalogue.NotAChoice);

    [Fact]
    public void Judge_Examples_FollowTheFormula()
    {
        KindAssert.AssertJudged(Compliance.Pending, new(3, 20), "-255 公里", Sample.Judge(""" "kind": "quantity", "target": "≥ 300 公里" """, Sample.Value(45_000, "米")));
        KindAssert.AssertJudged(Compliance.Met, new(3, 2), "150 公里", Sample.Judge(""" "kind": "quantity", "target": "300..400 公里" """, Sample.Value(450)));
        KindAssert.AssertJudged(Compliance.NotMet, null, "-0.5 吨", Sample.Judge(""" "kind": "quantity", "target": "≤ 10 吨" """, Sample.Value(10_500, "公斤")));
        KindAssert.AssertJudged(Compliance.Met, 1, "0 亩", Sample.Judge(""" "kind": "quantity", "target": "≥ 3 亩" """, Sample.Value(2000, "平方米")));
    }
}
