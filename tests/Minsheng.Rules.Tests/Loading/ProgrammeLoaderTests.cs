namespace Minsheng.Rules.Tests.Loading;

public sealed class ProgrammeLoaderTests
{
    private const string Domain = """
        {"format":1,"id":"domain","title":"t","items":[{"number":1,"title":"t","measures":[{"id":"m","subject":"s","clause":"c","kind":"quantity","target":"≥ 3 里"}]}]}
        """;

    [Fact]
    public void Load_NoProgrammeFile_IsMR1006()
    {
        var result = new ProgrammeLoader().Load(new InMemoryRuleSource());
        Assert.False(result.Succeeded);
        Assert.Equal("MR1006", Assert.Single(result.Diagnostics).Code);
        Assert.Throws<InvalidRulesException>(result.GetProgramme);
    }

    [Fact]
    public void Load_UnitsOfTheAuthor_AreKnownToTargetsAndConvert()
    {
        var target = RuleFiles.TargetOf(Load("""[{"name":"里","equals":"500 米","synonyms":["华里"]}]"""));
        Assert.Equal("≥ 3 里", target.ToString());
        Assert.Equal(1500, target.Unit!.Value.Convert(3, Unit.Parse("米")));
    }

    [Theory]
    [InlineData("""[{"name":"人","equals":"500 米"}]""", "MR3011")]
    [InlineData("""[{"name":"里","equals":"500 米","synonyms":["名"]}]""", "MR3011")]
    [InlineData("""[{"name":"里","equals":"500 人"}]""", "MR3012")]
    [InlineData("""[{"name":"里","equals":"50%"}]""", "MR3012")]
    [InlineData("""[{"name":"里","equals":"0 米"}]""", "MR3012")]
    [InlineData("""[{"name":"里","equals":"far"}]""", "MR3012")]
    [InlineData("""[{"equals":"500 米"}]""", "MR1009")]
    [InlineData("""["里"]""", "MR1010")]
    public void Load_BadUnit_IsReported(string units, string code) =>
        Assert.Contains(code, Load(units).Diagnostics.Select(diagnostic => diagnostic.Code));

    [Theory]
    [InlineData("\"../x.json\"", "MR1018")]
    [InlineData("\"/x.json\"", "MR1018")]
    [InlineData("\"a\\\\x.json\"", "MR1018")]
    [InlineData("\"./x.json\"", "MR1018")]
    [InlineData("\"\"", "MR1018")]
    [InlineData("\"x.json\"", "MR1006")]
    [InlineData("5", "MR1010")]
    public void Load_DomainFileThatCannotBe_IsReported(string file, string code)
    {
        var programme = $$"""{"format":1,"id":"p","title":"t","period":{"from":"2023-01-01","to":"2023-12-31"},"domains":[{{file}}]}""";
        Assert.Equal(code, Assert.Single(RuleFiles.Load(programme, Domain).Diagnostics).Code);
    }

    [Theory]
    [InlineData("""{"from":"2023-12-31","to":"2023-01-01"}""", "MR1023")]
    [InlineData("""{"from":"2023-01-01"}""", "MR1009")]
    [InlineData("""{"from":"2023-01-01","to":"2023-02-30"}""", "MR1015")]
    [InlineData("\"2023\"", "MR1010")]
    public void Load_BadPeriod_IsTheOneFindingThoughTheDomainsAreRead(string period, string code)
    {
        var programme = $$"""{"format":1,"id":"p","title":"t","period":{{period}},"domains":["01-domain.json"]}""";
        var domain = Domain.Replace("里", "公里", StringComparison.Ordinal);
        Assert.Equal(code, Assert.Single(RuleFiles.Load(programme, domain).Diagnostics).Code);
    }

    [Theory]
    [InlineData("2")]
    [InlineData("1.5")]
    public void Load_OtherFormat_IsMR1017(string format)
    {
        var result = RuleFiles.LoadDomain(Domain.Replace("\"format\":1", "\"format\":" + format, StringComparison.Ordinal).Replace("里", "公里", StringComparison.Ordinal));
        Assert.Equal("MR1017", Assert.Single(result.Diagnostics).Code);
    }

    [Fact]
    public void Load_SyntaxErrorInOneFile_LeavesTheOthersChecked()
    {
        var source = new InMemoryRuleSource()
            .Add(ProgrammeLoader.ProgrammeFile, """{"format":1,"id":"p","title":"t","period":{"from":"2023-01-01","to":"2023-12-31"},"domains":["a.json","b.json"]}""")
            .Add("a.json", "{'x'}")
            .Add("b.json", Domain);
        Assert.Equal(
            [("a.json", "MR1001"), ("b.json", "MR3010")],
            new ProgrammeLoader().Load(source).Diagnostics.Select(diagnostic => (diagnostic.Location.File, diagnostic.Code)));
    }

    private static LoadResult Load(string units) => RuleFiles.Load(
        $$"""{"format":1,"id":"p","title":"t","period":{"from":"2023-01-01","to":"2023-12-31"},"units":{{units}},"domains":["01-domain.json"]}""",
        Domain);
}
