namespace Minsheng.Rules.Tests.Corpus;

/// <summary>Loads files of <c>bad-rules</c>: those named <c>programme.*.json</c> in place of <c>programme.json</c>, all others as a second domain.</summary>
internal static class BadRulesCorpus
{
    public static LoadResult Load(string file)
    {
        var bytes = CorpusFolder.BadRules.Read(file);
        var source = IsProgrammeFile(file)
            ? BaseProgramme.Source().Add(ProgrammeLoader.ProgrammeFile, bytes)
            : BaseProgramme.SourceWith((file, bytes));
        return new ProgrammeLoader().Load(source);
    }

    public static string NameInProgramme(string file) => IsProgrammeFile(file) ? ProgrammeLoader.ProgrammeFile : file;

    private static bool IsProgrammeFile(string file) => file.StartsWith("programme.", StringComparison.Ordinal);
}
