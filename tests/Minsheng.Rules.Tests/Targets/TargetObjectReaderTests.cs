using Minsheng.Rules.Tests.Loading;

namespace Minsheng.Rules.Tests.Targets;

public sealed class TargetObjectReaderTests
{
    [Theory]
    [InlineData("level", "≥ 800 人", """{"atLeast":800,"unit":"人"}""")]
    [InlineData("level", "≥ 800 人", """{"unit":"名","atLeast":800}""")]
    [InlineData("level", "≥ 800 人", """{"atLeast":"800 人"}""")]
    [InlineData("level", "≥ 1.8万人次", """{"atLeast":"1.8万人次"}""")]
    [InlineData("level", "≥ 1.8万人次", """{"atLeast":"1.8万","unit":"人次"}""")]
    [InlineData("level", "> 70%", """{"above":0.7,"unit":"%"}""")]
    [InlineData("level", "≥ 15%", """{"atLeast":"15%"}""")]
    [InlineData("level", "≥ 15%", """{"atLeast":"百分之十五"}""")]
    [InlineData("level", "≤ 30 分钟", """{"atMost":30,"unit":"分钟"}""")]
    [InlineData("level", "≤ 30 分钟", """{"atMost":"0.5 小时","unit":"分钟"}""")]
    [InlineData("level", "< 5%", """{"below":"5%"}""")]
    [InlineData("level", "= 12 家", """{"equals":12,"unit":"家"}""")]
    [InlineData("level", "6至8个", """{"between":[6,8],"unit":"个"}""")]
    [InlineData("level", "15-20%", """{"between":["15%",0.2]}""")]
    [InlineData("level", "50余项", """{"atLeast":50,"unit":"项","approximate":true}""")]
    [InlineData("level", "≥ 800 人", """{"atLeast":800,"unit":"人","approximate":false}""")]
    [InlineData("level", "约6至8个", """{"between":[6,8],"unit":"个","approximate":true}""")]
    [InlineData("level", "≥ 2000/3 平方米", """{"atLeast":"1亩","unit":"平方米"}""")]
    [InlineData("level", "≥ 800 人 by 2023-06-30", """{"atLeast":800,"unit":"人","by":"2023-06-30"}""")]
    [InlineData("level", "全覆盖", """{"atLeast":1,"unit":"%"}""")]
    [InlineData("change", "由1500元降至750元", """{"from":1500,"to":750,"unit":"元"}""")]
    [InlineData("change", "由8000元提高至1万元", """{"from":"8000元","to":"1万元"}""")]
    [InlineData("milestone", "reach 建成 by 2023-06-30", """{"reach":"建成","by":"2023-06-30"}""")]
    public void Read_TextAndObject_GiveEqualTargets(string kind, string text, string asObject)
    {
        var fromObject = RuleFiles.TargetOf(RuleFiles.LoadMeasure($"\"kind\":\"{kind}\",\"target\":{asObject}"));
        var fromText = RuleFiles.TargetOf(RuleFiles.LoadMeasure($"\"kind\":\"{kind}\",\"target\":\"{text}\""));
        Assert.Equal(fromText, fromObject);
        Assert.Equal(Target.Parse(text), fromObject);
    }

    [Theory]
    [InlineData("""{}""", "MR3007", "{")]
    [InlineData("""{"unit":"人"}""", "MR3007", "{")]
    [InlineData("""{"atLeast":1,"atMost":2,"unit":"人"}""", "MR3007", "{")]
    [InlineData("""{"atLeast":1,"to":2,"unit":"人"}""", "MR3007", "{")]
    [InlineData("""{"to":2,"unit":"人"}""", "MR3007", "{")]
    [InlineData("""{"reach":"建成","unit":"个"}""", "MR3007", "{")]
    [InlineData("""{"reach":"建成","approximate":true}""", "MR3007", "{")]
    [InlineData("""{"from":2,"unit":"元"}""", "MR1009", "{")]
    [InlineData("""{"from":5,"to":5.0,"unit":"元"}""", "MR3006", "5.0,")]
    [InlineData("""{"from":5,"to":"many","unit":"元"}""", "MR3009", "\"many\"")]
    [InlineData("""{"between":[6],"unit":"个"}""", "MR3008", "[6]")]
    [InlineData("""{"between":[6,7,8],"unit":"个"}""", "MR3008", "[6,7,8]")]
    [InlineData("""{"between":[8,6],"unit":"个"}""", "MR3005", "[8,6]")]
    [InlineData("""{"between":[6,true],"unit":"个"}""", "MR1010", "true")]
    [InlineData("""{"between":6,"unit":"个"}""", "MR1010", "6,")]
    [InlineData("""{"atLeast":null,"unit":"人"}""", "MR1010", "null")]
    [InlineData("""{"atLeast":"lots","unit":"人"}""", "MR3009", "\"lots\"")]
    [InlineData("""{"atLeast":"≥ 5 人"}""", "MR3009", "\"≥ 5 人\"")]
    [InlineData("""{"atLeast":"5 人","unit":"户"}""", "MR3014", "\"5 人\"")]
    [InlineData("""{"between":["5 人","6 户"]}""", "MR3014", "\"6 户\"")]
    [InlineData("""{"atLeast":5,"unit":"人","by":"2023-02-30"}""", "MR1015", "\"2023-02-30\"")]
    [InlineData("""{"atLeast":5,"unit":"人","approximate":"yes"}""", "MR1010", "\"yes\"")]
    [InlineData("""{"atLeast":5,"unit":5.0}""", "MR1010", "5.0")]
    [InlineData("""{"reach":""}""", "MR1011", "\"\"")]
    [InlineData("""{"reach":5}""", "MR1010", "5")]
    public void Read_BadObject_IsOneErrorAtItsPlace(string target, string code, string place) =>
        AssertError(target, code, place);

    [Theory]
    [InlineData("""{"atLeast":5,"unit":"poeple"}""", "MR3010", "\"poeple\"", "did you mean `people`?")]
    [InlineData("""{"atLeast":5,"unit":"人","aproximate":true}""", "MR1008", "\"aproximate\"", "did you mean `approximate`?")]
    [InlineData("""{"atLeast":80,"unit":"%"}""", "MR3018", "{", "did you mean `0.8 (80%)`?")]
    public void Read_NearMiss_IsNamed(string target, string code, string place, string help) =>
        Assert.Equal(help, AssertError(target, code, place).Help.En);

    [Theory]
    [InlineData("\"≥ 800 poeple\"", "MR3010", "poeple")]
    [InlineData("\"\\u2265 800 poeple\"", "MR3010", "poeple")]
    [InlineData("\"不低于5\\u4eba以下\"", "MR3003", "以下")]
    [InlineData("\"≥\"", "MR3001", "\"")]
    [InlineData("\"约500人\"", "MR3017", "\"约500人")]
    public void Read_BadText_IsOneErrorAtItsCharacter(string target, string code, string place) =>
        AssertError(target, code, place, last: true);

    private static Diagnostic AssertError(string target, string code, string place, bool last = false)
    {
        const string before = "\"kind\":\"level\",\"target\":";
        var result = RuleFiles.LoadMeasure(before + target);
        Assert.False(result.Succeeded);
        var diagnostic = Assert.Single(result.Diagnostics);
        Assert.Equal(code, diagnostic.Code);
        var index = last ? target.LastIndexOf(place, StringComparison.Ordinal) : target.IndexOf(place, StringComparison.Ordinal);
        Assert.Equal((2, before.Length + index + 1), (diagnostic.Location.Line, diagnostic.Location.Column));
        return diagnostic;
    }
}
