namespace Minsheng.Rules.Plugins;

/// <summary>An assembly of a plug-in, in memory.</summary>
/// <param name="Name">The name of its file.</param>
/// <param name="Bytes">Its bytes.</param>
/// <param name="Symbols">Its portable symbols, for lines in stack traces; null where there are none.</param>
internal sealed record AssemblyFile(string Name, byte[] Bytes, byte[]? Symbols)
{
    /// <summary>What its metadata says; null where it is no assembly.</summary>
    public AssemblyFacts? Facts { get; } = AssemblyFactsReader.Read(Bytes);

    /// <summary>The assemblies of a folder and, one level deeper, of its cultures.</summary>
    /// <param name="files">The files by path, with <c>/</c>.</param>
    /// <param name="folder">The folder with a <c>/</c> at its end; empty for the root.</param>
    public static IEnumerable<AssemblyFile> In(IReadOnlyDictionary<string, byte[]> files, string folder = "") => files
        .Where(file => file.Key.StartsWith(folder, StringComparison.Ordinal)
            && StoredPlugin.HasExtension(file.Key, StoredPlugin.AssemblyExtension)
            && file.Key.AsSpan(folder.Length).Count('/') <= 1)
        .Select(file => new AssemblyFile(file.Key[(file.Key.LastIndexOf('/') + 1)..], file.Value, files.GetValueOrDefault(Path.ChangeExtension(file.Key, ".pdb"))));
}
