namespace Minsheng.Rules.Tests.Corpus;

/// <summary>Rules and published texts that do not account for each other: every finding stands where the author has to look, and there is no other.</summary>
public sealed class BadSourcesTests
{
    public static TheoryData<string> Files => [.. CorpusFolder.BadSources.Listed];

    [Fact]
    public void Listed_Folder_HasSameFiles() =>
        Assert.Equal(CorpusFolder.BadSources.Present.Order(StringComparer.Ordinal), CorpusFolder.BadSources.Listed.Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Files))]
    public void Check_File_ReportsEveryFindingAtItsPlace(string file)
    {
        var coverage = BadSourcesCorpus.Check(file);

        Assert.Equal(CorpusFolder.BadSources.ExpectedOf(file), coverage.Diagnostics.Select(ExpectedDiagnostic.Of));
        Assert.All(coverage.Diagnostics, MessageAssert.IsGood);
    }
}
