using System.Text.Json;

namespace Minsheng.Rules.Packages.Tests;

/// <summary>The front page of each library, followed to the letter in a fresh console project: its lines install, its program prints what stands below it.</summary>
[Collection(PackageCollection.Name)]
public sealed class FrontPageTests(PackedPackages packed)
{
    public static TheoryData<string> Libraries => [.. PackedPackages.Ids.Where(id => id is not ("Minsheng.Rules.Cli" or "Minsheng.Rules.DependencyInjection" or "Minsheng.Rules.Templates"))];

    [Theory]
    [MemberData(nameof(Libraries))]
    public void Sample_InstalledFromThePackages_PrintsWhatIsShown(string id)
    {
        var page = new Samples("src", id, "README.md");
        using var project = new FreshProject(packed);
        project.Install(page);
        project.Write("Program.cs", page.Block("csharp"));

        Assert.Equal(page.Block("text"), project.Dotnet("run"));
        Assert.Equal(3, page.CountOf("sh", "csharp", "text"));
    }

    [Fact]
    public void ReadmeSamples_WithTheCoreAlone_PrintWhatIsShown()
    {
        var readme = new Samples("README.md");
        using var project = new FreshProject(packed);
        project.CopyRules(Path.Combine("rules", "lianyungang-2023"));
        project.Install(new Samples("src", "Minsheng.Rules", "README.md"));

        Assert.All(["Where(measure => measure.Actual is not null)", "new SnapshotEvaluator("], sample =>
        {
            project.Write("Program.cs", readme.BlockWith("csharp", sample));
            Assert.Equal(readme.After(sample), project.Dotnet("run"));
        });
    }

    [Fact]
    public void EmbeddedRules_OfThePackagesPage_AreFound()
    {
        var page = new Samples("docs", "packages.md");
        using var project = new FreshProject(packed, items: page.Block("xml"));
        project.CopyRules("rules");
        project.Install(new Samples("src", "Minsheng.Rules", "README.md"));
        project.Write("Program.cs", page.Block("csharp"));

        Assert.Equal(page.Block("text"), project.Dotnet("run"));
    }

    [Fact]
    public void Core_Installed_BringsExactlyOneDependency()
    {
        using var project = new FreshProject(packed);
        project.Install(new Samples("src", "Minsheng.Rules", "README.md"));

        using var assets = JsonDocument.Parse(File.ReadAllBytes(project.PathOf("obj", "project.assets.json")));
        var libraries = assets.RootElement.GetProperty("libraries").EnumerateObject().Select(library => library.Name);

        Assert.Equal([$"Minsheng.Rules/{PackedPackages.Version}", "Newtonsoft.Json/13.0.4"], libraries);
    }
}
