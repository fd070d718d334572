namespace Minsheng.Rules.Tests.Targets;

public sealed partial class TargetTests
{
    [Theory]
    [InlineData("", 0)]
    [InlineData("   ", 3)]
    [InlineData("人", 0)]
    [InlineData("很多人", 0)]
    [InlineData("≥", 1)]
    [InlineData("≥ 人", 2)]
    [InlineData("不少于", 3)]
    [InlineData("提高至", 3)]
    [InlineData("约", 1)]
    [InlineData("1500元 →", 7)]
    [InlineData("由降至750元", 1)]
    [InlineData("由1500元", 6)]
    [InlineData("由1500元提高750元", 6)]
    [InlineData("reach", 5)]
    [InlineData("reach by 2023-12-31", 5)]
    [InlineData("≥ 5 人 by", 8)]
    [InlineData("≥ 5 人 by 2023-02-30", 9)]
    [InlineData("≥ 5 人 by 31.12.2023", 9)]
    public void Read_SomethingMissing_IsMR3001AtItsPlace(string text, int position) =>
        AssertRefuses(text, "MR3001", position);

    [Theory]
    [InlineData("800 人 等", 6)]
    [InlineData("800 人民", 5)]
    [InlineData("800人800人", 4)]
    [InlineData("6个至8个至10个", 5)]
    [InlineData("全覆盖率", 3)]
    [InlineData("≥ 800!", 5)]
    [InlineData("reach 建成 很快", 9)]
    [InlineData("≥ 5 人 by 2023-12-31 前", 20)]
    public void Read_LeftoverText_IsMR3002AtItsStart(string text, int position) =>
        AssertRefuses(text, "MR3002", position);

    [Theory]
    [InlineData("≥ 800 poeple", 6, "did you mean `people`?")]
    [InlineData("≥ 800 poeple by 2023-12-31", 6, "did you mean `people`?")]
    [InlineData("8000 平方水", 5, "did you mean `平方米`?")]
    [InlineData("800老师", 3, "")]
    public void Read_UnknownUnit_IsMR3010WithTheNearMiss(string text, int position, string hint)
    {
        var problem = AssertRefuses(text, "MR3010", position);
        Assert.Equal(hint, problem.Hint.En);
    }

    [Theory]
    [InlineData("不低于5人以下", 5)]
    [InlineData("不超过 5 人以上", 7)]
    [InlineData("约500人以上", 5)]
    [InlineData("不少于500人左右", 7)]
    [InlineData("提高至80%以下", 6)]
    [InlineData("降至750元以上", 6)]
    public void Read_WordsThatContradict_IsMR3003AtTheLaterWord(string text, int position) =>
        AssertRefuses(text, "MR3003", position);

    [Theory]
    [InlineData("8至6个", 1)]
    [InlineData("8 .. 6 个", 2)]
    [InlineData("20-15%", 2)]
    public void Read_RangeUpsideDown_IsMR3005AtTheSign(string text, int position) =>
        AssertRefuses(text, "MR3005", position);

    [Theory]
    [InlineData("由750元降至1500元", 5)]
    [InlineData("由80%提高至70%", 4)]
    [InlineData("由750元降至750元", 5)]
    [InlineData("750 → 750 元", 4)]
    [InlineData("由1公里提高至1000米", 4)]
    public void Read_ChangeInTheWrongDirection_IsMR3006AtTheVerb(string text, int position) =>
        AssertRefuses(text, "MR3006", position);

    [Theory]
    [InlineData("1500元 → 750 人", 6)]
    [InlineData("6个至8人", 2)]
    [InlineData("由5%提高至8个百分点", 3)]
    [InlineData("6人至8人次", 2)]
    public void Read_UnitsThatDoNotConvert_IsMR3014AtTheSign(string text, int position) =>
        AssertRefuses(text, "MR3014", position);

    private static TargetProblem AssertRefuses(string text, string code, int position)
    {
        var reading = Target.Read(text);
        Assert.Null(reading.Target);
        var problem = Assert.Single(reading.Problems);
        Assert.Equal((code, position), (problem.Descriptor.Code, problem.Position));
        return problem;
    }
}
