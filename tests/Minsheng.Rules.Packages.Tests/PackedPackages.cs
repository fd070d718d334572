using System.Xml.Linq;

namespace Minsheng.Rules.Packages.Tests;

/// <summary>Every package of the repository, packed once by the command that the docs give.</summary>
public sealed class PackedPackages : IDisposable
{
    private readonly SourceCopy _source = new();

    public PackedPackages()
    {
        try
        {
            Output = _source.Pack("Minsheng.Rules.sln");
        }
        catch
        {
            _source.Dispose();
            throw;
        }
    }

    /// <summary>The ids: the projects of <c>src</c>.</summary>
    public static IReadOnlyList<string> Ids { get; } = [.. Directory.GetDirectories(Repository.PathOf("src")).Select(folder => Path.GetFileName(folder)).Order(StringComparer.Ordinal)];

    /// <summary>The version that all of them have.</summary>
    public static string Version { get; } = XDocument.Load(Repository.PathOf("Directory.Build.props")).Descendants("VersionPrefix").Single().Value;

    /// <summary>What packing printed.</summary>
    public string Output { get; }

    /// <summary>The folder that serves as the feed.</summary>
    public string Feed => Path.Combine(_source.Root, "artifacts", "packages");

    /// <summary>The commit that was packed.</summary>
    public string Commit => _source.Commit;

    /// <summary>The folder that was packed.</summary>
    public string SourceRoot => _source.Root;

    internal Package Open(string id) => new(Feed, id, Version);

    public void Dispose() => _source.Dispose();
}
