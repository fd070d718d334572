namespace Minsheng.Rules.SampleHost.Tests;

public sealed class ProgrammeEndpointsTests(RunningHost host) : IClassFixture<RunningHost>
{
    [Fact]
    public async Task Programmes_Listed_AreThoseOfTheConfiguration()
    {
        var answer = await host.GetAsync("/programmes");

        Assert.Equal((200, "application/json"), (answer.Status, answer.ContentType));
        Assert.Equal(["china-2021-2025", "lianyungang-2023"], answer.Json.AsArray().Select(programme => (string)programme!["name"]!));
    }

    [Fact]
    public async Task Programme_InTheList_SaysHowMuchItPromisesAndUntilWhen()
    {
        var programme = (await host.GetAsync("/programmes")).Json[1]!;

        Assert.Equal("Lianyungang livelihood commitments 2023", (string)programme["title"]!["en"]!);
        Assert.Equal(("2023-01-01", "2023-12-31"), ((string)programme["period"]!["from"]!, (string)programme["period"]!["to"]!));
        Assert.Equal((10, 50, 281), ((int)programme["domains"]!, (int)programme["items"]!, (int)programme["measures"]!));
        Assert.Matches("^[0-9a-f]{64}$", (string)programme["hash"]!);
    }

    [Fact]
    public async Task Programme_Asked_TellsItsMeasuresWithTargetsInWords()
    {
        var programme = (await host.GetAsync(RunningHost.Lianyungang)).Json;
        var item = programme["domains"]![0]!["items"]![0]!;
        var measure = item["measures"]![0]!;

        Assert.Equal((10, 9), (programme["domains"]!.AsArray().Count, programme["regions"]!.AsArray().Count));
        Assert.Equal((1, "提升义务教育办学条件"), ((int)item["number"]!, (string)item["title"]!["zh"]!));
        Assert.Equal(("schools-built", "count", "≥ 15 所"), ((string)measure["id"]!, (string)measure["kind"]!, (string)measure["target"]!));
        Assert.Equal(("2023-12-31", "全市新建中小学15所"), ((string)measure["by"]!, (string)measure["clause"]!));
    }

    [Fact]
    public async Task Answer_WithChinese_HasItAsItIsWritten() => Assert.Contains("教育惠民领域", (await host.GetAsync(RunningHost.Lianyungang)).Text);

    [Fact]
    public async Task Programme_Unknown_IsNotFoundAndTheNearMissIsNamed()
    {
        var answer = await host.GetAsync("/programmes/lianyungang-2024");

        Assert.Equal((404, "application/problem+json"), (answer.Status, answer.ContentType));
        Assert.Equal("name: there is no programme `lianyungang-2024`; did you mean `lianyungang-2023`?", answer.Detail);
        Assert.Equal(["SH1001 path name"], answer.Findings);
    }

    [Fact]
    public async Task Programme_UnlikeAnyOther_IsNotFoundAndTheListIsPointedTo() =>
        Assert.Equal("name: 没有名为 `beijing` 的项目；全部项目见 /programmes", (await host.GetAsync("/programmes/beijing?language=zh")).Detail);
}
