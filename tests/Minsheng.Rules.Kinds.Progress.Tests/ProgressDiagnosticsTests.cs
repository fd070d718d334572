namespace Minsheng.Rules.Kinds.Progress.Tests;

/// <summary>What is found, with code, line and column; the places are counted in the text that stands here.</summary>
public sealed class ProgressDiagnosticsTests
{
    private const string Change = """
        "kind": "targeted-change",
        "target": "≥ 60 人",
        "baseline": { "value": 40, "date": "2015-12-31" }
        """;

    private const string Pace = """
        "kind": "growth-pace",
        "target": "≥ 60 人",
        "baseline": { "value": 40, "date": "2015-12-31" },
        "thresholds": "un"
        """;

    private const string Table = """
        "kind": "growth-pace",
        "target": "≥ 60 人", "baseline": { "value": 40, "date": "2015-12-31" },
        "thresholds": [
        { "from": 1, "class": "fast", "title": "快" },
        { "from": "50%", "class": "slow", "title": "慢" },
        { "class": "none", "title": "没动" } ]
        """;

    [Theory]
    [InlineData(Change)]
    [InlineData(Pace)]
    [InlineData(Table)]
    public void Read_GoodRule_FindsNothing(string body) => Assert.Empty(Sample.Goals.Findings(body));

    [Theory]
    [InlineData("\"baseline\": { \"value\": 40, \"date\": \"2015-12-31\" }", "\"lead\": \"某局\"", "MR1009 0,1")]
    [InlineData(", \"date\": \"2015-12-31\"", "", "PG1001 3,13")]
    [InlineData("≥ 60", "= 60", "PG1002 2,11")]
    [InlineData("≥ 60", "≤ 60", "PG1003 2,11")]
    [InlineData("≥ 60", "≥ 40", "PG1003 2,11")]
    [InlineData("≥ 60", "> 40", "PG1003 2,11")]
    [InlineData("≥ 60", "≥ 39", "PG1003 2,11")]
    [InlineData("≥ 60 人", "6..8 人", "MR3016 2,11")]
    [InlineData("\"value\": 40", "\"value\": \"40 所\"", "MR3014 3,24")]
    [InlineData("\"value\": 40", "\"value\": true", "MR1010 3,24")]
    [InlineData("\"baseline\": {", "\"baseline\": [] , \"base\": {", "MR1008 3,18;MR1010 3,13")]
    public void Read_TargetAndBaseline_AreCheckedByBothKinds(string text, string replacement, string expected)
    {
        var found = expected.Split(';').ToList();
        Assert.Equal(found, InOrder(Sample.Goals.Findings(Change.Replace(text, replacement, StringComparison.Ordinal))));
        Assert.Equal(found, InOrder(Sample.Goals.Findings(Pace.Replace(text, replacement, StringComparison.Ordinal))));
    }

    [Theory]
    [InlineData("\"value\": 40", "\"value\": 0", "PG1004 3,24")]
    [InlineData("\"value\": 40", "\"value\": -1", "PG1004 3,24")]
    [InlineData("\"≥ 60 人\"", "\"≤ 0 人\"", "PG1005 2,11")]
    [InlineData("\"≥ 60 人\"", "\"≤ -5 人\"", "PG1005 2,11")]
    [InlineData("40, \"date\": \"2015-12-31\"", "-40, \"date\": \"2030-12-31\"", "PG1004 3,24;PG1006 3,37")]
    [InlineData("2015-12-31", "2030-12-31", "PG1006 3,36")]
    [InlineData("2015-12-31", "2030-11-30", "")]
    [InlineData("≥ 60 人", "≥ 60 人 by 2016-01-30", "PG1006 2,11")]
    [InlineData("≥ 60 人", "≥ 60 人 by 2016-01-31", "")]
    [InlineData("\"un\"", "\"uno\"", "MR1014 4,15")]
    [InlineData("\"un\"", "7", "MR1010 4,15")]
    [InlineData(",\n\"thresholds\": \"un\"", "", "MR1009 0,1")]
    public void Read_WhatCannotGrow_IsRefusedAtItsPlace(string text, string replacement, string expected) =>
        Assert.Equal(expected, string.Join(';', Sample.Goals.Findings(Pace.Replace(text, replacement, StringComparison.Ordinal))));

    /// <summary>What has no rate of growth can still change: from nothing, to nothing, and below it.</summary>
    [Theory]
    [InlineData("\"value\": 40", "\"value\": 0")]
    [InlineData("\"value\": 40", "\"value\": -1")]
    [InlineData("\"≥ 60 人\"", "\"≤ 0 人\"")]
    [InlineData("2015-12-31", "2030-12-31")]
    public void Read_TargetedChangeThatCannotGrow_IsFine(string text, string replacement) =>
        Assert.Empty(Sample.Goals.Findings(Change.Replace(text, replacement, StringComparison.Ordinal)));

    [Theory]
    [InlineData("\"from\": \"50%\", ", "", "PG1007 5,1")]
    [InlineData("{ \"class\": \"none\"", "{ \"from\": 0, \"class\": \"none\"", "PG1008 6,11")]
    [InlineData("\"from\": \"50%\"", "\"from\": 1", "PG1010 5,11")]
    [InlineData("\"from\": \"50%\"", "\"from\": \"150%\"", "PG1010 5,11")]
    [InlineData("\"from\": \"50%\"", "\"from\": \"half\"", "MR3009 5,11")]
    [InlineData("\"from\": \"50%\"", "\"from\": []", "MR1010 5,11")]
    [InlineData("\"slow\"", "\"Slow\"", "PG1011 5,27")]
    [InlineData("\"slow\"", "\"slow-ish\"", "PG1011 5,27")]
    [InlineData("\"slow\"", "\"fast\"", "PG1012 5,27")]
    [InlineData("\"class\": \"slow\", ", "", "MR1009 5,1")]
    [InlineData(", \"title\": \"慢\"", "", "MR1009 5,1")]
    [InlineData("\"title\": \"慢\"", "\"title\": \"慢\", \"form\": 1", "MR1008 5,49")]
    [InlineData("{ \"class\": \"none\", \"title\": \"没动\" } ", "7", "MR1010 6,1")]
    public void Read_TableOfClasses_IsCheckedRowByRow(string text, string replacement, string expected) =>
        Assert.Equal(expected, string.Join(';', Sample.Goals.Findings(Table.Replace(text, replacement, StringComparison.Ordinal))));

    [Theory]
    [InlineData("[]")]
    [InlineData("""[ { "class": "none", "title": "没动" } ]""")]
    public void Read_TableOfFewerThanTwoClasses_IsRefused(string table) =>
        Assert.Equal(["PG1009 4,15"], Sample.Goals.Findings(Pace.Replace("\"un\"", table, StringComparison.Ordinal)));

    /// <summary>A target of a region that the baseline has reached already is found where that target stands, not lost with the variant.</summary>
    [Theory]
    [InlineData("regions\": { \"东区\": \"≥ 40 人\" }", "PG1003 3,20")]
    [InlineData("regions\": { \"东区\": \"≥ 90 人\", \"西县\": \"= 9 人\" }", "PG1002 3,36")]
    [InlineData("suspect\": { \"likely\": \"≥ 4 人\", \"reason\": \"笔误\" }", "PG1003 3,24")]
    public void Read_OtherTargetWithoutChange_IsFoundAtItsOwnPlace(string key, string expected)
    {
        Assert.Equal([expected], Sample.Goals.Findings(Change.Replace("\"baseline\"", $"\"{key},\n\"baseline\"", StringComparison.Ordinal)));
        Assert.Equal([expected], Sample.Goals.Findings(Pace.Replace("\"baseline\"", $"\"{key},\n\"baseline\"", StringComparison.Ordinal)));
    }

    [Fact]
    public void All_Descriptors_AreTheOnesThatTheseTestsProvoke()
    {
        var provoked = typeof(ProgressDiagnosticsTests).GetMethods()
            .SelectMany(method => method.GetCustomAttributesData())
            .SelectMany(attribute => attribute.ConstructorArguments)
            .SelectMany(argument => argument.Value is IReadOnlyCollection<System.Reflection.CustomAttributeTypedArgument> values ? values.Select(value => $"{value.Value}") : [])
            .Append("PG1009 4,15")
            .ToList();

        Assert.All(ProgressDiagnostics.All, descriptor => Assert.Contains(provoked, text => text.Contains(descriptor.Code, StringComparison.Ordinal)));
    }

    [Fact]
    public void Messages_OfBothLanguages_SayWhatIsWrong()
    {
        var finding = Assert.Single(Sample.Goals.Load("\"id\": \"m\", " + Change.Replace("≥ 60", "≤ 60", StringComparison.Ordinal)).Diagnostics);

        Assert.Equal("the target `≤ 60 人` leaves no change to measure: the baseline is `40 人`", finding.Message.En);
        Assert.Equal("基期值 `40 人` 已经达到目标 `≤ 60 人`，没有可衡量的变化", finding.Message.Zh);
    }

    private static IEnumerable<string> InOrder(IEnumerable<string> findings) => findings.Order(StringComparer.Ordinal);
}
