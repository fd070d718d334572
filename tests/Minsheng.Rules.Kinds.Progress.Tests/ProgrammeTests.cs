using System.Text;
using Minsheng.Rules.Plugins;

namespace Minsheng.Rules.Kinds.Progress.Tests;

/// <summary>A programme on disk that names the plug-in, with its authors' cases and figures.</summary>
public sealed class ProgrammeTests
{
    private static readonly string Folder = Repository.PathOf("tests", "Minsheng.Rules.Kinds.Progress.Tests", "rules");
    private static readonly LoadResult Loaded = new ProgrammeLoader(PluginSet.Create(new ProgressPlugin())).Load(new DirectoryRuleSource(Folder));

    [Fact]
    public void Load_WithThePlugin_FindsNothing() => Assert.Empty(Loaded.Diagnostics);

    [Fact]
    public void Load_WithoutThePlugin_SaysHowToGetIt()
    {
        var loaded = new ProgrammeLoader().Load(new DirectoryRuleSource(Folder));

        Assert.Null(loaded.Programme);
        var missing = Assert.Single(loaded.Diagnostics, diagnostic => diagnostic.Code == DiagnosticCatalogue.PluginMissing.Code);
        Assert.Equal(("programme.json", 6), (missing.Location.File, missing.Location.Line));
        Assert.Contains("Minsheng.Rules.Kinds.Progress", missing.Help.En, StringComparison.Ordinal);
    }

    [Fact]
    public void Cases_OfTheAuthors_PassInBothEvaluators()
    {
        const string file = "01-health.cases.json";
        var cases = CaseFile.Read(Loaded.GetProgramme(), file, File.ReadAllBytes(Path.Combine(Folder, file)));

        Assert.Empty(cases.Diagnostics);
        Assert.Equal(8, cases.Cases.Count);
        Assert.All([RuleEvaluator.Flat, RuleEvaluator.Interpreted], evaluator => Assert.Empty(cases.Run(evaluator).SelectMany(outcome => outcome.Differences)));
    }

    [Fact]
    public void Cases_ThatExpectAnotherClass_SayWhatWasFound()
    {
        const string file = "01-health.cases.json";
        var text = File.ReadAllText(Path.Combine(Folder, file)).Replace("\"class\": \"near\"", "\"class\": \"late\"", StringComparison.Ordinal);
        var cases = CaseFile.Read(Loaded.GetProgramme(), file, Encoding.UTF8.GetBytes(text));

        var difference = Assert.Single(cases.Run().SelectMany(outcome => outcome.Differences));
        Assert.Equal(("beds.class", "late", "near"), (difference.Place, difference.Expected, difference.Found));
    }

    /// <summary>Smoking in the west: 0.6 of 8.6 points, less than a tenth. Doctors: (3.1·3 + 2.9)/4 = 3.05 of 3. Beds: 900 of 1000, away from the target.</summary>
    [Fact]
    public void Observations_OfTheExample_HaveTheirClassesInEveryEvaluator()
    {
        var file = ObservationFile.FromJson("observations.json", File.ReadAllBytes(Path.Combine(Folder, "observations.json")));
        Assert.Empty(file.Diagnostics);

        var result = Evaluators.Agree(Loaded.GetProgramme(), new(2022, 12, 31), file.Observations);

        Assert.Equal(
            ["smoking pending littleChange", "doctors met targetMet", "child-mortality pending fairProgress", "screening met significantProgress", "beds notMet late"],
            result.Measures.Select(measure => $"{measure.Measure.Id} {ResultWords.CodeOf(measure.Compliance)} {measure.Class!.Code}"));
    }
}
