namespace Minsheng.Rules.Kinds.Survey.Tests;

/// <summary>What is found, with code, line and column; the places are counted in the text that stands here.</summary>
public sealed class SurveyDiagnosticsTests
{
    private const string Rule = """
        "kind": "satisfaction",
        "target": "≥ 90%",
        "unit": "人",
        "minimumSample": 100,
        "confidence": "95%"
        """;

    [Theory]
    [InlineData("", "")]
    [InlineData("\"95%\"", "\"90%\"")]
    [InlineData("\"95%\"", "\"99%\"")]
    [InlineData("\"95%\"", "1.96")]
    [InlineData("\"95%\"", "3.3")]
    [InlineData(",\n\"confidence\": \"95%\"", "")]
    [InlineData("\"minimumSample\": 100,", "")]
    [InlineData("\"≥ 90%\"", "\"≤ 10%\"")]
    [InlineData("\"≥ 90%\"", "\"≥ 90\", \"by\": \"2023-06-30\"", "MR3018 2,11")]
    [InlineData("≥ 90%", "= 90%", "SV1001 2,11")]
    [InlineData("≥ 90%", "80%..90%", "MR3016 2,11")]
    [InlineData("≥ 90%", "≥ 90 人", "MR3015 2,11")]
    [InlineData("\"minimumSample\": 100", "\"minimumSample\": 0", "SV1002 4,18")]
    [InlineData("\"minimumSample\": 100", "\"minimumSample\": -5", "SV1002 4,18")]
    [InlineData("\"minimumSample\": 100", "\"minimumSample\": 30.5", "SV1002 4,18")]
    [InlineData("\"minimumSample\": 100", "\"minimumSample\": \"100\"", "MR1010 4,18")]
    [InlineData("\"95%\"", "\"95\"", "SV1003 5,15")]
    [InlineData("\"95%\"", "\"96%\"", "SV1003 5,15")]
    [InlineData("\"95%\"", "0", "SV1003 5,15")]
    [InlineData("\"95%\"", "-1.96", "SV1003 5,15")]
    [InlineData("\"95%\"", "95", "SV1003 5,15")]
    [InlineData("\"95%\"", "true", "MR1010 5,15")]
    [InlineData("≥ 90%", "≥ 100%", "SV1004 2,11")]
    [InlineData("≥ 90%", "≥ 0%", "SV1004 2,11")]
    [InlineData("≥ 90%", "≤ 0%", "SV1004 2,11")]
    [InlineData("≥ 90%", "全覆盖", "SV1004 2,11")]
    [InlineData("\"minimumSample\": 100", "\"minimumSample\": 34", "SV1005 4,18")]
    [InlineData("\"minimumSample\": 100", "\"minimumSample\": 35", "")]
    [InlineData("\"unit\": \"人\"", "\"unit\": \"人\", \"baseline\": {}", "MR1008 3,14")]
    [InlineData("\"minimumSample\": 100,\n\"confidence\": \"95%\"", "\"minimumSample\": 0,\n\"confidence\": \"9%\"", "SV1002 4,18;SV1003 5,15")]
    public void Read_Rule_FindsWhatIsWrongAtItsPlace(string text, string replacement, string expected = "") => Assert.Equal(
        expected, string.Join(';', Sample.Year.Findings(text.Length == 0 ? Rule : Rule.Replace(text, replacement, StringComparison.Ordinal))));

    /// <summary>Without a level of confidence a target of all, or a limit of none, is fine.</summary>
    [Theory]
    [InlineData("≥ 100%")]
    [InlineData("≤ 0%")]
    public void Read_ExtremeTargetWithoutConfidence_IsFine(string target) => Assert.Empty(Sample.Year.Findings(Sample.Survey(target)));

    /// <summary>A target of a region is checked where it stands, not lost with the variant.</summary>
    [Theory]
    [InlineData("\"regions\": { \"东区\": \"≥ 100%\" }", "SV1004 1,80")]
    [InlineData("\"suspect\": { \"likely\": \"= 9%\", \"reason\": \"笔误\" }", "SV1001 1,84")]
    public void Read_OtherTargetThatCannotBeProven_IsFoundAtItsOwnPlace(string key, string expected) =>
        Assert.Equal([expected], Sample.Year.Findings(Sample.Survey("≥ 90%", "\"confidence\": 2, " + key)));

    [Fact]
    public void Messages_OfBothLanguages_SayWhatIsWrong()
    {
        var finding = Assert.Single(Sample.Year.Load("\"id\": \"m\", " + Sample.Survey("> 90%", "\"confidence\": 2, \"minimumSample\": 36")).Diagnostics);

        Assert.Equal((DiagnosticSeverity.Warning, "`36` answers cannot prove the target `> 90%`, whatever they say: that takes `37`"), (finding.Severity, finding.Message.En));
        Assert.Equal("`36` 份答卷即使全都如愿也证明不了目标 `> 90%`，至少要 `37` 份", finding.Message.Zh);
    }

    [Fact]
    public void All_Descriptors_AreTheOnesThatTheseTestsProvoke()
    {
        var provoked = typeof(SurveyDiagnosticsTests).GetMethods()
            .SelectMany(method => method.GetCustomAttributesData())
            .SelectMany(attribute => attribute.ConstructorArguments)
            .SelectMany(argument => argument.Value is IReadOnlyCollection<System.Reflection.CustomAttributeTypedArgument> values ? values.Select(value => $"{value.Value}") : [])
            .ToList();

        Assert.All(SurveyDiagnostics.All, descriptor => Assert.Contains(provoked, text => text.StartsWith(descriptor.Code, StringComparison.Ordinal)));
    }
}
