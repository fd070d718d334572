namespace Minsheng.Rules.SampleHost.Tests;

/// <summary>Rules that change while the host runs.</summary>
public sealed class ReloadTests(ReloadingHost host) : IClassFixture<ReloadingHost>
{
    private const string File = "01-education.json";
    private const string Schools = RunningHost.Lianyungang + "/verdicts/schools-built";
    private const string TwelveSchools = """{ "measure": "schools-built", "date": "2023-12-31", "value": 12 }""";

    [Fact]
    public async Task Target_Edited_IsShownAndJudgedByWithoutARestart()
    {
        await using var batch = await host.StoreAsync(TwelveSchools);
        Assert.Equal("notMet", (string)(await host.GetAsync(Schools)).Json["compliance"]!);
        var before = (string)(await host.GetAsync(RunningHost.Lianyungang)).Json["hash"]!;

        host.Rules.Replace(File, "≥ 15 所", "≥ 12 所");

        var programme = await host.PollAsync(RunningHost.Lianyungang, answer => TargetOf(answer) == "≥ 12 所");
        Assert.NotEqual(before, (string)programme.Json["hash"]!);
        var verdict = (await host.GetAsync(Schools)).Json;
        Assert.Equal(("met", "0 所"), ((string)verdict["compliance"]!, (string)verdict["margin"]!));

        host.Rules.Replace(File, "≥ 12 所", "≥ 15 所");
        await host.PollAsync(RunningHost.Lianyungang, answer => (string)answer.Json["hash"]! == before);
    }

    [Fact]
    public async Task Verdicts_AskedForWhileRulesChange_AreEachOfOneSetOfRules()
    {
        await using var batch = await host.StoreAsync(TwelveSchools);
        using var changed = new CancellationTokenSource();
        var reading = Task.WhenAll(ReadUntil(changed.Token), ReadUntil(changed.Token));

        for (var round = 0; round < 5; round++)
        {
            host.Rules.Replace(File, "≥ 15 所", "≥ 12 所");
            await host.PollAsync(Schools, answer => (string)answer.Json["target"]! == "≥ 12 所");
            host.Rules.Replace(File, "≥ 12 所", "≥ 15 所");
            await host.PollAsync(Schools, answer => (string)answer.Json["target"]! == "≥ 15 所");
        }

        await changed.CancelAsync();
        Assert.Equal([("≥ 12 所", "met"), ("≥ 15 所", "notMet")], (await reading).SelectMany(read => read).Distinct().Order());
    }

    [Fact]
    public async Task Rules_Broken_DegradeTheHealthAndTheOldOnesJudge_UntilTheyAreMended()
    {
        await using var batch = await host.StoreAsync(TwelveSchools);
        Assert.Equal("Healthy", StatusOf(await host.GetAsync("/health")));

        host.Rules.Replace(File, "≥ 15 所", "≥ many 所");

        var health = await host.PollAsync("/health", answer => StatusOf(answer) == "Degraded");
        Assert.Equal(200, health.Status);
        Assert.Contains($"`lianyungang-2023`: {File}(", (string)health.Json["checks"]!["minsheng-rules"]!["description"]!);
        Assert.Equal("≥ 15 所", TargetOf(await host.GetAsync(RunningHost.Lianyungang)));
        Assert.Equal("-3 所", (string)(await host.GetAsync(Schools)).Json["margin"]!);
        Assert.Contains($"{File}(", host.Log);

        host.Rules.Replace(File, "≥ many 所", "≥ 15 所");

        await host.PollAsync("/health", answer => StatusOf(answer) == "Healthy");
    }

    [Fact]
    public async Task StoredObservations_ThatNoLongerFit_AreAConflictUntilTheyAreTakenOut()
    {
        await using var batch = await host.StoreAsync(TwelveSchools);

        host.Rules.Replace(File, "\"schools-built\"", "\"schools-newly-built\"");

        var conflict = await host.PollAsync(RunningHost.Lianyungang + "/verdicts", answer => answer.Status != 200);
        Assert.Equal((409, "application/problem+json"), (conflict.Status, conflict.ContentType));
        Assert.Equal([$"MR4001 {batch.Name}(1,47)"], conflict.Findings);
        Assert.Equal($"{batch.Name}(1,47): there is no measure `schools-built`", conflict.Detail);
        var refused = await host.PostAsync(RunningHost.Lianyungang + "/observations", RunningHost.Document("""{ "measure": "schools-newly-built", "date": "2023-12-31", "value": 12 }"""));
        Assert.Equal(409, refused.Status);

        await host.DeleteAsync(batch.Path);

        Assert.Equal(200, (await host.GetAsync(RunningHost.Lianyungang + "/verdicts")).Status);
        host.Rules.Replace(File, "\"schools-newly-built\"", "\"schools-built\"");
        await host.PollAsync(Schools, answer => answer.Status == 200);
    }

    private async Task<List<(string Target, string Compliance)>> ReadUntil(CancellationToken enough)
    {
        var read = new List<(string, string)>();
        while (!enough.IsCancellationRequested)
        {
            var verdict = (await host.GetAsync(Schools)).Json;
            read.Add(((string)verdict["target"]!, (string)verdict["compliance"]!));
        }

        return read;
    }

    private static string TargetOf(Answer programme) => (string)programme.Json["domains"]![0]!["items"]![0]!["measures"]![0]!["target"]!;

    private static string StatusOf(Answer health) => (string)health.Json["status"]!;
}
