namespace Minsheng.Rules.Tests.Corpus;

/// <summary>Checks rules against a published text: files of <c>bad-sources</c> named <c>*.txt</c> stand in for the text of <c>base-source</c>, those named <c>*.json</c> for its one domain file.</summary>
internal static class BadSourcesCorpus
{
    public const string DomainFile = "01-both.json";
    public const string SourceFile = "source.txt";

    public static SourceCoverage Check(string file)
    {
        var bytes = CorpusFolder.BadSources.Read(file);
        var isText = Path.GetExtension(file) == ".txt";
        return Check(isText ? Read(DomainFile) : bytes, isText ? bytes : Read(SourceFile));
    }

    public static SourceCoverage Check(byte[] domain, byte[] source)
    {
        var rules = new InMemoryRuleSource().Add(ProgrammeLoader.ProgrammeFile, Read(ProgrammeLoader.ProgrammeFile)).Add(DomainFile, domain);
        var text = SourceText.Decode(SourceFile, source, new DiagnosticBag());
        return SourceCoverage.Check(new ProgrammeLoader().Load(rules).GetProgramme(), text!);
    }

    public static byte[] Read(string file) => File.ReadAllBytes(Repository.PathOf("tests", "corpus", "base-source", file));
}
