namespace Minsheng.Rules.Tests.Loading;

/// <summary>Small programmes in memory, so that a test shows only what it is about.</summary>
internal static class RuleFiles
{
    public const string DomainFile = "01-domain.json";

    private const string Programme = """
        {"format":1,"id":"programme","title":"t","period":{"from":"2023-01-01","to":"2023-12-31"},"domains":["01-domain.json"]}
        """;

    /// <summary>Loads a programme whose only measure has these further members; they start at line 2, column 1.</summary>
    public static LoadResult LoadMeasure(string members) => LoadMeasures($$"""
        {"id":"m","subject":"s","clause":"c",
        {{members}}
        }
        """);

    /// <summary>Loads a programme whose only item has these measures.</summary>
    public static LoadResult LoadMeasures(string measures) => LoadDomain(
        $$"""{"format":1,"id":"domain","title":"t","items":[{"number":1,"title":"t","measures":[{{measures}}]}]}""");

    public static LoadResult LoadDomain(string domain) => Load(Programme, domain);

    public static LoadResult Load(string programme, string domain) =>
        new ProgrammeLoader().Load(new InMemoryRuleSource().Add(ProgrammeLoader.ProgrammeFile, programme).Add(DomainFile, domain));

    /// <summary>The target of the only measure.</summary>
    public static Target TargetOf(LoadResult result) =>
        Assert.Single(Assert.Single(Assert.Single(result.GetProgramme().Domains).Items).Measures).Target!;
}
