using Minsheng.Rules.Tests.Evaluation;
using Minsheng.Rules.Tests.Plugins;

namespace Minsheng.Rules.Tests.Corpus;

/// <summary>Every finding that the library can make is provoked by a file of the corpus, or here where no file can.</summary>
public sealed class CatalogueCoverageTests
{
    /// <summary>A file that is there and cannot be read is a fault of the disk, not of the file.</summary>
    private static readonly string[] BeyondFiles = [DiagnosticCatalogue.FileUnreadable.Code];

    /// <summary>What plug-ins do wrong no file can; <see cref="PluginSetTests"/> and <see cref="ContainmentTests"/> provoke it.</summary>
    private static readonly string[] ByPlugins =
    [
        .. ContainmentTests.Codes,
        .. PluginSetTests.Codes,
    ];

    [Fact]
    public void All_Corpus_ProvokesEveryCode()
    {
        var provoked = new[] { CorpusFolder.BadRules, CorpusFolder.BadObservations, CorpusFolder.BadSources }
            .SelectMany(folder => folder.Listed.SelectMany(folder.ExpectedOf))
            .Select(expected => expected.Code)
            .Concat(BeyondFiles)
            .Concat(ByPlugins)
            .Concat(EvaluationCase.ReadAll().SelectMany(test => test.Findings));

        Assert.Equal(
            DiagnosticCatalogue.All.Select(descriptor => descriptor.Code).Order(StringComparer.Ordinal),
            provoked.Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void All_Codes_AreUnique() =>
        Assert.Distinct(DiagnosticCatalogue.All.Select(descriptor => descriptor.Code));

    [Fact]
    public void Load_DomainFileCannotBeRead_ReportsAtItsNameInProgramme()
    {
        var loaded = new ProgrammeLoader().Load(new BrokenDisk(BaseProgramme.DomainFile));

        var diagnostic = Assert.Single(loaded.Diagnostics);
        Assert.Equal(new ExpectedDiagnostic("MR1007", 11, 5), ExpectedDiagnostic.Of(diagnostic));
        Assert.Equal("file `01-livelihood.json` cannot be read", diagnostic.Message.En);
        MessageAssert.IsGood(diagnostic);
        Assert.False(loaded.Succeeded);
    }

    [Fact]
    public void Load_ProgrammeFileCannotBeRead_ReportsWholeFile()
    {
        var loaded = new ProgrammeLoader().Load(new BrokenDisk(ProgrammeLoader.ProgrammeFile));

        Assert.Equal([new ExpectedDiagnostic("MR1007", 0, 0)], loaded.Diagnostics.Select(ExpectedDiagnostic.Of));
    }

    [Fact]
    public void Load_NoProgrammeFile_ReportsWholeFile()
    {
        var loaded = new ProgrammeLoader().Load(new InMemoryRuleSource());

        Assert.Equal([new ExpectedDiagnostic("MR1006", 0, 0)], loaded.Diagnostics.Select(ExpectedDiagnostic.Of));
    }

    [Fact]
    public void Load_LargerFileThanAllowed_ReportsWholeFile()
    {
        var source = BaseProgramme.Source().Add(BaseProgramme.DomainFile, new byte[DocumentLimits.MaxBytes + 1]);

        var loaded = new ProgrammeLoader().Load(source);

        Assert.Equal([new ExpectedDiagnostic("MR1005", 0, 0)], loaded.Diagnostics.Select(ExpectedDiagnostic.Of));
    }

    /// <summary>The base programme on a disk that fails for one file.</summary>
    private sealed class BrokenDisk(string unreadable) : IRuleSource
    {
        private readonly InMemoryRuleSource _files = BaseProgramme.Source();

        public byte[]? TryRead(string file) => file == unreadable ? throw new IOException("bad sector") : _files.TryRead(file);
    }
}
