using Minsheng.Rules.Plugins;

namespace Minsheng.Rules.Kinds.Survey.Tests;

/// <summary>A programme on disk that names the plug-in, with its authors' cases and figures.</summary>
public sealed class ProgrammeTests
{
    private static readonly string Folder = Repository.PathOf("tests", "Minsheng.Rules.Kinds.Survey.Tests", "rules");
    private static readonly LoadResult Loaded = new ProgrammeLoader(PluginSet.Create(new SurveyPlugin())).Load(new DirectoryRuleSource(Folder));

    [Fact]
    public void Load_WithThePlugin_FindsNothing() => Assert.Empty(Loaded.Diagnostics);

    [Fact]
    public void Load_WithoutThePlugin_SaysHowToGetIt()
    {
        var loaded = new ProgrammeLoader().Load(new DirectoryRuleSource(Folder));

        Assert.Null(loaded.Programme);
        var missing = Assert.Single(loaded.Diagnostics, diagnostic => diagnostic.Code == DiagnosticCatalogue.PluginMissing.Code);
        Assert.Equal(("programme.json", 6), (missing.Location.File, missing.Location.Line));
        Assert.Contains("Minsheng.Rules.Kinds.Survey", missing.Help.En, StringComparison.Ordinal);
    }

    [Fact]
    public void Cases_OfTheAuthors_PassInBothEvaluators()
    {
        const string file = "01-services.cases.json";
        var cases = CaseFile.Read(Loaded.GetProgramme(), file, File.ReadAllBytes(Path.Combine(Folder, file)));

        Assert.Empty(cases.Diagnostics);
        Assert.Equal(6, cases.Cases.Count);
        Assert.All([RuleEvaluator.Flat, RuleEvaluator.Interpreted], evaluator => Assert.Empty(cases.Run(evaluator).SelectMany(outcome => outcome.Differences)));
    }

    /// <summary>Clinics: 336 of 400 are 84%; 0.06² · 400 = 1.44, far more than 0.346, on the wrong side. Complaints: 0.1² · 100 = 1 against 4 · 0.09.</summary>
    [Fact]
    public void Observations_OfTheExample_HaveTheirClassesInEveryEvaluator()
    {
        var file = ObservationFile.FromJson("observations.json", File.ReadAllBytes(Path.Combine(Folder, "observations.json")));
        Assert.Empty(file.Diagnostics);

        var result = Evaluators.Agree(Loaded.GetProgramme(), new(2023, 12, 31), file.Observations);

        Assert.Equal(
            ["buses met ", "clinics notMet clearlyMissed", "complaints notMet clearlyMissed"],
            result.Measures.Select(measure => $"{measure.Measure.Id} {ResultWords.CodeOf(measure.Compliance)} {measure.Class?.Code}"));
    }
}
