using System.Text.Json;

namespace Minsheng.Rules.Cli.Tests;

/// <summary>Regions, days of knowledge and pace on the command line.</summary>
public sealed class RegionTests : IDisposable
{
    private readonly CityFolder _city = new();

    [Fact]
    public void Evaluate_Regions_AreShownOnRequest()
    {
        var without = Evaluate();
        var with = Evaluate("--regions");

        Assert.DoesNotContain("· East", without.Output);
        Assert.Matches("… pending +· East  2 个 \\(33.3% of the whole\\)  4 个 short  behind +███░░░░░░░ +33.3%", with.Output);
        Assert.Matches("✓ met +· West  4 个 \\(66.7% of the whole\\)  exactly +██████████ +100.0%", with.Output);
        Assert.Contains("met as a whole, and regions are not", with.Output);
    }

    [Fact]
    public void Evaluate_OneRegion_ShowsItsView()
    {
        var byTitle = Evaluate("--region", "东区");
        var byId = Evaluate("--region", "east");

        Assert.Equal(byId.Output, byTitle.Output);
        Assert.Contains("region: East", byTitle.Output);
        Assert.Contains("2 个 (target ≥ 6 个), 4 个 short", byTitle.Output);
        Assert.DoesNotContain("the region does not report this measure", byTitle.Output);
    }

    [Theory]
    [InlineData("南区", "no region `南区`; known are: 东区, 西县")]
    public void Evaluate_UnknownRegion_IsABadArgument(string region, string message)
    {
        var outcome = Evaluate("--region", region);

        Assert.Equal((2, ""), (outcome.ExitCode, outcome.Output));
        Assert.Contains(message, outcome.Error);
    }

    [Fact]
    public void Evaluate_RegionThatNoMeasureExpects_EvaluatesNothing()
    {
        using var folder = new RulesFolder();
        folder.KeepOnly("02-health.json");
        var figures = folder.Write("figures.csv", "measure,date,value\nhealth-outreach-events,2023-12-31,30\n");

        var outcome = Minsheng.Run("evaluate", folder.Path, "--observations", figures, "--region", "海州区");

        Assert.Equal((2, ""), (outcome.ExitCode, outcome.Output));
        Assert.Contains("no measure expects `海州区`", outcome.Error);
    }

    [Fact]
    public void Evaluate_KnownAt_UsesWhatWasRecordedByThen()
    {
        var outcome = Evaluate("--known-at", "2023-07-31");

        Assert.Equal(0, outcome.ExitCode);
        Assert.Contains("as known on 2023-07-31", outcome.Output);
        Assert.Contains("7 个 (target ≥ 10 个), 3 个 short", outcome.Output);
        Assert.Contains("warning MR4027: rows without `recordedAt` are left out, for nobody says when they became known: 1", outcome.Error);
    }

    [Theory]
    [InlineData(0, "behind", "2023-06-30")]
    [InlineData(1, "behind", "2023-07-01", "--region", "east")]
    [InlineData(0, "severelyBehind", "2023-06-30", "--region", "east")]
    public void Evaluate_FailOnPace_DecidesTheExitCode(int expected, string failOn, string asOf, params string[] options)
    {
        var outcome = Evaluate(["--fail-on", failOn, "--as-of", asOf, .. options]);

        Assert.Equal(expected, outcome.ExitCode);
    }

    [Fact]
    public void Evaluate_AsCsv_HasARowForEveryMeasureAndOnRequestEveryRegion()
    {
        var whole = Evaluate("--format", "csv");
        var regions = Evaluate("--format", "csv", "--regions");

        Assert.Equal(1 + 20, whole.Output.TrimEnd('\n').Split('\n').Length);
        Assert.Equal(1 + 20 + 5 * 2, regions.Output.TrimEnd('\n').Split('\n').Length);
    }

    [Fact]
    public void Evaluate_AsMarkdown_StartsWithTheTitle() => Assert.StartsWith("# My city 2023\n", Evaluate("--format", "markdown").Output);

    [Fact]
    public void Replay_TwoDaysOfKnowledge_SaysWhatChangedAndWhy()
    {
        var outcome = Minsheng.Run("replay", _city.Path, "--observations", _city.Observations, "--known-at", "2023-07-31", "2023-08-31");

        Assert.Equal(0, outcome.ExitCode);
        Assert.Contains("as of 2023-06-30: as known on 2023-07-31, and as known on 2023-08-31", outcome.Output);
        Assert.Contains("Changed (1)", outcome.Output);
        Assert.Contains("was: not reached yet, due 2023-12-31: 7 个 (target ≥ 10 个), 3 个 short", outcome.Output);
        Assert.Contains("now: not reached yet, due 2023-12-31: 6 个 (target ≥ 10 个), 4 个 short", outcome.Output);
        Assert.Contains("revised: 2023-06-30 东区 3 → 2", outcome.Output);
    }

    [Fact]
    public void Replay_AsJson_HasBothSides()
    {
        var outcome = Minsheng.Run("replay", _city.Path, "--observations", _city.Observations, "--known-at", "2023-07-31", "2023-08-31", "--format", "json");

        using var document = JsonDocument.Parse(outcome.Output);
        var change = Assert.Single(document.RootElement.GetProperty("changes").EnumerateArray());
        Assert.Equal("care-centres", change.GetProperty("id").GetString());
        Assert.Equal("east", Assert.Single(change.GetProperty("regions").EnumerateArray()).GetProperty("id").GetString());
    }

    [Theory]
    [InlineData("--known-at takes the earlier day first, then the later", "2023-08-31", "2023-07-31")]
    [InlineData("`yesterday` is not a date, write 2023-12-31", "yesterday", "2023-07-31")]
    public void Replay_BadDays_AreBadArguments(string message, string earlier, string later)
    {
        var outcome = Minsheng.Run("replay", _city.Path, "--observations", _city.Observations, "--known-at", earlier, later);

        Assert.Equal((2, ""), (outcome.ExitCode, outcome.Output));
        Assert.Contains(message, outcome.Error);
    }

    public void Dispose() => _city.Dispose();

    private Minsheng.Outcome Evaluate(params string[] options) =>
        Minsheng.Run(["evaluate", _city.Path, "--observations", _city.Observations, .. options]);
}
