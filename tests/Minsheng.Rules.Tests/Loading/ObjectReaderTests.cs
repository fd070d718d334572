namespace Minsheng.Rules.Tests.Loading;

/// <summary>What every object of a rule file keeps to, seen through measures.</summary>
public sealed class ObjectReaderTests
{
    private const string Count = "\"kind\":\"count\",\"target\":\"≥ 5 所\"";

    [Fact]
    public void Load_MinimalMeasure_HasTheDefaults()
    {
        var header = HeaderOf(Count);
        Assert.Equal(Rational.One, header.Weight);
        Assert.True(header.Required);
        Assert.Null(header.Binding);
        Assert.Null(header.Lead);
        Assert.Empty(header.Partners);
        Assert.Equal(new DateOnly(2023, 12, 31), header.By);
    }

    [Fact]
    public void Load_OptionalKeys_AreRead()
    {
        var header = HeaderOf($$"""
            {{Count}},"weight":2.5,"required":false,"binding":"expected","lead":"教育局","partners":["财政局","住建局"],"note":"n","by":"2023-06-30"
            """);
        Assert.Equal(new Rational(5, 2), header.Weight);
        Assert.False(header.Required);
        Assert.Equal(Binding.Expected, header.Binding);
        Assert.Equal("教育局", header.Lead);
        Assert.Equal(["财政局", "住建局"], header.Partners);
        Assert.Equal("n", header.Note);
        Assert.Equal(new DateOnly(2023, 6, 30), header.By);
    }

    [Theory]
    [InlineData("\"wieght\":2", "MR1008", "\"wieght\"", "did you mean `weight`?")]
    [InlineData("\"colour\":2", "MR1008", "\"colour\"", "")]
    [InlineData("\"binding\":\"bindng\"", "MR1014", "\"bindng\"", "did you mean `binding`?")]
    [InlineData("\"binding\":\"none\"", "MR1014", "\"none\"", "")]
    [InlineData("\"required\":\"yes\"", "MR1010", "\"yes\"", "")]
    [InlineData("\"required\":null", "MR1010", "null", "")]
    [InlineData("\"weight\":\"2\"", "MR1010", "\"2\"", "")]
    [InlineData("\"weight\":0", "MR1020", "0", "")]
    [InlineData("\"weight\":-1", "MR1020", "-1", "")]
    [InlineData("\"lead\":\"\"", "MR1011", "\"\"", "")]
    [InlineData("\"lead\":\"  \"", "MR1011", "\"  \"", "")]
    [InlineData("\"partners\":\"财政局\"", "MR1010", "\"财政局\"", "")]
    [InlineData("\"partners\":[\"a\",\"b\",\"a\"]", "MR1013", "\"a\"]", "")]
    [InlineData("\"partners\":[\"a\",\"\"]", "MR1011", "\"\"", "")]
    [InlineData("\"partners\":[\"a\",1]", "MR1010", "1", "")]
    public void Load_BadValue_IsOneErrorAtItsPlace(string member, string code, string place, string help)
    {
        var diagnostic = Assert.Single(RuleFiles.LoadMeasure($"{Count},\n{member}").Diagnostics);
        Assert.Equal(code, diagnostic.Code);
        Assert.Equal((3, member.IndexOf(place, StringComparison.Ordinal) + 1), JsonText.PlaceOf(diagnostic.Location));
        if (help.Length > 0)
        {
            Assert.Equal(help, diagnostic.Help.En);
        }
        else
        {
            Assert.DoesNotContain("did you mean", diagnostic.Help.En, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("2023-02-30", "MR1015")]
    [InlineData("2023/06/30", "MR1015")]
    [InlineData("2024-01-01", "MR3021")]
    [InlineData("2022-12-31", "MR3021")]
    public void Load_DueDateThatIsNoDayOfThePeriod_IsRefused(string by, string code) =>
        Assert.Equal(code, Assert.Single(RuleFiles.LoadMeasure($"{Count},\"by\":\"{by}\"").Diagnostics).Code);

    [Fact]
    public void Load_MissingKeys_AreAllReportedAtTheObject()
    {
        var result = RuleFiles.LoadMeasures("{}");
        Assert.False(result.Succeeded);
        Assert.All(result.Diagnostics, diagnostic => Assert.Equal("MR1009", diagnostic.Code));
        Assert.Equal(
            ["key `clause` is missing", "key `id` is missing", "key `kind` is missing", "key `subject` is missing"],
            result.Diagnostics.Select(diagnostic => diagnostic.Message.En).Order(StringComparer.Ordinal));
        Assert.Single(result.Diagnostics.Select(diagnostic => diagnostic.Location).Distinct());
    }

    [Theory]
    [InlineData("\"题目\"", "题目", "题目")]
    [InlineData("""{"zh":"题目","en":"Title"}""", "题目", "Title")]
    [InlineData("""{"zh":"题目"}""", "题目", "题目")]
    [InlineData("""{"en":"Title"}""", "Title", "Title")]
    public void Load_LocalizedText_TakesTheOtherLanguageWhereOneIsMissing(string title, string zh, string en)
    {
        var domain = Assert.Single(RuleFiles.LoadDomain(DomainTitled(title)).GetProgramme().Domains);
        Assert.Equal(new LocalizedText(zh, en), domain.Title);
    }

    [Theory]
    [InlineData("{}", "MR1009")]
    [InlineData("\"\"", "MR1011")]
    [InlineData("5", "MR1010")]
    [InlineData("""{"zh":"题目","fr":"Titre"}""", "MR1008")]
    public void Load_LocalizedTextWithoutWords_IsRefused(string title, string code) =>
        Assert.Equal(code, Assert.Single(RuleFiles.LoadDomain(DomainTitled(title)).Diagnostics).Code);

    [Theory]
    [InlineData("\"all\"", null)]
    [InlineData("\"any\"", null)]
    [InlineData("""{"atLeast":1}""", null)]
    [InlineData("""{"atLeast":2}""", "MR1022")]
    [InlineData("""{"atLeast":0}""", "MR1022")]
    [InlineData("""{"atLeast":0.5}""", "MR1022")]
    [InlineData("""{"atMost":1}""", "MR1009 MR1008")]
    [InlineData("\"most\"", "MR1014")]
    [InlineData("1", "MR1010")]
    public void Load_Quorum_IsAllAnyOrAtLeastAsManyAsThereAre(string quorum, string? codes)
    {
        var item = $$"""{"number":1,"title":"t","compliance":{{quorum}},"measures":[{"id":"m","subject":"s","clause":"c",{{Count}}}]}""";
        var result = RuleFiles.LoadDomain($$"""{"format":1,"id":"d","title":"t","items":[{{item}}]}""");
        Assert.Equal(codes ?? "", string.Join(' ', result.Diagnostics.Select(diagnostic => diagnostic.Code)));
    }

    [Theory]
    [InlineData("a")]
    [InlineData("teachers-recruited")]
    [InlineData("a1-2b")]
    [InlineData("a123456789012345678901234567890123456789012345678901234567890123")]
    public void Load_GoodId_IsTaken(string id) => Assert.Empty(RuleFiles.LoadMeasures(MeasureNamed(id)).Diagnostics);

    [Theory]
    [InlineData("A")]
    [InlineData("1a")]
    [InlineData("a_b")]
    [InlineData("a--b")]
    [InlineData("a-")]
    [InlineData("-a")]
    [InlineData("a b")]
    [InlineData("教师")]
    [InlineData("a\\n")]
    [InlineData("a1234567890123456789012345678901234567890123456789012345678901234")]
    public void Load_BadId_IsMR1016(string id) =>
        Assert.Equal("MR1016", Assert.Single(RuleFiles.LoadMeasures(MeasureNamed(id)).Diagnostics).Code);

    [Fact]
    public void Load_SeveralErrors_AreAllReportedInOrderOfPlace()
    {
        var result = RuleFiles.LoadMeasure("\"kind\":\"count\",\n\"target\":\"≥ 5 poeple\",\n\"weight\":0,\n\"wieght\":1");
        Assert.Equal(
            [("MR3010", 3), ("MR1020", 4), ("MR1008", 5)],
            result.Diagnostics.Select(diagnostic => (diagnostic.Code, diagnostic.Location.Line)));
        Assert.All(result.Diagnostics, diagnostic => Assert.Equal(RuleFiles.DomainFile, diagnostic.Location.File));
    }

    private static MeasureHeader HeaderOf(string members) =>
        Assert.Single(RuleFiles.LoadMeasure(members).GetProgramme().Measures).Header;

    private static string MeasureNamed(string id) => $$"""{"id":"{{id}}","subject":"s","clause":"c",{{Count}}}""";

    private static string DomainTitled(string title) =>
        $$"""{"format":1,"id":"d","title":{{title}},"items":[{"number":1,"title":"t","measures":[{{MeasureNamed("m")}}]}]}""";
}
