namespace Minsheng.Rules.Packages.Tests;

/// <summary>The command line, installed as a tool from the packages.</summary>
[Collection(PackageCollection.Name)]
public sealed class ToolTests(PackedPackages packed)
{
    private readonly Samples _page = new("src", "Minsheng.Rules.Cli", "README.md");

    [Fact]
    public void Tool_Installed_SaysWhatItsPageShowsAndJudgesTheRealProgramme()
    {
        using var project = new FreshProject(packed);
        var install = _page.Shells.First().Trim();
        Assert.Equal("dotnet tool install --global Minsheng.Rules.Cli", install);
        project.Dotnet(["tool", "install", "--tool-path", "tools", install.Split(' ')[^1]]);
        var minsheng = project.PathOf("tools", "minsheng");

        Assert.Equal(_page.Block("text"), project.Run(minsheng, "parse", "不少于6万人次"));

        var rules = Repository.PathOf("rules", "lianyungang-2023");
        var report = project.Run(minsheng, "evaluate", rules, "--observations", Path.Combine(rules, "observations", "illustrative-2023.csv"), "--as-of", "2023-09-30");
        Assert.Equal(File.ReadAllText(Repository.PathOf("tests", "Minsheng.Rules.Cli.Tests", "Approved", "illustrative-2023-09-30.en.txt")), report);
    }

    [Fact]
    public void EverySample_IsUsedByTheTestAbove() => Assert.Equal(3, _page.Count);
}
