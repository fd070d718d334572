namespace Minsheng.Rules.SampleHost.Tests;

public sealed class HealthTests(RunningHost host) : IClassFixture<RunningHost>
{
    [Fact]
    public async Task Health_OfGoodRules_IsHealthyAndNamesTheRulesInUse()
    {
        var health = (await host.GetAsync("/health")).Json;
        var programmes = (await host.GetAsync("/programmes")).Json.AsArray();

        Assert.Equal("Healthy", (string)health["status"]!);
        Assert.Equal(
            programmes.Select(programme => ((string)programme!["name"]!, (string)programme["hash"]!)),
            health["checks"]!["minsheng-rules"]!["data"]!.AsObject().Select(each => (each.Key, (string)each.Value!)));
    }
}
