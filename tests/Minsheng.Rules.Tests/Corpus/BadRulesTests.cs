namespace Minsheng.Rules.Tests.Corpus;

/// <summary>Rule files, each broken in one way: every finding stands where the reader has to look, and there is no other.</summary>
public sealed class BadRulesTests
{
    public static TheoryData<string> Files => [.. CorpusFolder.BadRules.Listed];

    [Fact]
    public void Listed_Folder_HasSameFiles() =>
        Assert.Equal(CorpusFolder.BadRules.Present.Order(StringComparer.Ordinal), CorpusFolder.BadRules.Listed.Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Files))]
    public void Load_BadFile_ReportsEveryFindingAtItsPlace(string file)
    {
        var loaded = BadRulesCorpus.Load(file);

        Assert.Equal(CorpusFolder.BadRules.ExpectedOf(file), loaded.Diagnostics.Select(ExpectedDiagnostic.Of));
        Assert.All(loaded.Diagnostics, diagnostic => Assert.Equal(BadRulesCorpus.NameInProgramme(file), diagnostic.Location.File));
        Assert.All(loaded.Diagnostics, MessageAssert.IsGood);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Load_BadFile_GivesProgrammeExactlyWithoutErrors(string file)
    {
        var loaded = BadRulesCorpus.Load(file);

        var hasErrors = loaded.Diagnostics.Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        Assert.Equal(!hasErrors, loaded.Succeeded);
    }
}
