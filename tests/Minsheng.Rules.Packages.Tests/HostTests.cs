using System.Net;
using System.Text;

namespace Minsheng.Rules.Packages.Tests;

/// <summary>The hosts of the front page of <c>Minsheng.Rules.DependencyInjection</c> and of the README, as processes of their own.</summary>
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

        using var host = await StartAsync(project);

        Assert.Equal((HttpStatusCode.OK, _page.Block("json verdicts").Trim()), await PostAsync(host.Client, _page.Block("json observations")));
        Assert.Equal("Healthy", await host.Client.GetStringAsync("/health"));

        var (status, problem) = await PostAsync(host.Client, _page.Block("json observations").Replace("schools-built", "schools-buildt", StringComparison.Ordinal));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, status);
        Assert.Contains("MR4001", problem, StringComparison.Ordinal);
    }

    [Fact]
    public async Task HostOfTheReadme_FromThePackages_AnswersWhatIsShown()
    {
        var readme = new Samples("README.md");
        using var project = new FreshProject(packed, "Microsoft.NET.Sdk.Web");
        project.Install(readme);
        project.Write("Program.cs", readme.Block("csharp Program.cs"));

        using var host = await StartAsync(project);

        Assert.Equal(readme.After("csharp Program.cs").Trim(), await host.Client.GetStringAsync("/schools/12"));
    }

    [Fact]
    public void Worker_FromThePackages_StartsEvaluatesLogsAndStops()
    {
        using var project = new FreshProject(packed, "Microsoft.NET.Sdk.Worker", """<PackageReference Include="Microsoft.Extensions.Hosting" Version="10.0.15" />""");
        project.Install(_page);
        project.Write("Program.cs", _page.BlockWith("csharp", "Host.CreateApplicationBuilder"));
        project.Write("appsettings.json", _page.Block("json appsettings.json"));
        project.CopyRules(Path.Combine("rules", "lianyungang-2023"));

        var printed = project.Dotnet("run");

        Assert.Contains(_page.Block("text").Trim(), printed, StringComparison.Ordinal);
        Assert.Contains("Application is shutting down", printed, StringComparison.Ordinal);
    }

    [Fact]
    public void EverySample_IsUsedByATestHere() => Assert.Equal(7, _page.Count);

    /// <summary>Builds and starts a web application on a port that is free.</summary>
    private static async Task<WebHost> StartAsync(FreshProject project)
    {
        project.Dotnet("build", "--output", "out");
        var process = project.Start("dotnet", "out/App.dll", "--urls", "http://127.0.0.1:0");
        try
        {
            return new WebHost(process, new HttpClient { BaseAddress = new Uri(await process.WaitForLineAsync("Now listening on: ")) });
        }
        catch
        {
            process.Dispose();
            throw;
        }
    }

    private static async Task<(HttpStatusCode Status, string Body)> PostAsync(HttpClient client, string json)
    {
        using var content = new StringContent(json, Encoding.UTF8, "application/json");
        using var response = await client.PostAsync("/verdicts", content);
        return (response.StatusCode, await response.Content.ReadAsStringAsync());
    }

    private sealed record WebHost(ChildProcess Process, HttpClient Client) : IDisposable
    {
        public void Dispose()
        {
            Client.Dispose();
            Process.Dispose();
        }
    }
}
