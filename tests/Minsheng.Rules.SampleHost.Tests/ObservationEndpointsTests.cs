namespace Minsheng.Rules.SampleHost.Tests;

public sealed class ObservationEndpointsTests(RunningHost host) : IClassFixture<RunningHost>
{
    private const string Observations = RunningHost.Lianyungang + "/observations";
    private const string Verdicts = RunningHost.Lianyungang + "/verdicts";
    private const string TwelveSchools = """{ "measure": "schools-built", "date": "2023-12-31", "value": 12 }""";
    private const string Teachers = """{ "measure": "teacher-rotation", "date": "2023-12-31", "numerator": 149, "denominator": 1000 }""";

    [Fact]
    public async Task Observations_Posted_AreStoredUnderANameOfTheirOwn()
    {
        await using var first = await host.StoreAsync(TwelveSchools);
        await using var second = await host.StoreAsync(Teachers);

        Assert.NotEqual(first.Name, second.Name);
        Assert.Equal((1, 1), ((int)first.Answer.Json["rows"]!, (int)first.Answer.Json["stored"]!));
        Assert.Equal((1, 2), ((int)second.Answer.Json["rows"]!, (int)second.Answer.Json["stored"]!));
        Assert.Equal(new Uri(host.Address, second.Path), second.Answer.Location);
    }

    [Fact]
    public async Task Batch_Asked_IsAsItWasPosted()
    {
        await using var batch = await host.StoreAsync(TwelveSchools);

        var answer = await host.GetAsync(batch.Path);

        Assert.Equal((200, "application/json", RunningHost.Document(TwelveSchools)), (answer.Status, answer.ContentType, answer.Text));
    }

    [Fact]
    public async Task Batch_TakenOut_IsGoneAndJudgesNothing()
    {
        await using var batch = await host.StoreAsync(TwelveSchools);

        Assert.Equal(204, (await host.DeleteAsync(batch.Path)).Status);

        Assert.Equal("indeterminate", (string)(await host.GetAsync(Verdicts + "/schools-built")).Json["compliance"]!);
        Assert.Equal((404, 404), ((await host.GetAsync(batch.Path)).Status, (await host.DeleteAsync(batch.Path)).Status));
    }

    [Fact]
    public async Task Verdicts_OfStoredObservations_AreOfAllBatchesTogether()
    {
        await using var schools = await host.StoreAsync(TwelveSchools);
        await using var teachers = await host.StoreAsync(Teachers);

        var answer = await host.GetAsync(Verdicts);

        Assert.Equal(("notMet", "notMet"), ((string)answer.Measure("schools-built")["compliance"]!, (string)answer.Measure("teacher-rotation")["compliance"]!));
        Assert.Equal((string)schools.Answer.Json["batch"]!, (string)answer.Measure("schools-built")["observations"]![0]!["file"]!);
    }

    [Theory]
    [InlineData("", "missed by 2023-12-31: 12 所 (target ≥ 15 所), 3 所 short")]
    [InlineData("?language=en", "missed by 2023-12-31: 12 所 (target ≥ 15 所), 3 所 short")]
    [InlineData("?language=zh", "到 2023-12-31 没有达到：12 所（目标 ≥ 15 所），差 3 所")]
    public async Task Verdict_OfOneMeasure_IsExplainedInTheLanguageAskedFor(string query, string explanation)
    {
        await using var batch = await host.StoreAsync(TwelveSchools);

        var verdict = (await host.GetAsync(Verdicts + "/schools-built" + query)).Json;

        Assert.Equal(explanation, (string)verdict["explanation"]!);
        Assert.Equal(("notMet", "targetMissed", "≥ 15 所", "12 所", "-3 所"), ((string)verdict["compliance"]!, (string)verdict["reason"]!, (string)verdict["target"]!, (string)verdict["actual"]!, (string)verdict["margin"]!));
        Assert.Equal((0.8m, "2023-12-31"), ((decimal)verdict["completion"]!, (string)verdict["asOf"]!));
    }

    [Fact]
    public async Task Verdict_OfAShare_SaysHowManyAreMissing()
    {
        await using var batch = await host.StoreAsync(Teachers);

        var verdict = (await host.GetAsync(Verdicts + "/teacher-rotation")).Json;

        Assert.Equal(("14.9%", "-0.1 百分点", "-1 人", 0.993333m), ((string)verdict["actual"]!, (string)verdict["margin"]!, (string)verdict["countMargin"]!, (decimal)verdict["completion"]!));
        Assert.Equal("missed by 2023-12-31: 14.9% (target ≥ 15%), 1 人 short", (string)verdict["explanation"]!);
    }

    [Fact]
    public async Task Verdict_OnTheREADMEsDay_HasTimeLeft()
    {
        await using var batch = await host.StoreAsync("""{ "measure": "schools-built", "date": "2023-09-30", "value": 12 }""");

        Assert.Equal("not reached yet, due 2023-12-31: 12 所 (target ≥ 15 所), 3 所 short", (string)(await host.GetAsync(Verdicts + "/schools-built")).Json["explanation"]!);
    }

    [Fact]
    public async Task Verdict_WithNothingStored_IsThatNobodyKnows() =>
        Assert.Equal(("indeterminate", "noObservation"), await CodesOf("/schools-extended"));

    [Fact]
    public async Task Observations_ThatContradictThoseStored_AreRefusedAndNothingChanges()
    {
        await using var batch = await host.StoreAsync(TwelveSchools);

        var answer = await host.PostAsync(Observations, RunningHost.Document("""{ "measure": "schools-built", "date": "2023-12-31", "value": 15 }"""));

        Assert.Equal((422, "application/problem+json"), (answer.Status, answer.ContentType));
        Assert.Contains($"`schools-built` at 2023-12-31 differs from {batch.Name}(1,47), and neither was recorded later", answer.Detail);
        Assert.Equal(("notMet", "targetMissed"), await CodesOf("/schools-built"));
    }

    [Fact]
    public async Task Observations_ThatReviseThoseStored_AreTaken()
    {
        await using var batch = await host.StoreAsync(TwelveSchools);
        await using var revision = await host.StoreAsync("""{ "measure": "schools-built", "date": "2023-12-31", "value": 15, "recordedAt": "2024-01-10" }""");

        Assert.Equal(("met", null), await CodesOf("/schools-built"));
    }

    [Fact]
    public async Task Observations_ThatContradictEachOther_PostedAtOnce_OneIsTaken()
    {
        var answers = await Task.WhenAll(Enumerable.Range(1, 20).Select(value => host.PostAsync(Observations, RunningHost.Document(EveryDay(value)))));

        var taken = Assert.Single(answers, answer => answer.Status == 201);
        Assert.Equal(19, answers.Count(answer => answer.Status == 422));
        await host.DeleteAsync(taken.Location!.AbsolutePath);
    }

    [Fact]
    public async Task Observations_OfOneProgramme_JudgeNoOther()
    {
        await using var batch = await host.StoreAsync(TwelveSchools);

        Assert.Equal(0, (int)(await host.GetAsync("/programmes/china-2021-2025/verdicts")).Json["summary"]!["measures"]!["notMet"]!);
    }

    /// <summary>The same figure of one measure on every day of the year: enough rows for the host to be busy with several requests at a time.</summary>
    private static string EveryDay(int value) => string.Join(", ", Enumerable.Range(0, 365).Select(day =>
        $$"""{ "measure": "schools-extended", "date": "{{IsoDate.Format(new DateOnly(2023, 1, 1).AddDays(day))}}", "value": {{value}} }"""));

    private async Task<(string Compliance, string? Reason)> CodesOf(string measure)
    {
        var verdict = (await host.GetAsync(Verdicts + measure)).Json;
        return ((string)verdict["compliance"]!, (string?)verdict["reason"]);
    }
}
