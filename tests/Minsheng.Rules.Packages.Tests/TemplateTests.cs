using System.Xml.Linq;

namespace Minsheng.Rules.Packages.Tests;

/// <summary>The template, installed from the packages: a new plug-in builds, keeps its laws and packs, whatever it is called.</summary>
[Collection(PackageCollection.Name)]
public sealed class TemplateTests(PackedPackages packed)
{
    /// <summary>One for each law of the kit, and two of the kind.</summary>
    private const int Tests = 11;

    private readonly Samples _page = new("src", "Minsheng.Rules.Templates", "README.md");

    /// <summary>The lines of the template's page, followed to the letter.</summary>
    [Fact]
    public void Page_Followed_MakesAPluginThatBuildsTestsAndPacks()
    {
        using var folder = new NewPlugin(packed);
        var lines = _page.BlockWith("sh", "dotnet new minsheng-plugin").Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal("dotnet new install Minsheng.Rules.Templates", _page.Shells.First().Trim());
        Assert.Equal("dotnet new minsheng-plugin -n Contoso.Rules.Survey", lines[0]);

        folder.New(lines[0].Split(' ')[2..]);
        folder.AssertThatEverythingIsNamed();
        folder.Dotnet([.. lines[1].Split(' ')[1..], "--logger", "trx", "--results-directory", folder.PathOf("results")]);
        folder.Dotnet(lines[2].Split(' ')[1..]);

        Assert.Equal((Tests, Tests), folder.CountTests());
        Assert.Equal(["Contoso.Rules.Survey.1.0.0.nupkg"], folder.FilesIn("Contoso.Rules.Survey", "artifacts"));
        folder.AssertThatPackedPackagesAnswered();
    }

    /// <summary>A hyphen cannot stand in a namespace, nor a digit before one.</summary>
    [Theory]
    [InlineData("health-survey", "patient-survey", "HS", "namespace health_survey;", "HealthsurveyPlugin.cs", "PatientSurveyKind.cs")]
    [InlineData("Acme.Rules.2023", "turnout", "ACM", "namespace Acme.Rules._2023;", "P2023Plugin.cs", "TurnoutKind.cs")]
    public void New_OfAnyName_FollowsItEverywhere(string name, string kind, string prefix, string line, string manifest, string kindFile)
    {
        using var folder = new NewPlugin(packed);

        folder.New("minsheng-plugin", "-n", name, "--kind", kind, "--prefix", prefix);
        folder.AssertThatEverythingIsNamed();
        folder.Dotnet("test", name, "--logger", "trx", "--results-directory", folder.PathOf("results"));

        Assert.Equal((Tests, Tests), folder.CountTests());
        Assert.Contains(line, File.ReadAllLines(folder.PathOf(name, "src", name, manifest)));
        Assert.Contains($"\"{prefix}1001\"", File.ReadAllText(folder.PathOf(name, "src", name, kindFile)), StringComparison.Ordinal);
        Assert.Contains($"\"kind\": \"{kind}\"", File.ReadAllText(folder.PathOf(name, "rules", "01-services.json")), StringComparison.Ordinal);
        Assert.Contains($"\"id\": \"{name}\", \"version\": \"[1.0,2.0)\"", File.ReadAllText(folder.PathOf(name, "rules", "programme.json")), StringComparison.Ordinal);
    }

    /// <summary>A law that the new kind breaks is seen by its own tests: the kit is not there for show.</summary>
    [Fact]
    public void NewPlugin_BrokenByItsAuthor_IsFoundByTheKit()
    {
        using var folder = new NewPlugin(packed);
        folder.New("minsheng-plugin", "-n", "Acme");
        var measure = folder.PathOf("Acme", "src", "Acme", "SatisfactionMeasure.cs");
        File.WriteAllText(measure, File.ReadAllText(measure).Replace("return formula with\n        {", "return formula with\n        {\n            Completion = Rational.One,", StringComparison.Ordinal));

        var failure = Assert.Throws<InvalidOperationException>(() => folder.Dotnet("test", "Acme", "--logger", "trx", "--results-directory", folder.PathOf("results")));

        Assert.Contains("below the target: expected a completion below 1, found the completion 1", failure.Message, StringComparison.Ordinal);
        Assert.Equal((Tests, Tests - 1), folder.CountTests());
    }

    /// <summary>The lines of the new plug-in's own page: 372 of 400 are 93%, and 22 are more than 20.</summary>
    [Fact]
    public void NewPlugin_AllowedAndNamed_IsUsedByTheCommandLine()
    {
        using var folder = new NewPlugin(packed);
        folder.New("minsheng-plugin", "-n", "Acme.Survey");
        folder.Dotnet("pack", "Acme.Survey", "-o", folder.PathOf("Acme.Survey", "artifacts"));
        folder.Dotnet("tool", "install", "--tool-path", "tools", "Minsheng.Rules.Cli");
        var lines = File.ReadAllLines(folder.PathOf("Acme.Survey", "README.md")).Where(line => line.StartsWith("minsheng ", StringComparison.Ordinal)).ToList();
        Assert.Equal(["minsheng plugins allow artifacts", "minsheng evaluate rules --observations observations.csv --plugins artifacts"], lines);

        var allowed = folder.RunIn("Acme.Survey", folder.PathOf("tools", "minsheng"), lines[0].Split(' ')[1..]);
        var report = folder.RunIn("Acme.Survey", folder.PathOf("tools", "minsheng"), lines[1].Split(' ')[1..]);

        Assert.Contains("Acme.Survey.1.0.0.nupkg", allowed, StringComparison.Ordinal);
        Assert.Contains("办事群众满意度  93% / ≥ 90%", report, StringComparison.Ordinal);
        Assert.Contains("Kept (2)", report, StringComparison.Ordinal);
    }

    [Fact]
    public void Versions_OfANewPlugin_AreThoseOfThisBuild()
    {
        using var folder = new NewPlugin(packed);
        folder.New("minsheng-plugin", "-n", "Acme");
        var ours = VersionsIn(Repository.PathOf("Directory.Packages.props"));

        var versions = VersionsIn(folder.PathOf("Acme", "Directory.Packages.props"));

        Assert.Equal(["Microsoft.NET.Test.Sdk", "Minsheng.Rules", "Minsheng.Rules.Testing", "xunit", "xunit.runner.visualstudio"], versions.Keys.Order(StringComparer.Ordinal));
        Assert.All(versions, each => Assert.Equal(ours.GetValueOrDefault(each.Key, PackedPackages.Version), each.Value));
    }

    private static Dictionary<string, string> VersionsIn(string path) =>
        XDocument.Load(path).Descendants("PackageVersion").ToDictionary(each => each.Attribute("Include")!.Value, each => each.Attribute("Version")!.Value);
}
