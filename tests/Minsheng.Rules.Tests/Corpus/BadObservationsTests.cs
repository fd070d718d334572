namespace Minsheng.Rules.Tests.Corpus;

/// <summary>Observation files, each broken in one way: every finding stands where the reader has to look, and there is no other.</summary>
public sealed class BadObservationsTests
{
    public static TheoryData<string> Files => [.. CorpusFolder.BadObservations.Listed];

    [Fact]
    public void Listed_Folder_HasSameFiles() =>
        Assert.Equal(CorpusFolder.BadObservations.Present.Order(StringComparer.Ordinal), CorpusFolder.BadObservations.Listed.Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Files))]
    public void Bind_BadFile_ReportsEveryFindingAtItsPlace(string file)
    {
        var binding = BadObservationsCorpus.Bind(file);

        Assert.Equal(CorpusFolder.BadObservations.ExpectedOf(file), binding.Diagnostics.Select(ExpectedDiagnostic.Of));
        Assert.All(binding.Diagnostics, diagnostic => Assert.Equal(file, diagnostic.Location.File));
        Assert.All(binding.Diagnostics, MessageAssert.IsGood);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Bind_BadFile_GivesObservationsExactlyWithoutErrors(string file)
    {
        var binding = BadObservationsCorpus.Bind(file);

        var hasErrors = binding.Diagnostics.Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        Assert.Equal(hasErrors, binding.Observations is null);
    }
}
