namespace Minsheng.Rules.SampleHost.Tests;

/// <summary>Hosts that cannot start.</summary>
public sealed class StartTests
{
    [Fact]
    public async Task Start_WithBrokenRules_IsRefusedAndEveryFindingIsPrinted()
    {
        using var rules = new RulesCopy();
        rules.Replace("01-education.json", "\"≥ 15 所\"", "\"≥ many 所\"");
        rules.Replace("02-health.json", "\"kind\": \"count\"", "\"kind\": \"cuont\"");
        var kinds = File.ReadAllLines(Repository.PathOf("rules", "lianyungang-2023", "02-health.json"))
            .Select((line, index) => (line, number: index + 1))
            .Where(each => each.line.Contains("\"kind\": \"count\"", StringComparison.Ordinal))
            .ToList();

        await using var host = await HostProcess.RunToEndAsync(rules.Setting);

        Assert.NotEqual(0, host.ExitCode);
        Assert.DoesNotContain("Now listening", host.Log);
        Assert.NotEmpty(kinds);
        Assert.All(kinds, kind => Assert.Contains($"lianyungang-2023: 02-health.json({kind.number},", host.Log));
        Assert.Contains("lianyungang-2023: 01-education.json(14,", host.Log);
        Assert.Contains("unknown kind `cuont`", host.Log);
        Assert.Contains("did you mean `count`?", host.Log);
    }

    [Fact]
    public async Task Start_WithoutTheFolderOfAProgramme_IsRefusedAndTheFolderIsNamed()
    {
        await using var host = await HostProcess.RunToEndAsync("--MinshengRules:Programmes:suzhou-2024:Directory=rules/suzhou-2024");

        Assert.NotEqual(0, host.ExitCode);
        Assert.Contains("programme `suzhou-2024`: there is no folder `rules/suzhou-2024`", host.Log);
    }
}
