namespace Minsheng.Rules.Tests.Targets;

/// <summary>Target.Read: every row of the table of words (semantics §9), and what it makes of them.</summary>
public sealed partial class TargetTests
{
    [Theory]
    [InlineData("800 人", "≥ 800 人")]
    [InlineData("不少于6万人次", "≥ 60000 人次")]
    [InlineData("不低于70%", "≥ 70%")]
    [InlineData("至少12家", "≥ 12 家")]
    [InlineData("15%以上", "≥ 15%")]
    [InlineData("15%及以上", "≥ 15%")]
    [InlineData("达到6000元", "≥ 6000 元")]
    [InlineData("达到6000元以上", "≥ 6000 元")]
    [InlineData("不低于个人缴费标准的80%", "≥ 80%")]
    [InlineData("不低于总数的百分之七十", "≥ 70%")]
    public void Read_WordsOfALowerBound_IncludeTheBound(string text, string expected) => AssertReads(text, expected);

    [Theory]
    [InlineData("超过500人", "> 500 人")]
    [InlineData("高于80%", "> 80%")]
    [InlineData("多于3条", "> 3 条")]
    [InlineData("超过500人以上", "> 500 人")]
    public void Read_WordsOfMore_ExcludeTheBound(string text, string expected) => AssertReads(text, expected);

    [Theory]
    [InlineData("不超过30分钟", "≤ 30 分钟")]
    [InlineData("不高于5%", "≤ 5%")]
    [InlineData("至多3次", "≤ 3 次")]
    [InlineData("5个以下", "≤ 5 个")]
    [InlineData("5个及以下", "≤ 5 个")]
    [InlineData("48小时以内", "≤ 48 小时")]
    public void Read_WordsOfAnUpperBound_IncludeTheBound(string text, string expected) => AssertReads(text, expected);

    [Theory]
    [InlineData("低于5%", "< 5%")]
    [InlineData("少于10例", "< 10 例")]
    [InlineData("不足100户", "< 100 户")]
    public void Read_WordsOfLess_ExcludeTheBound(string text, string expected) => AssertReads(text, expected);

    [Theory]
    [InlineData("≥ 800 人", "≥ 800 人")]
    [InlineData(">=800人", "≥ 800 人")]
    [InlineData("> 70%", "> 70%")]
    [InlineData("≤ 30 分钟", "≤ 30 分钟")]
    [InlineData("<=30min", "≤ 30 分钟")]
    [InlineData("< 5%", "< 5%")]
    [InlineData("= 12 家", "= 12 家")]
    [InlineData("==12家", "= 12 家")]
    [InlineData("≥70", "≥ 70")]
    [InlineData("  ≥  70  %  ", "≥ 70%")]
    [InlineData("≥ -5 元", "≥ -5 元")]
    public void Read_MathematicalSigns_SayTheRelation(string text, string expected) => AssertReads(text, expected);

    [Theory]
    [InlineData("6至8个", "6..8 个")]
    [InlineData("6到8个", "6..8 个")]
    [InlineData("6-8个", "6..8 个")]
    [InlineData("6－8个", "6..8 个")]
    [InlineData("6~8个", "6..8 个")]
    [InlineData("6～8个", "6..8 个")]
    [InlineData("6–8个", "6..8 个")]
    [InlineData("6—8个", "6..8 个")]
    [InlineData("6..8 个", "6..8 个")]
    [InlineData("6 .. 8 个", "6..8 个")]
    [InlineData("6个至8个", "6..8 个")]
    [InlineData("8..8 个", "8..8 个")]
    [InlineData("六至八个", "6..8 个")]
    [InlineData("6至8万人", "60000..80000 人")]
    [InlineData("6万至8万人", "60000..80000 人")]
    [InlineData("8000至1万人", "8000..10000 人")]
    [InlineData("15-20%", "15%..20%")]
    [InlineData("15%至20%", "15%..20%")]
    [InlineData("900米至1公里", "0.9..1 公里")]
    public void Read_Range_IncludesBothEndsInOneUnitAndMultiplier(string text, string expected) => AssertReads(text, expected);

    [Theory]
    [InlineData("由1500元降至750元")]
    [InlineData("从1500元降至750元")]
    [InlineData("由1500元下降到750元")]
    [InlineData("由1500元下调至750元")]
    [InlineData("由1500元降低为750元")]
    [InlineData("由1500元减少至750元")]
    [InlineData("由1500降至750元")]
    [InlineData("由1500元降至750")]
    [InlineData("1500元降至750元")]
    [InlineData("1500 → 750 元")]
    [InlineData("1500元→750元")]
    [InlineData("1500 -> 750 元")]
    [InlineData("1500元 ⇒ 750元")]
    [InlineData("由一千五百元降至七百五十元")]
    public void Read_FallInAnySpelling_IsOneChange(string text) => AssertReads(text, "1500 → 750 元");

    [Theory]
    [InlineData("由30个增加至50个", "30 → 50 个")]
    [InlineData("从70%提高到80%", "70% → 80%")]
    [InlineData("由70提高至80%", "70% → 80%")]
    [InlineData("由5增加至8万人", "50000 → 80000 人")]
    [InlineData("由8000元提升为1万元", "8000 → 10000 元")]
    [InlineData("1亩 → 1000平方米", "2000/3 → 1000 平方米")]
    public void Read_Rise_IsAChange(string text, string expected) => AssertReads(text, expected);

    [Theory]
    [InlineData("提高至80%", "≥ 80%")]
    [InlineData("增加至50个", "≥ 50 个")]
    [InlineData("提升到90%", "≥ 90%")]
    [InlineData("降至750元", "≤ 750 元")]
    [InlineData("降低到750元", "≤ 750 元")]
    [InlineData("缩短至30分钟以内", "≤ 30 分钟")]
    [InlineData("减收2亿元", "≥ 200000000 元")]
    [InlineData("降低3亿元", "≥ 300000000 元")]
    [InlineData("减轻3亿元以上", "≥ 300000000 元")]
    public void Read_ChangeWithoutStart_IsTheValueOrAmountToReach(string text, string expected) => AssertReads(text, expected);

    [Theory]
    [InlineData("提高5个百分点", "≥ 5 百分点")]
    [InlineData("增加1000元", "≥ 1000 元")]
    public void Read_GrowthItself_IsABoundWithTheNoteMR3004(string text, string expected)
    {
        var reading = Target.Read(text);
        Assert.Equal(expected, reading.Target!.ToString());
        var problem = Assert.Single(reading.Problems);
        Assert.Equal(("MR3004", 0), (problem.Descriptor.Code, problem.Position));
    }

    [Theory]
    [InlineData("全覆盖", "≥ 100%")]
    [InlineData("全面覆盖", "≥ 100%")]
    [InlineData("100%", "≥ 100%")]
    [InlineData("100%覆盖", "≥ 100%")]
    [InlineData("达到100%", "≥ 100%")]
    public void Read_FullCoverage_IsAtLeastTheWhole(string text, string expected) => AssertReads(text, expected);

    [Theory]
    [InlineData("50余项", "≥ 50余 项")]
    [InlineData("1万多名", "≥ 10000余 人")]
    [InlineData("10余万人", "≥ 100000余 人")]
    [InlineData("6万余名", "≥ 60000余 人")]
    [InlineData("千人团", "≥ 1000余 人")]
    [InlineData("万场", "≥ 10000余 场")]
    [InlineData("三百余户", "≥ 300余 户")]
    public void Read_OddAndMore_IsAnApproximateLowerBoundAtTheStatedNumber(string text, string expected)
    {
        AssertReads(text, expected);
        Assert.True(Target.Parse(text).Approximate);
    }

    [Theory]
    [InlineData("约500人")]
    [InlineData("大约500人")]
    [InlineData("近500人")]
    [InlineData("≈ 500 人")]
    [InlineData("500人左右")]
    [InlineData("500人上下")]
    public void Read_About_IsReadWithoutDirection(string text)
    {
        AssertReads(text, "约 500 人");
        Assert.True(Assert.IsType<BoundTarget>(Target.Parse(text)).LacksDirection);
    }

    [Theory]
    [InlineData("约6至8个", "约 6..8 个")]
    [InlineData("约 1500 → 750 元", "约 1500 → 750 元")]
    public void Read_AboutBeforeTwoNumbers_IsApproximateAndKeepsItsBounds(string text, string expected)
    {
        AssertReads(text, expected);
        Assert.True(Target.Parse(text).Approximate);
    }

    [Fact]
    public void Read_Stage_TakesTheNameAndTheDueDate()
    {
        Assert.Equal(new StageTarget("建成"), Target.Parse("reach 建成"));
        Assert.Equal(new StageTarget("建成") { By = new DateOnly(2023, 12, 31) }, Target.Parse("reach 建成 by 2023-12-31"));
    }

    [Fact]
    public void Read_DueDate_IsPartOfTheTarget()
    {
        Assert.Equal(new DateOnly(2023, 6, 30), Target.Parse("≥ 800 人 by 2023-06-30").By);
        Assert.Equal(new DateOnly(2023, 6, 30), Target.Parse("6至8个by２０２３－０６－３０").By);
        Assert.Null(Target.Parse("≥ 800 人").By);
    }

    [Fact]
    public void Read_Share_IsAFractionOfOne()
    {
        var target = Assert.IsType<BoundTarget>(Target.Parse("15%以上"));
        Assert.Equal(new Rational(15, 100), target.Bound);
        Assert.Equal(Unit.Percent, target.Unit);
    }

    [Fact]
    public void Read_OwnCatalogue_KnowsTheUnitsOfTheAuthor()
    {
        var units = UnitCatalogue.Default.With(new Unit("班", UnitDimension.Count, 1));
        Assert.Equal("班", Target.Parse("12班", units).Unit!.Value.Name);
        Assert.Null(Target.Read("12班").Target);
    }

    [Fact]
    public void Parse_Unreadable_ThrowsWhereReadReports()
    {
        Assert.Throws<FormatException>(() => Target.Parse("很多"));
        Assert.Throws<ArgumentNullException>(() => Target.Read(null!));
        Assert.Throws<ArgumentNullException>(() => Target.FindAll(null!));
    }

    private static void AssertReads(string text, string expected)
    {
        var reading = Target.Read(text);
        Assert.Empty(reading.Problems);
        Assert.Equal(expected, reading.Target!.ToString());
    }

    [Theory]
    [InlineData("≥ 15 %", """{"atLeast":0.15,"unit":"%"}""")]
    [InlineData("≥ 2000/3 平方米", """{"atLeast":"2000/3","unit":"平方米"}""")]
    [InlineData("1500 → 750 元 by 2023-12-31", """{"from":1500,"to":750,"unit":"元","by":"2023-12-31"}""")]
    [InlineData("6至8个", """{"between":[6,8],"unit":"个"}""")]
    [InlineData("2亿元", """{"atLeast":200000000,"unit":"元"}""")]
    [InlineData("≥ 2 亿元", """{"atLeast":200000000,"unit":"元"}""")]
    [InlineData("1..2 亿 元", """{"between":[100000000,200000000],"unit":"元"}""")]
    [InlineData("1至2亿元", """{"between":[100000000,200000000],"unit":"元"}""")]
    public void ToJson_Target_IsTheObjectThatRuleFilesTake(string text, string json) =>
        Assert.Equal(json, Target.Parse(text).ToJson());
}
