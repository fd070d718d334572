using Minsheng.Rules.Expressions;
using Minsheng.Rules.Kinds;

namespace Minsheng.Rules.Tests.Kinds;

public sealed class LevelKindTests
{
    [Fact]
    public void Read_TargetAlone_HasTheDefaults()
    {
        var measure = Sample.Measure<LevelMeasure>(""" "kind": "level", "target": "不低于70%" """);

        KindAssert.AssertTarget(Relation.AtLeast, new(7, 10), "%", measure.Target);
        Assert.Equal((null, null), (measure.Baseline, measure.Tolerance));
    }

    [Theory]
    [InlineData("≥ 50 个", "个")]
    [InlineData("≤ 750 元", "元")]
    [InlineData("≥ 20 平方米", "平方米")]
    [InlineData("35%..40%", "%")]
    public void Read_AnyUnit_IsTaken(string target, string unit) =>
        Assert.Equal(unit, Sample.Measure<LevelMeasure>($""" "kind": "level", "target": "{target}" """).Target!.Unit!.Value.Name);

    [Fact]
    public void Read_OtherTargets_AreRefused()
    {
        KindAssert.AssertRefused(""" "kind": "level", "target": "1500 → 750 元" """, DiagnosticCatalogue.TargetFormNotTaken);
        KindAssert.AssertRefused(""" "kind": "level", "target": "reach 建成" """, DiagnosticCatalogue.TargetFormNotTaken);
        KindAssert.AssertRefused(""" "kind": "level", "target": { "atLeast": 11, "unit": "%" } """, DiagnosticCatalogue.ShareTooLarge);
        KindAssert.AssertRefused(""" "kind": "level", "target": "≥ 70%", "monotone": true """, DiagnosticCatalogue.UnknownKey);
    }

    [Fact]
    public void Read_BaselineThatSatisfies_IsWarnedAbout()
    {
        string[] found = [DiagnosticCatalogue.BaselineAtTarget.Code];

        Assert.Equal(found, Sample.CodesOf(""" "kind": "level", "target": "≥ 60%", "baseline": { "value": "60%" } """));
        Assert.Equal(found, Sample.CodesOf(""" "kind": "level", "target": "> 60%", "baseline": { "value": "60%" } """));
        Assert.Equal(found, Sample.CodesOf(""" "kind": "level", "target": "≤ 60%", "baseline": { "value": "50%" } """));
        Assert.Equal(found, Sample.CodesOf(""" "kind": "level", "target": { "equals": "60%" }, "tolerance": "5%", "baseline": { "value": "57%" } """));
    }

    [Fact]
    public void Read_BaselineThatDoesNotSatisfy_IsFine()
    {
        Assert.Empty(Sample.CodesOf(""" "kind": "level", "target": "≥ 60%", "baseline": { "value": "50%" } """));
        Assert.Empty(Sample.CodesOf(""" "kind": "level", "target": "35%..40%", "baseline": { "value": "50%" } """));
        Assert.Empty(Sample.CodesOf(""" "kind": "level", "target": { "equals": "60%" }, "tolerance": "5%", "baseline": { "value": "50%" } """));
    }

    [Fact]
    public void Lower_Target_ReadsAStandingValueWithoutCompletion()
    {
        var formula = Assert.IsType<FigureFormula>(Sample.Measure<LevelMeasure>(""" "kind": "level", "target": "≥ 70%" """).Lower());

        Assert.Equal(FigureBehaviour.Standing, formula.Actual.Behaviour);
        Assert.Null(formula.Completion);
        Assert.Equal(Unit.PercentagePoint, formula.MarginUnit);
    }

    [Fact]
    public void Read_WeightedBy_NamesTheWeight()
    {
        var worst = Sample.Measure<LevelMeasure>(""" "kind": "level", "target": "≥ 70%" """);
        var weighted = Sample.Measure<LevelMeasure>(""" "kind": "level", "target": "≥ 70%", "weightedBy": "参保人数" """);

        Assert.Equal((null, "参保人数"), (worst.WeightedBy, weighted.WeightedBy));
        Assert.Equal((RegionFold.Worst, RegionFold.Pooled), (Formula(worst).Across, Formula(weighted).Across));
        Assert.Equal((false, true), (LeafOf(worst).IsWeighted, LeafOf(weighted).IsWeighted));
    }

    [Fact]
    public void Read_WeightOfAnotherKind_IsRefused() =>
        KindAssert.AssertRefused(""" "kind": "change", "target": "1500 → 750 元", "weightedBy": "人数" """, DiagnosticCatalogue.UnknownKey);

    /// <summary>(60 × 1 + 80 × 3) ÷ 4 = 75; without the weights the worst region, 60, decides.</summary>
    [Theory]
    [InlineData(""" , "weightedBy": "人数" """, Compliance.Met, "5 个")]
    [InlineData("", Compliance.Pending, "-10 个")]
    public void Judge_Regions_AreWeightedOrTheWorstDecides(string key, Compliance compliance, string margin)
    {
        const string regions = """ "regions": [ { "id": "a", "title": "甲" }, { "id": "b", "title": "乙" } ], """;
        var programme = Sample.LoadWith(regions, $""" "id": "m", "kind": "level", "target": "≥ 70 个", "regions": "all" {key} """).GetProgramme();
        Observation Of(string region, int value, int weight) => Sample.Value(value) with { Region = region, Denominator = key.Length > 0 ? weight : null };

        KindAssert.AssertJudged(compliance, null, margin, programme.Evaluate(null, Of("a", 60, 1), Of("b", 80, 3)).FindMeasure("m")!);
    }

    [Fact]
    public void Judge_Examples_FollowTheFormula()
    {
        KindAssert.AssertJudged(Compliance.Pending, null, "-2 个", Sample.Judge(""" "kind": "level", "target": "≥ 50 个" """, Sample.Value(48)));
        KindAssert.AssertJudged(Compliance.Met, null, "0 百分点", Sample.Judge(""" "kind": "level", "target": "35%..40%" """, Sample.Share(new(38, 100))));
        KindAssert.AssertJudged(Compliance.Pending, null, "-3 百分点", Sample.Judge(""" "kind": "level", "target": "35%..40%" """, Sample.Share(new(43, 100))));
        KindAssert.AssertJudged(
            Compliance.Pending, new(1, 2), "-5 百分点", Sample.Judge(""" "kind": "level", "target": "≥ 60%", "baseline": { "value": 0.5 } """, Sample.Share(new(55, 100))));
    }

    private static FigureFormula Formula(LevelMeasure measure) => Assert.IsType<FigureFormula>(measure.Lower());

    private static FieldExpression LeafOf(LevelMeasure measure) => Assert.IsType<FieldExpression>(Formula(measure).Actual);
}
