namespace Minsheng.Rules.Tests.Corpus;

/// <summary>Loads files of <c>bad-rules</c>: those named <c>programme.*.json</c> in place of <c>programme.json</c>, <c>no-regions.*.json</c> as a domain of a programme without regions, all others as a further domain.</summary>
internal static class BadRulesCorpus
{
    public static LoadResult Load(string file)
    {
        var bytes = CorpusFolder.BadRules.Read(file);
        return new ProgrammeLoader().Load(Source(file, bytes));
    }

    public static string NameInProgramme(string file) => IsProgrammeFile(file) ? ProgrammeLoader.ProgrammeFile : file;

    private static InMemoryRuleSource Source(string file, byte[] bytes)
    {
        if (IsProgrammeFile(file))
        {
            return BaseProgramme.Source().Add(ProgrammeLoader.ProgrammeFile, bytes);
        }

        return file.StartsWith("no-regions.", StringComparison.Ordinal)
            ? BaseProgramme.SourceWithoutRegions(file, bytes)
            : BaseProgramme.SourceWith((file, bytes));
    }

    private static bool IsProgrammeFile(string file) => file.StartsWith("programme.", StringComparison.Ordinal);
}
