using System.Text.Encodings.Web;
using System.Text.Json;

namespace Minsheng.Rules.Plugins;

/// <summary>The file <c>plugins.json</c> of a folder of plug-ins: what may be loaded of it. Being on the list is trust: the code runs with all rights of the program that loads it.</summary>
public sealed class PluginAllowList
{
    /// <summary>The name of the file.</summary>
    public const string FileName = "plugins.json";

    private PluginAllowList(IReadOnlyList<AllowedPlugin> plugins) => Plugins = plugins;

    /// <summary>What is allowed, by name.</summary>
    public IReadOnlyList<AllowedPlugin> Plugins { get; }

    /// <summary>Makes a list of everything in a folder that could be a plug-in, each with its hash. Nothing is loaded.</summary>
    /// <param name="directory">The folder: packages, assemblies, and sub-folders with an assembly of their own name.</param>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    /// <exception cref="IOException">Something in it cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">Something in it may not be read.</exception>
    public static PluginAllowList Of(string directory)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(directory);
        return new PluginAllowList([.. StoredPlugin.NamesIn(directory).Select(name => new AllowedPlugin(name, StoredPlugin.Read(directory, name).Hash))]);
    }

    /// <summary>Reads the list of a folder.</summary>
    /// <param name="directory">The folder.</param>
    /// <param name="diagnostics">Where findings go.</param>
    /// <returns>The list; null where there is none, or one with errors, which are reported.</returns>
    public static PluginAllowList? Read(string directory, DiagnosticBag diagnostics)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(directory);
        ArgumentNullException.ThrowIfNull(diagnostics);
        var found = new DiagnosticBag();
        var entries = AllowListReader.Read(directory, found);
        diagnostics.AddRange(found.ToSortedList());
        return entries is null || found.HasErrors ? null : new PluginAllowList([.. entries.Select(entry => entry.Plugin)]);
    }

    /// <summary>Writes the list into a folder, in the place of the one that is there.</summary>
    /// <param name="directory">The folder.</param>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be written.</exception>
    public void Write(string directory)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(directory);
        File.WriteAllText(Path.Combine(directory, FileName), ToString());
    }

    /// <summary>The text of the file.</summary>
    public override string ToString()
    {
        var entries = Plugins.Select(plugin =>
            plugin.Sha256 is null ? $"    {{ \"file\": {Quoted(plugin.File)} }}" : $"    {{ \"file\": {Quoted(plugin.File)}, \"sha256\": {Quoted(plugin.Sha256)} }}");
        return $"{{\n  \"format\": 1,\n  \"plugins\": [\n{string.Join(",\n", entries)}\n  ]\n}}\n";
    }

    /// <summary>A text of JSON; names of files may have any character.</summary>
    private static string Quoted(string text) => $"\"{JsonEncodedText.Encode(text, JavaScriptEncoder.UnsafeRelaxedJsonEscaping)}\"";
}
