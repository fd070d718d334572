using System.Net;
using System.Text;

namespace Minsheng.Rules.Packages.Tests;

/// <summary>The hosts of the front page of <c>Minsheng.Rules.DependencyInjection</c>, as processes of their own.</summary>
[Collection(PackageCollection.Name)]
public sealed class HostTests(PackedPackages packed)
{
    private readonly Samples _page = new("src", "Minsheng.Rules.DependencyInjection", "README.md");

    [Fact]
    public async Task MinimalApi_FromThePackages_JudgesOverHttp()
    {
        using var project = new FreshProject(packed, "Microsoft.NET.Sdk.Web");
        project.Install(_page);
        project.Write("Program.cs", _page.BlockWith("csharp", "WebApplication.CreateBuilder"));
        project.Dotnet("build", "--output", "out");

        using var host = project.Start("dotnet", "out/App.dll", "--urls", "http://127.0.0.1:0");
        using var client = new HttpClient { BaseAddress = new Uri(await host.WaitForLineAsync("Now listening on: ")) };

        Assert.Equal((HttpStatusCode.OK, _page.Block("json verdicts").Trim()), await PostAsync(client, _page.Block("json observations")));
        Assert.Equal("Healthy", await client.GetStringAsync("/health"));

        var (status, problem) = await PostAsync(client, _page.Block("json observations").Replace("schools-built", "schools-buildt", StringComparison.Ordinal));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, status);
        Assert.Contains("MR4001", problem, StringComparison.Ordinal);
    }

    [Fact]
    public void Worker_FromThePackages_StartsEvaluatesLogsAndStops()
    {
        using var project = new FreshProject(packed, "Microsoft.NET.Sdk.Worker", """<PackageReference Include="Microsoft.Extensions.Hosting" Version="10.0.15" />""");
        project.Install(_page);
        project.Write("Program.cs", _page.BlockWith("csharp", "Host.CreateApplicationBuilder"));
        project.Write("appsettings.json", _page.Block("json appsettings.json"));
        foreach (var file in Directory.GetFiles(Repository.PathOf("rules", "lianyungang-2023"), "*.json"))
        {
            project.Write(Path.Combine("rules", "lianyungang-2023", Path.GetFileName(file)), File.ReadAllText(file));
        }

        var printed = project.Dotnet("run");

        Assert.Contains(_page.Block("text").Trim(), printed, StringComparison.Ordinal);
        Assert.Contains("Application is shutting down", printed, StringComparison.Ordinal);
    }

    [Fact]
    public void EverySample_IsUsedByATestHere() => Assert.Equal(7, _page.Count);

    private static async Task<(HttpStatusCode Status, string Body)> PostAsync(HttpClient client, string json)
    {
        using var content = new StringContent(json, Encoding.UTF8, "application/json");
        using var response = await client.PostAsync("/verdicts", content);
        return (response.StatusCode, await response.Content.ReadAsStringAsync());
    }
}
