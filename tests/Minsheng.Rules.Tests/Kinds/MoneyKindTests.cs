using Minsheng.Rules.Expressions;
using Minsheng.Rules.Kinds;

namespace Minsheng.Rules.Tests.Kinds;

public sealed class MoneyKindTests
{
    [Fact]
    public void Read_TargetAlone_HasTheDefaults()
    {
        var measure = Sample.Measure<MoneyMeasure>(""" "kind": "money", "target": "≥ 2亿元" """);

        KindAssert.AssertTarget(Relation.AtLeast, 200_000_000, "元", measure.Target);
        Assert.Equal(new AmountTerms(measure.Target!, null, Monotone: true, BothBind: false, Tolerance: null, Reporting: Reporting.Cumulative), measure.Terms);
    }

    [Fact]
    public void Read_AnotherUnit_IsRefused()
    {
        KindAssert.AssertRefused(""" "kind": "money", "target": "≥ 15 所" """, DiagnosticCatalogue.UnitNotTaken);
        KindAssert.AssertRefused(""" "kind": "money", "target": "1500 → 750 元" """, DiagnosticCatalogue.TargetFormNotTaken);
    }

    [Theory]
    [InlineData("", Reporting.Cumulative)]
    [InlineData(""" , "reporting": "cumulative" """, Reporting.Cumulative)]
    [InlineData(""" , "reporting": "increment" """, Reporting.Increment)]
    public void Read_Reporting_IsCumulativeUnlessSaid(string key, Reporting reporting)
    {
        var measure = Sample.Measure<MoneyMeasure>($""" "kind": "money", "target": "≥ 15 元" {key} """);

        Assert.Equal(reporting, measure.Terms.Reporting);
        Assert.Equal(reporting == Reporting.Increment, Assert.IsType<FigureFormula>(measure.Lower()).IsIncremental);
    }

    [Fact]
    public void Read_OtherReporting_IsRefused() =>
        KindAssert.AssertRefused(""" "kind": "money", "target": "≥ 15 元", "reporting": "monthly" """, DiagnosticCatalogue.NotAChoice);

    [Fact]
    public void Judge_Examples_FollowTheFormula()
    {
        KindAssert.AssertJudged(Compliance.Pending, new(1, 4), "-150000000 元", Sample.Judge(""" "kind": "money", "target": "≥ 2亿元" """, Sample.Value(5000, "万元")));
        KindAssert.AssertJudged(Compliance.Met, 1, "0 元", Sample.Judge(""" "kind": "money", "target": "≥ 2亿元" """, Sample.Value(2, "亿元")));
        KindAssert.AssertJudged(Compliance.NotMet, null, "-0.01 元", Sample.Judge(""" "kind": "money", "target": "≤ 100 元" """, Sample.Value(100.01m)));
        KindAssert.AssertJudged(Compliance.Pending, new(-1, 2), "-150 元", Sample.Judge(""" "kind": "money", "target": "≥ 100 元", "monotone": false """, Sample.Value(-50)));
    }
}
