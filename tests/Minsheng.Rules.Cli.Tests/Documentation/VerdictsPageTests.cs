using System.Text.RegularExpressions;

namespace Minsheng.Rules.Cli.Tests.Documentation;

public sealed class VerdictsPageTests
{
    private readonly string _page = File.ReadAllText(Repository.PathOf("docs", "verdicts.md"));
    private readonly Samples _samples = new("docs", "verdicts.md");

    [Fact]
    public void Presets_AreExactlyThoseOfTheLibrary()
    {
        var documented = Regex.Matches(_page, @"^\| `(?<name>[a-z0-9-]+)` \| (points|relative|monthsBehind) \|", RegexOptions.Multiline).Select(match => match.Groups["name"].Value);

        Assert.Equal(LightTable.PresetNames, documented.Order());
    }

    [Fact]
    public void States_AreAllDocumented()
    {
        string[] flags = [nameof(ResultNote.MeanDisagrees), nameof(ResultNote.RegionsMoveOtherWay), nameof(ResultNote.RegionsNotMet)];
        var words = Enum.GetNames<TrajectoryState>().Concat(Enum.GetNames<DataQualityState>()).Concat(flags);

        Assert.All(words, word => Assert.Contains($"`{CamelCase(word)}`", _page));
    }

    [Fact]
    public void LightTable_OfTheSample_IsTaken()
    {
        var loaded = Load(_samples.Block("json lights"));

        Assert.Empty(loaded.Diagnostics);
        Assert.Equal("yellow", loaded.GetProgramme().Trajectory.Lights!.BandOf(new Rational(1999, 100)).Light);
        Assert.Equal("red", loaded.GetProgramme().Trajectory.Lights!.BandOf(20).Light);
    }

    /// <summary>9 of 15 on 30 September: the numbers of the page's example, worked out there.</summary>
    [Fact]
    public void Example_OfThePage_IsWhatTheEngineSays()
    {
        var programme = Load("\"yinchuan-2025\"").GetProgramme();
        var figures = new[] { (3, 31, 3), (6, 30, 6), (9, 30, 9) }.Select(figure => new Observation { Measure = "schools", Date = new(2023, figure.Item1, figure.Item2), Value = figure.Item3 });

        var trajectory = RuleEvaluator.Evaluate(ObservationSet.Create(programme, figures)).FindMeasure("schools")!.Trajectory;

        Assert.Equal((TrajectoryState.Behind, (Rational?)15), (trajectory.State, trajectory.Lag));
        Assert.Equal(("2 所", "12 所"), (trajectory.Required.ToString(), trajectory.Forecast.ToString()));
    }

    [Fact]
    public void EverySample_IsUsedByATest() => Assert.Equal(2, _samples.Count);

    private static LoadResult Load(string lights) => new ProgrammeLoader().Load(new InMemoryRuleSource()
        .Add("programme.json", $$"""{ "format": 1, "id": "p", "title": "p", "period": { "from": "2023-01-01", "to": "2023-12-31" }, "lights": {{lights}}, "domains": [ "01.json" ] }""")
        .Add("01.json", """
            { "format": 1, "id": "d", "title": "d", "items": [ { "number": 1, "title": "i", "measures": [
              { "id": "schools", "kind": "count", "subject": "s", "target": "≥ 15 所", "clause": "c" } ] } ] }
            """));

    private static string CamelCase(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}
