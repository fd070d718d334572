namespace Minsheng.Rules.Tests.Corpus;

/// <summary>One pass reports everything, in order of place; what has an error is not given out at all.</summary>
public sealed class OnePassTests
{
    [Fact]
    public void Load_SeveralBrokenFiles_ReportsAllByFileAndPlace()
    {
        string[] files = ["unknown-stage.json", "single-quotes.json", "gbk.json", "duplicate-key.json", "twenty-nine-digits.json", "target-growth.json"];
        var source = BaseProgramme.SourceWith([.. files.Select(file => (file, CorpusFolder.BadRules.Read(file)))]);

        var loaded = new ProgrammeLoader().Load(source);

        // The six files use one item number, so the later ones of those that can be read repeat it.
        var findings = loaded.Diagnostics.Where(diagnostic => diagnostic.Descriptor != DiagnosticCatalogue.DuplicateItem).ToList();
        var expected = files.Order(StringComparer.Ordinal).SelectMany(file => CorpusFolder.BadRules.ExpectedOf(file).Select(each => (file, each)));
        Assert.Equal(expected, findings.Select(diagnostic => (diagnostic.Location.File, ExpectedDiagnostic.Of(diagnostic))));
        Assert.Equal(loaded.Diagnostics.Order(Comparer<Diagnostic>.Create((left, right) => left.Location.CompareTo(right.Location))), loaded.Diagnostics);
        Assert.Null(loaded.Programme);
    }

    [Fact]
    public void Load_SyntaxErrorBeforeOtherFaults_EndsItsFileAlone()
    {
        const string twoFaults = """
            { "format": 1, "id": "Water", 'title': "供水" }
            """;
        var source = BaseProgramme.SourceWith(("10-water.json", System.Text.Encoding.UTF8.GetBytes(twoFaults)), ("11-eyes.json", CorpusFolder.BadRules.Read("unknown-kind.json")));

        var loaded = new ProgrammeLoader().Load(source);

        Assert.Equal(
            [("10-water.json", "MR1001"), ("11-eyes.json", "MR2001")],
            loaded.Diagnostics.Select(diagnostic => (diagnostic.Location.File, diagnostic.Code)));
    }

    [Fact]
    public void Load_FaultsInOneMeasure_ReportsEachOnce()
    {
        const string domain = """
            {
              "format": 1,
              "id": "ponds",
              "title": "坑塘整治",
              "items": [ { "number": 40, "title": "坑塘整治", "measures": [
                { "id": "Ponds", "kind": "count", "subject": "", "target": "≥ 30 口", "weight": -1, "by": "2023-9-1", "binding": "maybe", "clausee": "整治坑塘" }
              ] } ]
            }
            """;

        var loaded = new ProgrammeLoader().Load(BaseProgramme.SourceWith(("ponds.json", System.Text.Encoding.UTF8.GetBytes(domain))));

        Assert.Equal(
            ["MR1009", "MR1016", "MR1011", "MR3010", "MR1020", "MR1015", "MR1014", "MR1008"],
            loaded.Diagnostics.Select(diagnostic => diagnostic.Code));
    }

    [Fact]
    public void Load_BrokenPeriod_StillReadsDomains()
    {
        var source = BaseProgramme.SourceWith(("unknown-kind.json", CorpusFolder.BadRules.Read("unknown-kind.json")));
        var header = System.Text.Encoding.UTF8.GetString(source.TryRead(ProgrammeLoader.ProgrammeFile)!).Replace("2023-12-31", "2023-12-32", StringComparison.Ordinal);

        var loaded = new ProgrammeLoader().Load(source.Add(ProgrammeLoader.ProgrammeFile, header));

        Assert.Equal(["MR1015", "MR2001"], loaded.Diagnostics.Select(diagnostic => diagnostic.Code));
    }

    [Fact]
    public void Load_PartInUnreadableFile_ReportsTheFileAlone()
    {
        const string domain = """
            { "format": 1, "id": "lakes", "title": "湖泊", "items": [ { "number": 41, "title": "湖泊", "measures": [
              { "id": "lakes", "kind": "composite", "subject": "湖泊", "parts": ["lakes-cleaned"], "clause": "治理湖泊" } ] } ] }
            """;
        var source = BaseProgramme.SourceWith(("lakes.json", System.Text.Encoding.UTF8.GetBytes(domain)), ("rivers.json", "{"u8.ToArray()));

        var loaded = new ProgrammeLoader().Load(source);

        Assert.Equal(["MR1001"], loaded.Diagnostics.Select(diagnostic => diagnostic.Code));
    }

    [Fact]
    public void GetProgramme_WithErrors_ThrowsWithEveryFinding()
    {
        var loaded = BadRulesCorpus.Load("unknown-kind.json");

        var exception = Assert.Throws<InvalidRulesException>(loaded.GetProgramme);

        Assert.Equal(loaded.Diagnostics, exception.Diagnostics);
        Assert.Contains("unknown-kind.json(12,19): error MR2001", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Bind_OneBadRowAmongGoodFiles_GivesNothing()
    {
        var binding = BadObservationsCorpus.Bind("byte-order-mark.csv", "wrong-unit.csv");

        Assert.Null(binding.Observations);
        Assert.Equal([("wrong-unit.csv", "MR3014")], binding.Diagnostics.Select(diagnostic => (diagnostic.Location.File, diagnostic.Code)));
    }

    [Fact]
    public void Bind_SeveralBadFiles_ReportsAllByFileAndPlace()
    {
        string[] files = ["unmatched-quote.csv", "bare-share.json", "thirtieth-of-february.csv", "gbk.csv", "unknown-member.csv"];

        var binding = BadObservationsCorpus.Bind(files);

        var expected = files.Order(StringComparer.Ordinal).SelectMany(file => CorpusFolder.BadObservations.ExpectedOf(file).Select(each => (file, each)));
        Assert.Equal(expected, binding.Diagnostics.Select(diagnostic => (diagnostic.Location.File, ExpectedDiagnostic.Of(diagnostic))));
    }

    [Fact]
    public void Bind_WarningsOnly_GivesObservations()
    {
        var binding = BadObservationsCorpus.Bind("outside-period.csv", "byte-order-mark.csv");

        Assert.NotNull(binding.Observations);
        Assert.Equal(2, binding.Observations.All.Count);
        Assert.Equal(DiagnosticSeverity.Warning, Assert.Single(binding.Diagnostics).Severity);
    }

    [Fact]
    public void Bind_ConflictAcrossFiles_NamesBothPlaces()
    {
        var binding = BadObservationsCorpus.Bind("share-differs-in-row.csv", "byte-order-mark.csv", "conflict.csv");

        // 15 stands in both files and confirms itself; 17 differs from it, whichever of the two is named.
        var conflict = Assert.Single(binding.Diagnostics, diagnostic => diagnostic.Descriptor == DiagnosticCatalogue.ConflictingObservations);
        Assert.Equal(new SourceLocation("conflict.csv", 4, 1), conflict.Location);
        Assert.Contains(".csv(2,1)", conflict.Message.En, StringComparison.Ordinal);
    }
}
