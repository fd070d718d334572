namespace Minsheng.Rules.Tests.Corpus;

/// <summary>The good programme that broken files are put beside: one measure of each of the ten kinds, and a second domain with what regions report.</summary>
internal static class BaseProgramme
{
    public const string DomainFile = "01-livelihood.json";
    private const string RegionsFile = "02-regions.json";
    private const string WithoutRegionsFile = "without-regions.json";

    /// <summary>The programme itself, read afresh.</summary>
    public static LoadResult Load() => new ProgrammeLoader().Load(Source());

    /// <summary>The files of the programme.</summary>
    public static InMemoryRuleSource Source() =>
        new InMemoryRuleSource()
            .Add(ProgrammeLoader.ProgrammeFile, Read(ProgrammeLoader.ProgrammeFile))
            .Add(DomainFile, Read(DomainFile))
            .Add(RegionsFile, Read(RegionsFile));

    /// <summary>The programme with further domain files after its own.</summary>
    public static InMemoryRuleSource SourceWith(params (string Name, byte[] Bytes)[] domains) =>
        SourceWith(ProgrammeLoader.ProgrammeFile, domains);

    /// <summary>A programme that lists no regions, with a domain file after the first.</summary>
    public static InMemoryRuleSource SourceWithoutRegions(string name, byte[] bytes) =>
        SourceWith(WithoutRegionsFile, (name, bytes));

    private static InMemoryRuleSource SourceWith(string headerFile, params (string Name, byte[] Bytes)[] domains)
    {
        var names = domains.Select(domain => domain.Name).Prepend(DomainFile).Select(name => $"\"{name}\"");
        var header = File.ReadAllText(PathOf(headerFile)).Replace($"\"{DomainFile}\"", string.Join(", ", names), StringComparison.Ordinal);
        var source = Source().Add(ProgrammeLoader.ProgrammeFile, header);
        foreach (var (name, bytes) in domains)
        {
            source.Add(name, bytes);
        }

        return source;
    }

    private static byte[] Read(string file) => File.ReadAllBytes(PathOf(file));

    private static string PathOf(string file) => Repository.PathOf("tests", "corpus", "base", file);
}
