using Minsheng.Rules.Expressions;
using Minsheng.Rules.Kinds;

namespace Minsheng.Rules.Tests.Kinds;

public sealed class MilestoneKindTests
{
    private const string Weighted = """
        "stages": [ "未开始", { "name": "立项", "aliases": ["批复"], "weight": 1 }, { "name": "施工", "aliases": ["开挖", "浇筑"], "weight": 6 }, { "name": "验收", "weight": 3 } ]
        """;

    [Fact]
    public void Read_StageOfWorks_TakesTheDefaultStages()
    {
        var measure = Sample.Measure<MilestoneMeasure>(""" "kind": "milestone", "target": "reach 建成" """);

        Assert.Same(StageList.Works, measure.Stages);
        Assert.Equal(5, measure.RequiredStage);
        Assert.Equal("建成", Assert.IsType<StageTarget>(measure.Target).Stage);
        Assert.Equal(
            ["未启动", "已启动", "在建", "主体完工", "基本建成", "建成", "投用"], measure.Stages.Stages.Select(stage => stage.Name));
    }

    [Theory]
    [InlineData("启动", "已启动")]
    [InlineData("开工", "已启动")]
    [InlineData("建设", "在建")]
    [InlineData("新开工", "已启动")]
    [InlineData("推进", "在建")]
    [InlineData("实施", "在建")]
    [InlineData("实施中", "在建")]
    [InlineData("完成主体工程", "主体完工")]
    [InlineData("基本建成", "基本建成")]
    [InlineData("完工", "建成")]
    [InlineData("完成", "建成")]
    [InlineData("启用", "投用")]
    public void Read_WordOfTheClause_IsItsStage(string word, string stage)
    {
        var measure = Sample.Measure<MilestoneMeasure>($""" "kind": "milestone", "target": "reach {word}" """);

        Assert.Equal(stage, measure.Stages.Stages[measure.RequiredStage].Name);
    }

    [Fact]
    public void Read_Event_TakesTheStagesOfEvents()
    {
        var measure = Sample.Measure<MilestoneMeasure>(""" "kind": "milestone", "target": "reach 举办" """);

        Assert.Same(StageList.Events, measure.Stages);
        Assert.Equal(1, measure.RequiredStage);
    }

    [Fact]
    public void Read_OwnStages_AreKeptWithAliasesAndWeights()
    {
        var measure = Sample.Measure<MilestoneMeasure>($""" "kind": "milestone", "target": "reach 施工", {Weighted} """);

        Assert.Equal(2, measure.RequiredStage);
        Assert.Equal(["开挖", "浇筑"], measure.Stages.Stages[2].Aliases);
        Assert.Equal([null, (Rational)1, (Rational)6, (Rational)3], measure.Stages.Stages.Select(stage => stage.Weight));
        Assert.Equal(2, measure.Stages.IndexOf("浇筑"));
        Assert.Equal(-1, measure.Stages.IndexOf("建成"));
    }

    [Fact]
    public void Read_TargetAsObject_IsTheSame() => Assert.Equal(
        Sample.Measure<MilestoneMeasure>(""" "kind": "milestone", "target": "reach 建成" """).Target,
        Sample.Measure<MilestoneMeasure>(""" "kind": "milestone", "target": { "reach": "建成" } """).Target);

    [Fact]
    public void Read_WrongStages_AreRefused()
    {
        KindAssert.AssertRefused(""" "kind": "milestone", "target": "reach 封顶" """, DiagnosticCatalogue.UnknownStage);
        KindAssert.AssertRefused(""" "kind": "milestone", "target": "reach 未启动" """, DiagnosticCatalogue.FirstStageRequired);
        KindAssert.AssertRefused(""" "kind": "milestone", "target": "reach 甲", "stages": ["甲"] """, DiagnosticCatalogue.TooFewStages);
        KindAssert.AssertRefused(""" "kind": "milestone", "target": "reach 乙", "stages": ["甲", "乙", { "name": "丙", "aliases": ["甲"] }] """, DiagnosticCatalogue.RepeatedElement);
        KindAssert.AssertRefused(""" "kind": "milestone", "target": "reach 乙", "stages": ["甲", { "name": "乙", "weight": -1 }] """, DiagnosticCatalogue.MustNotBeNegative);
        KindAssert.AssertRefused(""" "kind": "milestone", "target": "≥ 15 所" """, DiagnosticCatalogue.TargetFormNotTaken);
    }

    [Fact]
    public void Lower_Stages_RiseAndHaveNoMargin()
    {
        var formula = Assert.IsType<FigureFormula>(Sample.Measure<MilestoneMeasure>(""" "kind": "milestone", "target": "reach 建成" """).Lower());

        Assert.Equal(FigureBehaviour.Rising, Assert.IsType<StageExpression>(formula.Actual).Behaviour);
        Assert.Null(formula.Margin);
        Assert.Equal(
            [0, new(1, 5), new(2, 5), new(3, 5), new(4, 5), 1, 1], Assert.IsType<StageExpression>(formula.Completion).Values);
    }

    [Fact]
    public void Judge_OwnWeights_AreSharesOfTheWorkUpToTheRequiredStage()
    {
        var toEnd = $""" "kind": "milestone", "target": "reach 验收", {Weighted} """;
        var toWork = $""" "kind": "milestone", "target": "reach 施工", {Weighted} """;

        KindAssert.AssertJudged(Compliance.Pending, new(1, 10), null, Sample.Judge(toEnd, Sample.Stage("批复")));
        KindAssert.AssertJudged(Compliance.Pending, new(7, 10), null, Sample.Judge(toEnd, Sample.Stage("施工")));
        KindAssert.AssertJudged(Compliance.Pending, new(1, 7), null, Sample.Judge(toWork, Sample.Stage("立项")));
        KindAssert.AssertJudged(Compliance.Met, 1, null, Sample.Judge(toWork, Sample.Stage("验收")));
    }
}
