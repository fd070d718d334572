using System.Text;

namespace Minsheng.Rules.SampleHost.Tests;

public sealed class VerdictEndpointsTests(RunningHost host) : IClassFixture<RunningHost>
{
    private const string Verdicts = RunningHost.Lianyungang + "/verdicts";

    /// <summary>The observations of the README.</summary>
    private static readonly string Readme = RunningHost.Document(
        """{ "measure": "schools-built", "date": "2023-12-31", "value": 12 }, { "measure": "teacher-rotation", "date": "2023-12-31", "numerator": 149, "denominator": 1000 }""");

    [Fact]
    public async Task Observations_ShortOfTheirTargets_AreNotMetByWhatIsMissing()
    {
        var answer = await host.PostAsync(Verdicts, Readme);

        var schools = answer.Measure("schools-built");
        Assert.Equal(("notMet", "targetMissed", -3, "所"), ((string)schools["compliance"]!, (string)schools["reason"]!, (int)schools["margin"]!["value"]!, (string)schools["margin"]!["unit"]!));
        Assert.Equal(0.8m, (decimal)schools["completion"]!["capped"]!);
        var teachers = answer.Measure("teacher-rotation");
        Assert.Equal(("notMet", -0.1m, -1), ((string)teachers["compliance"]!, (decimal)teachers["margin"]!["value"]!, (int)teachers["margin"]!["count"]!["value"]!));
        Assert.Equal(0.993333m, (decimal)teachers["completion"]!["capped"]!);
    }

    [Fact]
    public async Task Observations_OfTwoMeasures_LeaveTheOthersOpen()
    {
        var counts = (await host.PostAsync(Verdicts, Readme)).Json["summary"]!["measures"]!;

        Assert.Equal((0, 2, 279), ((int)counts["met"]!, (int)counts["notMet"]!, (int)counts["indeterminate"]!));
    }

    [Fact]
    public async Task Verdicts_OfPostedObservations_AreTheEnginesResultByteForByte()
    {
        var programme = ProgrammeLoader.LoadDirectory(Repository.PathOf("rules", "lianyungang-2023")).GetProgramme();
        var observations = ObservationSet.Bind(programme, ObservationFile.FromJson("body", Encoding.UTF8.GetBytes(Readme))).Observations!;
        using var expected = new StringWriter();
        ResultJson.Write(RuleEvaluator.Evaluate(observations), expected);

        var answer = await host.PostAsync(Verdicts, Readme);

        Assert.Equal((200, "application/json"), (answer.Status, answer.ContentType));
        Assert.Equal(expected.ToString(), answer.Text);
    }

    [Theory]
    [InlineData("?asOf=2023-12-30", "pending", "given")]
    [InlineData("?asOf=2023-12-31", "notMet", "given")]
    [InlineData("", "notMet", "endOfPeriod")]
    public async Task AsOf_BeforeTheDueDate_LeavesTime(string query, string compliance, string origin)
    {
        var answer = await host.PostAsync(Verdicts + query, RunningHost.Document("""{ "measure": "schools-built", "date": "2023-12-30", "value": 12, "status": "final" }, { "measure": "schools-extended", "date": "2023-12-31", "value": 8 }"""));

        Assert.Equal((compliance, origin), ((string)answer.Measure("schools-built")["compliance"]!, (string)answer.Json["asOfOrigin"]!));
    }

    [Theory]
    [InlineData("?knownAt=2024-01-31", "notMet", 12)]
    [InlineData("?knownAt=2024-02-01", "met", 15)]
    [InlineData("", "met", 15)]
    public async Task KnownAt_BeforeARevision_JudgesByWhatWasKnown(string query, string compliance, int schools)
    {
        var answer = await host.PostAsync(Verdicts + query, RunningHost.Document(
            """{ "measure": "schools-built", "date": "2023-12-31", "value": 12, "recordedAt": "2024-01-05" }, { "measure": "schools-built", "date": "2023-12-31", "value": 15, "recordedAt": "2024-02-01" }"""));

        var measure = answer.Measure("schools-built");
        Assert.Equal((compliance, schools), ((string)measure["compliance"]!, (int)measure["actual"]!["value"]!));
    }

    [Theory]
    [InlineData("haizhou")]
    [InlineData("海州区")]
    [InlineData("Haizhou")]
    public async Task Region_ByIdOrTitle_IsJudgedAlone(string region)
    {
        var answer = await host.PostAsync(
            $"{Verdicts}?region={Uri.EscapeDataString(region)}", RunningHost.Document("""{ "measure": "teacher-rotation", "region": "haizhou", "date": "2023-12-31", "numerator": 160, "denominator": 1000 }"""));

        var measure = answer.Measure("teacher-rotation");
        Assert.Equal(("haizhou", "met"), ((string)answer.Json["region"]!, (string)measure["compliance"]!));
        Assert.Equal((1m, 10), ((decimal)measure["margin"]!["value"]!, (int)measure["margin"]!["count"]!["value"]!));
    }

    [Fact]
    public async Task Csv_OfPublishedFigures_JudgesTwentyTwoMeasures()
    {
        var published = await File.ReadAllTextAsync(Repository.PathOf("rules", "lianyungang-2023", "observations", "published.csv"));

        var answer = await host.PostAsync(Verdicts, published, "text/csv; charset=utf-8");

        var counts = answer.Json["summary"]!["measures"]!;
        Assert.Equal((22, 259), ((int)counts["met"]!, (int)counts["indeterminate"]!));
        Assert.StartsWith("公开发布的数字", (string)answer.Json["labels"]![0]!);
    }

    [Fact]
    public async Task Warnings_OfObservations_GoAlongWithTheVerdicts()
    {
        var answer = await host.PostAsync(Verdicts, RunningHost.Document("""{ "measure": "schools-built", "date": "2024-01-31", "value": 15 }"""));

        Assert.Equal(200, answer.Status);
        Assert.Equal(["MR4009 body(1,72)"], answer.Findings);
    }

    [Fact]
    public async Task Observations_Posted_AreNotStored()
    {
        await host.PostAsync(Verdicts, Readme);

        Assert.Equal(281, (int)(await host.GetAsync(Verdicts)).Json["summary"]!["measures"]!["indeterminate"]!);
    }
}
