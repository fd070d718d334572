namespace Minsheng.Rules.Tests.Corpus;

/// <summary>The good programme that broken files are put beside: one measure of each of the ten kinds.</summary>
internal static class BaseProgramme
{
    public const string DomainFile = "01-livelihood.json";

    /// <summary>The programme itself, read afresh.</summary>
    public static LoadResult Load() => new ProgrammeLoader().Load(Source());

    /// <summary>The files of the programme.</summary>
    public static InMemoryRuleSource Source() =>
        new InMemoryRuleSource().Add(ProgrammeLoader.ProgrammeFile, Read(ProgrammeLoader.ProgrammeFile)).Add(DomainFile, Read(DomainFile));

    /// <summary>The programme with further domain files after its own.</summary>
    public static InMemoryRuleSource SourceWith(params (string Name, byte[] Bytes)[] domains)
    {
        var names = domains.Select(domain => domain.Name).Prepend(DomainFile).Select(name => $"\"{name}\"");
        var header = File.ReadAllText(PathOf(ProgrammeLoader.ProgrammeFile)).Replace($"\"{DomainFile}\"", string.Join(", ", names), StringComparison.Ordinal);
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
