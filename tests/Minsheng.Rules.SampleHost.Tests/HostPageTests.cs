using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Minsheng.Rules.SampleHost.Tests;

/// <summary>The requests of <c>docs/host.md</c>, sent one after the other.</summary>
public sealed partial class HostPageTests(RunningHost host) : IClassFixture<RunningHost>
{
    private const string Local = "http://localhost:5000";
    private readonly string _page = File.ReadAllText(Repository.PathOf("docs", "host.md"));

    [Fact]
    public async Task Requests_OfThePage_AreAnsweredAsShown()
    {
        var samples = Sample().Matches(_page);

        Assert.Equal(6, samples.Count);
        foreach (Match sample in samples)
        {
            var answer = await RunAsync(sample.Groups["curl"].Value);
            AssertAnswer(sample.Groups["json"], answer);
        }
    }

    /// <summary>What is shown is the answer, but for the id of the trace; where nothing is shown, it is a good one.</summary>
    private static void AssertAnswer(Group shown, Answer answer)
    {
        if (!shown.Success)
        {
            Assert.InRange(answer.Status, 200, 204);
            return;
        }

        var received = answer.Json;
        received.AsObject().Remove("traceId");
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(shown.Value), received), answer.Text);
    }

    /// <summary>Sends what a line with <c>curl</c> sends.</summary>
    private Task<Answer> RunAsync(string curl)
    {
        var path = Address().Match(curl).Groups["path"].Value;
        if (Json().Match(curl) is { Success: true } json)
        {
            return host.PostAsync(path, json.Groups["body"].Value);
        }

        if (Upload().Match(curl) is { Success: true } upload)
        {
            return host.PostAsync(path, File.ReadAllText(Repository.PathOf(upload.Groups["file"].Value)), upload.Groups["type"].Value);
        }

        return curl.Contains("--request DELETE", StringComparison.Ordinal) ? host.DeleteAsync(path) : host.GetAsync(path);
    }

    [GeneratedRegex("^```sh\n(?<curl>curl .*?)^```$(\n\n```json\n(?<json>.*?)^```$)?", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Sample();

    [GeneratedRegex(Local + @"(?<path>[^\s']+)")]
    private static partial Regex Address();

    [GeneratedRegex("--json '(?<body>[^']+)'")]
    private static partial Regex Json();

    [GeneratedRegex(@"--header 'Content-Type: (?<type>[^']+)' --data-binary @(?<file>\S+)")]
    private static partial Regex Upload();
}
