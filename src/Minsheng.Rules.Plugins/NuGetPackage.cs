using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;

namespace Minsheng.Rules.Plugins;

/// <summary>A NuGet package in memory: what its nuspec says, and the folder of <c>lib</c> that fits the host best.</summary>
internal sealed class NuGetPackage
{
    private const string Libraries = "lib/";

    private NuGetPackage(string id, PluginVersion? version, IReadOnlyList<PackageDependency> dependencies, IReadOnlyDictionary<string, byte[]> files)
    {
        (Id, Version, Dependencies) = (id, version, dependencies);
        var folders = files.Keys.Where(path => path.StartsWith(Libraries, StringComparison.OrdinalIgnoreCase) && path.AsSpan().Count('/') >= 2)
            .Select(path => path[..(path.IndexOf('/', Libraries.Length) + 1)]).Distinct(StringComparer.Ordinal).ToList();
        Frameworks = [.. folders.Select(folder => folder[Libraries.Length..^1])];
        var best = folders.Select(folder => (Path: folder, Framework: TargetFramework.OfFolder(folder[Libraries.Length..^1])))
            .Where(folder => folder.Framework is { IsForHost: true })
            .OrderByDescending(folder => folder.Framework!.Rank)
            .FirstOrDefault();
        HasFittingFolder = best.Path is not null;
        Assemblies = best.Path is null ? [] : [.. AssemblyFile.In(files, best.Path)];
    }

    public string Id { get; }

    /// <summary>Its version; null where it is of a form that is not known.</summary>
    public PluginVersion? Version { get; }

    /// <summary>What it needs on the host.</summary>
    public IReadOnlyList<PackageDependency> Dependencies { get; }

    /// <summary>The folders of <c>lib</c>, as they are called.</summary>
    public IReadOnlyList<string> Frameworks { get; }

    /// <summary>Whether one of them is for the host.</summary>
    public bool HasFittingFolder { get; }

    /// <summary>The assemblies of that folder.</summary>
    public IReadOnlyList<AssemblyFile> Assemblies { get; }

    /// <summary>Opens a package; null where the bytes are none.</summary>
    public static NuGetPackage? Open(byte[] bytes)
    {
        try
        {
            using var archive = new ZipArchive(new MemoryStream(bytes, writable: false));
            var nuspec = archive.Entries.Single(entry => entry.FullName.EndsWith(".nuspec", StringComparison.OrdinalIgnoreCase) && !entry.FullName.Contains('/', StringComparison.Ordinal));
            using var text = nuspec.Open();
            var metadata = XDocument.Load(text).Root?.Elements().FirstOrDefault(element => element.Name.LocalName == "metadata");
            return metadata is null || ValueOf(metadata, "id") is not { Length: > 0 } id
                ? null
                : new NuGetPackage(id, PluginVersion.TryParse(ValueOf(metadata, "version"), out var version) ? version : null, [.. DependenciesOf(metadata)], LibrariesOf(archive));
        }
        catch (Exception exception) when (exception is InvalidDataException or InvalidOperationException or XmlException or IOException or NotSupportedException)
        {
            return null;
        }
    }

    private static SortedDictionary<string, byte[]> LibrariesOf(ZipArchive archive)
    {
        var files = new SortedDictionary<string, byte[]>(StringComparer.Ordinal);
        foreach (var entry in archive.Entries.Where(entry => entry.FullName.StartsWith(Libraries, StringComparison.OrdinalIgnoreCase) && !entry.FullName.EndsWith('/')))
        {
            using var content = entry.Open();
            using var bytes = new MemoryStream();
            content.CopyTo(bytes);
            files[Uri.UnescapeDataString(entry.FullName)] = bytes.ToArray();
        }

        return files;
    }

    /// <summary>The dependencies of the group that fits the host best; of all where there are no groups.</summary>
    private static IEnumerable<PackageDependency> DependenciesOf(XElement metadata)
    {
        var dependencies = metadata.Elements().FirstOrDefault(element => element.Name.LocalName == "dependencies");
        if (dependencies is null)
        {
            return [];
        }

        var group = dependencies.Elements().Where(element => element.Name.LocalName == "group")
            .Select(element => (Element: element, Framework: element.Attribute("targetFramework") is { } name ? TargetFramework.OfFolder(name.Value) : null))
            .Where(group => group.Framework is null ? group.Element.Attribute("targetFramework") is null : group.Framework.IsForHost)
            .OrderByDescending(group => group.Framework?.Rank ?? default)
            .Select(group => group.Element)
            .FirstOrDefault();
        return (group ?? dependencies).Elements().Where(element => element.Name.LocalName == "dependency").Select(element => new PackageDependency(
            element.Attribute("id")?.Value ?? "", PluginVersionRange.TryParse(element.Attribute("version")?.Value, out var versions) ? versions : null));
    }

    private static string? ValueOf(XElement metadata, string name) => metadata.Elements().FirstOrDefault(element => element.Name.LocalName == name)?.Value.Trim();
}
