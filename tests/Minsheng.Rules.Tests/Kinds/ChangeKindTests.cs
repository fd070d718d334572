using Minsheng.Rules.Expressions;
using Minsheng.Rules.Kinds;

namespace Minsheng.Rules.Tests.Kinds;

public sealed class ChangeKindTests
{
    [Fact]
    public void Read_FromAndTo_NeedNoBaseline()
    {
        var measure = Sample.Measure<ChangeMeasure>(""" "kind": "change", "target": "由1500元降至750元" """);

        var target = Assert.IsType<ChangeTarget>(measure.Target);
        Assert.Equal((1500, 750, "元"), (target.From, target.To, target.Unit?.Name));
        Assert.Null(measure.Baseline);
    }

    [Fact]
    public void Read_TargetAsObject_IsTheSame() => Assert.Equal(
        Sample.Measure<ChangeMeasure>(""" "kind": "change", "target": "1500 → 750 元" """).Target,
        Sample.Measure<ChangeMeasure>(""" "kind": "change", "target": { "from": 1500, "to": 750, "unit": "元" } """).Target);

    [Fact]
    public void Read_BoundWithBaseline_IsTaken() => Assert.Equal(
        new Baseline(1500, null, null),
        Sample.Measure<ChangeMeasure>(""" "kind": "change", "target": "≤ 750 元", "baseline": { "value": "1500 元" } """).Baseline);

    [Fact]
    public void Read_WithoutStart_IsRefusedAndNamesLevel()
    {
        var finding = Sample.Load(""" "id": "m", "kind": "change", "target": "≤ 750 元" """).Diagnostics.Single();

        Assert.Equal(DiagnosticCatalogue.ChangeWithoutStart.Code, finding.Code);
        Assert.Contains("level", finding.Help.En, StringComparison.Ordinal);
        Assert.Contains("level", finding.Help.Zh, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_Stage_IsRefused() => KindAssert.AssertRefused(""" "kind": "change", "target": "reach 建成" """, DiagnosticCatalogue.TargetFormNotTaken);

    [Fact]
    public void Read_TargetFarFromItsRange_IsNotWarnedAbout() =>
        Assert.Empty(Sample.CodesOf(""" "kind": "change", "target": "300..400 元", "baseline": { "value": 1000 } """));

    [Theory]
    [InlineData("1500 → 750 元", Relation.AtMost, 750)]
    [InlineData("750 → 1500 元", Relation.AtLeast, 1500)]
    public void Lower_FromAndTo_GivesTheDirection(string target, Relation relation, int bound)
    {
        var formula = Assert.IsType<FigureFormula>(Sample.Measure<ChangeMeasure>($""" "kind": "change", "target": "{target}" """).Lower());

        Assert.Equal(new ComparisonExpression(formula.Actual, relation, bound), formula.Condition);
        Assert.Equal(FigureBehaviour.Standing, formula.Actual.Behaviour);
    }

    [Theory]
    [InlineData(1050, "1/2", "-150 元")]
    [InlineData(1200, "0", "-300 元")]
    [InlineData(1230, "-1/10", "-330 元")]
    public void Judge_On1200To900_IsTheShareOfTheWay(int value, string raw, string margin) => KindAssert.AssertJudged(
        Compliance.Pending,
        Rational.Parse(raw, null),
        margin,
        Sample.Judge(""" "kind": "change", "target": "1200 → 900 元" """, Sample.Value(value)));

    [Fact]
    public void Judge_Done_IsMet()
    {
        KindAssert.AssertJudged(Compliance.Met, 1, "0 元", Sample.Judge(""" "kind": "change", "target": "1500 → 750 元" """, Sample.Value(750)));
        KindAssert.AssertJudged(Compliance.Met, new(5, 4), "5 百分点", Sample.Judge(""" "kind": "change", "target": "40% → 60%" """, Sample.Share(new(65, 100))));
    }
}
