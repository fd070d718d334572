namespace Minsheng.Rules.Cli.Tests;

public sealed class ParseTests
{
    [Theory]
    [InlineData("不少于6万人次", """{"atLeast":60000,"unit":"人次"}""")]
    [InlineData("6至8个", """{"between":[6,8],"unit":"个"}""")]
    [InlineData("由1500元降至750元", """{"from":1500,"to":750,"unit":"元"}""")]
    [InlineData("15%以上", """{"atLeast":0.15,"unit":"%"}""")]
    [InlineData("50余项", """{"atLeast":50,"unit":"项","approximate":true}""")]
    [InlineData("reach 建成 by 2023-12-31", """{"reach":"建成","by":"2023-12-31"}""")]
    public void Parse_Target_PrintsTheObject(string text, string expected)
    {
        var outcome = Minsheng.Run("parse", text);

        Assert.Equal((0, expected + "\n", ""), (outcome.ExitCode, outcome.Output, outcome.Error));
    }

    [Fact]
    public void Parse_Unreadable_PointsAtTheCharacter()
    {
        var outcome = Minsheng.Run("parse", "不少于很多人");

        Assert.Equal((2, ""), (outcome.ExitCode, outcome.Output));
        Assert.StartsWith("TEXT(1,4): error MR3001: target cannot be read: expected a number here\n  1 | 不少于很多人\n    |       ^ ", outcome.Error);
    }

    [Fact]
    public void Parse_Clause_FindsEveryTargetWithItsSpan()
    {
        var outcome = Minsheng.Run("parse", "--clause", "新增4000张养老床位，培训2.5万人次");

        Assert.Equal(0, outcome.ExitCode);
        Assert.Equal(
            """{"text":"新增4000张养老床位，培训2.5万人次","targets":[{"atLeast":4000,"unit":"张","span":[2,5]},{"atLeast":25000,"unit":"人次","span":[14,6]}],"diagnostics":[]}""" + "\n",
            outcome.Output);
    }

    [Fact]
    public void Parse_LinesFromStandardInput_PrintsOneLineEachAndFailsAtTheEnd()
    {
        var outcome = Minsheng.RunWithInput("≥ 8 所\n坏\n100%\n", "parse", "-");

        var lines = outcome.Output.TrimEnd('\n').Split('\n');
        Assert.Equal(2, outcome.ExitCode);
        Assert.Equal(3, lines.Length);
        Assert.Equal("""{"atLeast":8,"unit":"所"}""", lines[0]);
        Assert.StartsWith("""{"text":"坏","diagnostics":[{"code":"MR3001","severity":"error","column":1,""", lines[1]);
        Assert.Equal("""{"atLeast":1,"unit":"%"}""", lines[2]);
    }

    [Fact]
    public void Parse_ClausesFromStandardInput_PrintsOneLineEach()
    {
        var outcome = Minsheng.RunWithInput("建设12家“15分钟医保服务圈”省级示范点\n完成“1+2+8”工程\n", "parse", "--clause", "-");

        Assert.Equal(0, outcome.ExitCode);
        Assert.Equal(
            """
            {"text":"建设12家“15分钟医保服务圈”省级示范点","targets":[{"atLeast":12,"unit":"家","span":[2,3]}],"diagnostics":[]}
            {"text":"完成“1+2+8”工程","targets":[],"diagnostics":[]}

            """,
            outcome.Output);
    }

    [Fact]
    public void Parse_Growth_IsReadAndExplained()
    {
        var outcome = Minsheng.Run("parse", "提高5个百分点");

        Assert.Equal((0, """{"atLeast":5,"unit":"百分点"}""" + "\n"), (outcome.ExitCode, outcome.Output));
        Assert.Contains("info MR3004", outcome.Error);
    }
}
