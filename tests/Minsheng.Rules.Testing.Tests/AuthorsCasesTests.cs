namespace Minsheng.Rules.Testing.Tests;

/// <summary>The cases beside the rule sets of this repository, through every evaluator.</summary>
public sealed class AuthorsCasesTests
{
    private static readonly Dictionary<string, Programme> Programmes = Directory.EnumerateDirectories(Repository.PathOf("rules"))
        .ToDictionary(folder => Path.GetFileName(folder), folder => ProgrammeLoader.LoadDirectory(folder).GetProgramme());

    public static TheoryData<string, string> Files
    {
        get
        {
            var files = new TheoryData<string, string>();
            foreach (var programme in Programmes.Keys)
            {
                foreach (var path in Directory.EnumerateFiles(Repository.PathOf("rules", programme), "*" + CaseFile.Extension))
                {
                    files.Add(programme, Path.GetFileName(path));
                }
            }

            return files;
        }
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Run_File_PassesInEveryEvaluator(string programme, string file)
    {
        var cases = Read(programme, file);

        Assert.Empty(cases.Diagnostics);
        Assert.All([RuleEvaluator.Flat, RuleEvaluator.Interpreted], evaluator =>
            Assert.Empty(cases.Run(evaluator).SelectMany(outcome => outcome.Differences)));
    }

    [Fact]
    public void Files_StandBesideEveryDomain() => Assert.All(Programmes, programme =>
        Assert.All(programme.Value.Domains, domain =>
            Assert.True(File.Exists(Repository.PathOf("rules", programme.Key, Path.ChangeExtension(domain.File, null) + CaseFile.Extension)), domain.File)));

    [Fact]
    public void Cases_OfAllFiles_ExpectEveryKindAndEveryVerdictThatTheRulesCanGive()
    {
        var read = Files.Select(row => (Programme: Programmes[(string)row[0]], File: Read((string)row[0], (string)row[1]))).ToList();
        var expected = read.SelectMany(each => each.File.Cases.SelectMany(test => test.Expectations, (_, expectation) => (each.Programme, expectation))).ToList();
        var kinds = expected.Select(each => each.Programme.FindMeasure(each.expectation.Place.Split('.')[0])?.Kind).OfType<string>().Distinct();
        var verdicts = expected.Where(each => each.expectation.Place.EndsWith(".compliance", StringComparison.Ordinal)).Select(each => each.expectation.Expected).Distinct();
        var statuses = read.SelectMany(each => each.File.Cases).SelectMany(test => test.Observations.All).Select(row => row.Status).Distinct();

        Assert.Equal(Programmes.Values.SelectMany(programme => programme.Measures).Select(measure => measure.Kind).Distinct().Order(), kinds.Order());
        Assert.Equal(["indeterminate", "met", "notApplicable", "notMet", "pending"], verdicts.Order(StringComparer.Ordinal));
        Assert.Equal(Enum.GetValues<ObservationStatus>().Order(), statuses.Order());
    }

    private static CaseFile Read(string programme, string file) =>
        CaseFile.Read(Programmes[programme], file, File.ReadAllBytes(Repository.PathOf("rules", programme, file)));
}
