using System.Text;
using System.Xml.Linq;

namespace Minsheng.Rules.Packages.Tests;

/// <summary>What is in the packages, and what is not.</summary>
[Collection(PackageCollection.Name)]
public sealed class ContentsTests(PackedPackages packed)
{
    private const string Tool = "Minsheng.Rules.Cli";
    private const string Templates = "Minsheng.Rules.Templates";
    private static readonly string[] Frameworks = ["net10.0", "net8.0"];

    public static TheoryData<string> Packages => [.. PackedPackages.Ids];

    public static TheoryData<string> Libraries => [.. PackedPackages.Ids.Where(id => id is not (Tool or Templates))];

    [Fact]
    public void Pack_OfTheSolution_MakesEveryPackageWithSymbolsAndNothingElse()
    {
        var expected = PackedPackages.Ids.SelectMany(id => new[] { $"{id}.{PackedPackages.Version}.nupkg", $"{id}.{PackedPackages.Version}.snupkg" })
            .Where(file => file != $"{Templates}.{PackedPackages.Version}.snupkg");

        Assert.Equal(expected.Order(StringComparer.Ordinal), Directory.GetFiles(packed.Feed).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal));
        Assert.DoesNotContain("warning", packed.Output, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [MemberData(nameof(Packages))]
    public void Metadata_OfAnyPackage_HasItsFrontPageIconLicenceAndCommit(string id)
    {
        using var package = packed.Open(id);

        Assert.Equal((id, PackedPackages.Version), (package.Find("id").Value, package.Find("version").Value));
        Assert.Equal(("MIT", "expression"), (package.Find("license").Value, package.Find("license").Attribute("type")!.Value));
        Assert.All(["description", "authors", "copyright", "tags"], name => Assert.NotEmpty(package.Find(name).Value));
        Assert.Equal(File.ReadAllBytes(Repository.PathOf("src", id, "README.md")), package.Bytes(package.Find("readme").Value));
        Assert.Equal(File.ReadAllBytes(Repository.PathOf("src", "icon.png")), package.Bytes(package.Find("icon").Value));
        Assert.Equal(("git", SourceCopy.Address, packed.Commit), RepositoryOf(package.Find("repository")));
    }

    [Theory]
    [MemberData(nameof(Libraries))]
    public void Library_OfAnyPackage_IsThereForBothFrameworksWithItsDocumentation(string id)
    {
        using var package = packed.Open(id);
        var libraries = Frameworks.SelectMany(framework => new[] { $"lib/{framework}/{id}.dll", $"lib/{framework}/{id}.xml" });

        Assert.Equal(["README.md", "icon.png", .. libraries, $"{id}.nuspec"], package.Files.Order(StringComparer.Ordinal).OrderBy(RankOf));
        Assert.All(Frameworks, framework =>
        {
            var documented = XDocument.Load(new MemoryStream(package.Bytes($"lib/{framework}/{id}.xml"))).Descendants("member");
            Assert.All(PublicTypesOf(id), type => Assert.Contains(documented, member => member.Attribute("name")!.Value == $"T:{type}"));
        });
    }

    [Theory]
    [MemberData(nameof(Libraries))]
    public void Symbols_OfAnyLibrary_CarryEverySourceAndItsLink(string id)
    {
        using var package = packed.Open(id);

        Assert.Equal(Frameworks.Select(framework => $"lib/{framework}/{id}.pdb"), package.SymbolFiles.Order(StringComparer.Ordinal));
        Assert.All(Frameworks, framework =>
        {
            using var symbols = new PortableSymbols(package.Symbols($"lib/{framework}/{id}.pdb"));
            Assert.True(symbols.BelongTo(package.Bytes($"lib/{framework}/{id}.dll")));
            Assert.All(symbols.Documents, document => Assert.True(document.IsEmbedded && document.Name.StartsWith("/_/", StringComparison.Ordinal), document.Name));
            Assert.Contains($"/{packed.Commit}/*", symbols.Link, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void Symbols_OfTheTool_CarryEverySource()
    {
        using var package = packed.Open(Tool);

        Assert.Contains("tools/net10.0/any/minsheng.pdb", package.SymbolFiles);
        Assert.All(package.SymbolFiles, file =>
        {
            using var symbols = new PortableSymbols(package.Symbols(file));
            Assert.All(symbols.Documents, document => Assert.True(document.IsEmbedded && document.Name.StartsWith("/_/", StringComparison.Ordinal), document.Name));
        });
    }

    /// <summary>Files of a new plug-in, and no assembly that somebody could reference.</summary>
    [Fact]
    public void Template_HasFilesAndNothingToReference()
    {
        using var package = packed.Open(Templates);

        Assert.Equal("Template", package.Find("packageTypes").Elements().Single().Attribute("name")!.Value);
        Assert.DoesNotContain(package.Metadata.Elements(), element => element.Name.LocalName == "dependencies");
        Assert.Contains("content/plugin/.template.config/template.json", package.Files);
        Assert.Contains("content/plugin/.gitignore", package.Files);
        Assert.DoesNotContain(package.Files, file => file.EndsWith(".dll", StringComparison.Ordinal) || file.EndsWith("nuget.config", StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [InlineData("Minsheng.Rules", "Newtonsoft.Json 13.0.4")]
    [InlineData("Minsheng.Rules.Data", "Minsheng.Rules {version}", "Sylvan.Data.Csv 1.4.4")]
    [InlineData("Minsheng.Rules.Kinds.Progress", "Minsheng.Rules {version}")]
    [InlineData("Minsheng.Rules.Kinds.Survey", "Minsheng.Rules {version}")]
    [InlineData("Minsheng.Rules.Expressions", "Minsheng.Rules {version}", "FastExpressionCompiler 5.4.1", "RulesEngine 6.0.1", "System.Linq.Dynamic.Core 1.7.4")]
    [InlineData("Minsheng.Rules.Lianyungang2023", "Minsheng.Rules {version}")]
    [InlineData("Minsheng.Rules.Plugins", "Minsheng.Rules {version}")]
    [InlineData("Minsheng.Rules.Reporting", "Minsheng.Rules {version}")]
    [InlineData("Minsheng.Rules.Testing", "Minsheng.Rules {version}")]
    public void Dependencies_OfALibrary_AreTheseForBothFrameworks(string id, params string[] expected)
    {
        using var package = packed.Open(id);

        Assert.Equal(Frameworks, package.Dependencies.Keys.Order(StringComparer.Ordinal));
        Assert.All(package.Dependencies.Values, dependencies => Assert.Equal(expected.Select(each => each.Replace("{version}", PackedPackages.Version, StringComparison.Ordinal)), dependencies));
    }

    [Fact]
    public void Dependencies_OfTheHostingPackage_AreOursAndMicrosoftExtensionsAlone()
    {
        using var package = packed.Open("Minsheng.Rules.DependencyInjection");

        Assert.Equal(Frameworks, package.Dependencies.Keys.Order(StringComparer.Ordinal));
        Assert.All(package.Dependencies.Values, dependencies =>
        {
            Assert.Contains($"Minsheng.Rules {PackedPackages.Version}", dependencies);
            Assert.All(dependencies, dependency => Assert.Matches(@"^(Minsheng\.Rules(\.Plugins)?|Microsoft\.Extensions\.[A-Za-z.]+) ", dependency));
        });
    }

    [Theory]
    [MemberData(nameof(Packages))]
    public void Files_OfAnyPackage_NameNoFolderOfTheMachineAndNoFeed(string id)
    {
        string[] words = [packed.SourceRoot, Repository.Root, Environment.GetFolderPath(Environment.SpecialFolder.UserProfile) + "/", Path.GetTempPath(), .. FeedHosts()];
        using var package = packed.Open(id);

        // Packages of others, which the tool carries, say what they like.
        var ours = package.Everything.Where(file => !file.Name.EndsWith(".dll", StringComparison.Ordinal) || Path.GetFileName(file.Name).StartsWith("minsheng", StringComparison.OrdinalIgnoreCase));
        Assert.All(ours, file => Assert.All(words, word => Assert.True(file.Bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes(word)) < 0, $"{file.Name} has `{word}`")));
    }

    [Theory]
    [MemberData(nameof(Libraries))]
    public void PublicApi_OfAnyLibrary_IsWrittenDown(string id) =>
        Assert.All(["PublicAPI.Shipped.txt", "PublicAPI.Unshipped.txt"], file => Assert.True(File.Exists(Repository.PathOf("src", id, file))));

    [Fact]
    public void PackagesPage_NamesEveryPackage()
    {
        var page = File.ReadAllText(Repository.PathOf("docs", "packages.md"));

        Assert.All(PackedPackages.Ids, id => Assert.Contains($"[{id}](../src/{id}/README.md)", page, StringComparison.Ordinal));
    }

    /// <summary>Another folder, another time: the same assemblies, bit for bit.</summary>
    [Fact]
    public void Pack_OfTheCoreInAnotherFolder_GivesTheSameAssemblies()
    {
        using var again = new SourceCopy();
        again.Pack("src/Minsheng.Rules");
        using var second = new Package(Path.Combine(again.Root, "artifacts", "packages"), "Minsheng.Rules", PackedPackages.Version);
        using var first = packed.Open("Minsheng.Rules");

        Assert.All(Frameworks, framework =>
        {
            Assert.Equal(first.Bytes($"lib/{framework}/Minsheng.Rules.dll"), second.Bytes($"lib/{framework}/Minsheng.Rules.dll"));
            Assert.Equal(first.Symbols($"lib/{framework}/Minsheng.Rules.pdb"), second.Symbols($"lib/{framework}/Minsheng.Rules.pdb"));
        });
    }

    private static (string Type, string Url, string Commit) RepositoryOf(XElement repository) =>
        (repository.Attribute("type")!.Value, repository.Attribute("url")!.Value, repository.Attribute("commit")!.Value);

    private static int RankOf(string file) => file.StartsWith("lib/", StringComparison.Ordinal) ? 1 : file.EndsWith(".nuspec", StringComparison.Ordinal) ? 2 : 0;

    /// <summary>The lines of the API files that are a type's name and nothing else.</summary>
    private static IEnumerable<string> PublicTypesOf(string id) => File.ReadLines(Repository.PathOf("src", id, "PublicAPI.Unshipped.txt"))
        .Where(line => line.Length > 0 && line[0] != '#' && !line.Contains(' ', StringComparison.Ordinal) && !line.Contains('<', StringComparison.Ordinal));

    private static IEnumerable<string> FeedHosts() => ChildProcess.Run(Repository.Root, [], "dotnet", "nuget", "list", "source", "--format", "Short")
        .Split('\n', StringSplitOptions.RemoveEmptyEntries)
        .Select(line => line.Split(' ', 2)[^1])
        .Where(address => Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Host.Length > 0)
        .Select(address => new Uri(address).Host);
}
