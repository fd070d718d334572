using System.Globalization;
using System.Xml.Linq;

namespace Minsheng.Rules.Packages.Tests;

/// <summary>A folder in which the template makes plug-ins: with a store of templates and a packages folder of its own, so that nothing installed earlier answers.</summary>
internal sealed class NewPlugin : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly PackedPackages _packed;

    public NewPlugin(PackedPackages packed)
    {
        _packed = packed;
        _folder.Write("nuget.config", $"""
            <configuration>
              <packageSources><add key="packed" value="{packed.Feed}" /></packageSources>
            </configuration>
            """);
        New("install", Path.Combine(packed.Feed, $"Minsheng.Rules.Templates.{PackedPackages.Version}.nupkg"));
    }

    private KeyValuePair<string, string>[] Environment => [new("NUGET_PACKAGES", PathOf("installed"))];

    public string PathOf(params string[] parts) => _folder.PathOf(parts);

    /// <summary>Runs <c>dotnet new</c>.</summary>
    public void New(params string[] args) => Dotnet(["new", .. args, "--debug:custom-hive", PathOf("hive")]);

    public string Dotnet(params string[] args) => Run("dotnet", args);

    public string Run(string program, params string[] args) => ChildProcess.Run(_folder.Root, Environment, program, args);

    /// <summary>Runs a program in a folder.</summary>
    public string RunIn(string folder, string program, params string[] args) => ChildProcess.Run(PathOf(folder), Environment, program, args);

    public IEnumerable<string?> FilesIn(params string[] parts) => Directory.GetFiles(PathOf(parts)).Select(Path.GetFileName).Order(StringComparer.Ordinal);

    /// <summary>How many tests there were, and how many of them passed.</summary>
    public (int Total, int Passed) CountTests()
    {
        var counters = Directory.GetFiles(PathOf("results"), "*.trx").SelectMany(path => XDocument.Load(path).Descendants().Where(element => element.Name.LocalName == "Counters")).ToList();
        return (Sum("total"), Sum("passed"));

        int Sum(string name) => counters.Sum(each => int.Parse(each.Attribute(name)!.Value, CultureInfo.InvariantCulture));
    }

    /// <summary>Nothing of the template's own names is left, in a file or in the name of one.</summary>
    public void AssertThatEverythingIsNamed()
    {
        var files = Directory.GetFiles(_folder.Root, "*", SearchOption.AllDirectories).Where(path => !path.StartsWith(PathOf("hive"), StringComparison.Ordinal)).ToList();
        Assert.True(files.Count > 15);
        Assert.All(files, path =>
        {
            Assert.DoesNotContain("__", Path.GetRelativePath(_folder.Root, path), StringComparison.Ordinal);
            Assert.DoesNotContain("__", File.ReadAllText(path), StringComparison.Ordinal);
        });
    }

    /// <summary>What was installed of ours is, byte for byte, what was packed.</summary>
    public void AssertThatPackedPackagesAnswered()
    {
        var installed = Directory.GetFiles(PathOf("installed"), "minsheng.*.nupkg", SearchOption.AllDirectories);
        Assert.Equal(2, installed.Length);
        Assert.All(installed, file =>
        {
            var original = Assert.Single(Directory.GetFiles(_packed.Feed), path => Path.GetFileName(path).Equals(Path.GetFileName(file), StringComparison.OrdinalIgnoreCase));
            Assert.Equal(File.ReadAllBytes(original), File.ReadAllBytes(file));
        });
    }

    public void Dispose() => _folder.Dispose();
}
