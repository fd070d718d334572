using System.Security.Cryptography;
using System.Text;

namespace Minsheng.Rules.Plugins;

/// <summary>A package, an assembly or a folder, read into memory once: what is hashed is what is loaded, whatever happens to the files meanwhile.</summary>
internal sealed class StoredPlugin
{
    public const string PackageExtension = ".nupkg";
    public const string AssemblyExtension = ".dll";
    private const string SymbolPackage = ".symbols.nupkg";

    /// <summary>Hidden files count; links are left out, as by <c>find -type f</c>.</summary>
    private static readonly EnumerationOptions FilesOfAFolder = new() { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint, IgnoreInaccessible = false };

    private StoredPlugin(string name, bool isFolder, SortedDictionary<string, byte[]> files)
    {
        Name = name;
        IsFolder = isFolder;
        Files = files;
        Hash = isFolder ? HexOf(Encoding.UTF8.GetBytes(string.Concat(files.Select(file => $"{HexOf(file.Value)}  {file.Key}\n")))) : HexOf(files[name]);
    }

    /// <summary>Its name in the folder of plug-ins.</summary>
    public string Name { get; }

    public bool IsFolder { get; }

    public bool IsPackage => !IsFolder && HasExtension(Name, PackageExtension);

    /// <summary>The files by path, with <c>/</c>: of a folder all, else the one.</summary>
    public IReadOnlyDictionary<string, byte[]> Files { get; }

    /// <summary>SHA-256: of the file; of a folder, of the lines that <c>sha256sum</c> prints for its files in the order of their paths.</summary>
    public string Hash { get; }

    /// <summary>What lies in a folder of plug-ins and could be one, by name.</summary>
    /// <exception cref="IOException">The folder cannot be read; so for <see cref="UnauthorizedAccessException"/>.</exception>
    public static IReadOnlyList<string> NamesIn(string directory)
    {
        var files = Directory.EnumerateFiles(directory).Select(path => Path.GetFileName(path))
            .Where(name => HasExtension(name, AssemblyExtension) || (HasExtension(name, PackageExtension) && !HasExtension(name, SymbolPackage)));
        var folders = Directory.EnumerateDirectories(directory).Where(path => File.Exists(MainAssemblyOf(path))).Select(path => Path.GetFileName(path));
        return [.. files.Concat(folders).Where(IsName).Order(StringComparer.Ordinal)];
    }

    /// <summary>Whether a text is the name of a file or folder on every system, and no path.</summary>
    public static bool IsName(string text) => text is not ("." or "..") && !text.AsSpan().ContainsAny("/\\:") && !text.Any(char.IsControl);

    /// <summary>Whether a file or folder of a name is there.</summary>
    public static bool Exists(string directory, string name) => Path.Exists(Path.Combine(directory, name)) && IsSpelledSo(directory, name);

    /// <summary>Reads a file or folder.</summary>
    /// <exception cref="IOException">It cannot be read; so for <see cref="UnauthorizedAccessException"/>.</exception>
    public static StoredPlugin Read(string directory, string name)
    {
        var path = Path.Combine(directory, name);
        var isFolder = Directory.Exists(path);
        var files = new SortedDictionary<string, byte[]>(StringComparer.Ordinal);
        foreach (var file in isFolder ? Directory.EnumerateFiles(path, "*", FilesOfAFolder) : [path])
        {
            files.Add(isFolder ? Path.GetRelativePath(path, file).Replace(Path.DirectorySeparatorChar, '/') : name, File.ReadAllBytes(file));
        }

        return new StoredPlugin(name, isFolder, files);
    }

    public static bool HasExtension(string name, string extension) => name.EndsWith(extension, StringComparison.OrdinalIgnoreCase);

    private static string MainAssemblyOf(string path) => Path.Combine(path, Path.GetFileName(path) + AssemblyExtension);

    /// <summary>One name is one spelling, also where the file system knows no case.</summary>
    private static bool IsSpelledSo(string directory, string name) =>
        Directory.EnumerateFileSystemEntries(directory).Any(path => Path.GetFileName(path).Equals(name, StringComparison.Ordinal));

    private static string HexOf(byte[] bytes) => Convert.ToHexString(SHA256.HashData(bytes)).ToLowerInvariant();
}
