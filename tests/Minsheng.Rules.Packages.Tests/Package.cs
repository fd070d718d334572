using System.IO.Compression;
using System.Xml.Linq;

namespace Minsheng.Rules.Packages.Tests;

/// <summary>A packed package and its symbols, if it has any, opened.</summary>
internal sealed class Package(string feed, string id, string version) : IDisposable
{
    private readonly ZipArchive _package = ZipFile.OpenRead(Path.Combine(feed, $"{id}.{version}.nupkg"));
    private readonly ZipArchive? _symbols = OpenIfThere(Path.Combine(feed, $"{id}.{version}.snupkg"));
    private XElement? _metadata;

    /// <summary>The names of the files, without what the format itself adds.</summary>
    public IEnumerable<string> Files => _package.Entries.Select(entry => entry.FullName)
        .Where(name => name is not "[Content_Types].xml" && !name.StartsWith("_rels/", StringComparison.Ordinal) && !name.StartsWith("package/", StringComparison.Ordinal));

    public IEnumerable<string> SymbolFiles => _symbols!.Entries.Select(entry => entry.FullName).Where(name => name.EndsWith(".pdb", StringComparison.Ordinal));

    /// <summary>The bytes of everything in both.</summary>
    public IEnumerable<(string Name, byte[] Bytes)> Everything => _package.Entries.Concat(_symbols?.Entries ?? []).Select(entry => (entry.FullName, Read(entry)));

    /// <summary>The metadata of the nuspec.</summary>
    public XElement Metadata => _metadata ??= XDocument.Load(new MemoryStream(Bytes($"{id}.nuspec"))).Root!.Elements().Single(element => element.Name.LocalName == "metadata");

    public byte[] Bytes(string file) => Read(_package.GetEntry(file)!);

    public byte[] Symbols(string file) => Read(_symbols!.GetEntry(file)!);

    /// <summary>An element of the metadata.</summary>
    public XElement Find(string name) => Metadata.Elements().Single(element => element.Name.LocalName == name);

    /// <summary>The dependencies of each framework, as <c>id version</c>.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Dependencies => Find("dependencies").Elements().ToDictionary(
        group => group.Attribute("targetFramework")!.Value,
        IReadOnlyList<string> (group) => [.. group.Elements().Select(dependency => $"{dependency.Attribute("id")!.Value} {dependency.Attribute("version")!.Value}")]);

    public void Dispose()
    {
        _package.Dispose();
        _symbols?.Dispose();
    }

    private static ZipArchive? OpenIfThere(string path) => File.Exists(path) ? ZipFile.OpenRead(path) : null;

    private static byte[] Read(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
