namespace Minsheng.Rules.Plugins;

/// <summary>From the file or from code to entries that can be followed; everything that is wrong with them is reported.</summary>
internal static class AllowListReader
{
    private const int HashDigits = 64;

    /// <summary>The entries of the file; null where there is no file that can be read.</summary>
    public static IReadOnlyList<ListEntry>? Read(string directory, DiagnosticBag diagnostics)
    {
        var place = SourceLocation.OfFile(PluginAllowList.FileName);
        byte[] bytes;
        try
        {
            bytes = File.ReadAllBytes(Path.Combine(directory, PluginAllowList.FileName));
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            diagnostics.Report(PluginDiagnostics.ListMissing, place, PluginAllowList.FileName);
            return null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            diagnostics.Report(PluginDiagnostics.Unreadable, place, PluginAllowList.FileName);
            return null;
        }

        if (ObjectReader.OfFile(PluginAllowList.FileName, bytes, diagnostics) is not { } root)
        {
            return null;
        }

        root.Required("plugins", NodeKind.List);
        var entries = root.Objects("plugins").Select(ReadEntry).OfType<ListEntry>().ToList();
        root.ReportUnknownKeys();
        return Checked(entries, diagnostics);
    }

    /// <summary>The entries that code gave.</summary>
    public static IReadOnlyList<ListEntry> Of(IEnumerable<AllowedPlugin> plugins, DiagnosticBag diagnostics) =>
        Checked([.. plugins.Select(plugin => new ListEntry(plugin, SourceLocation.OfFile(plugin.File), SourceLocation.OfFile(plugin.File)))], diagnostics);

    private static ListEntry? ReadEntry(ObjectReader reader)
    {
        var file = reader.RequiredText("file");
        var hash = reader.Text("sha256");
        reader.ReportUnknownKeys();
        if (file is null)
        {
            return null;
        }

        var place = reader.Node.Find("file")!.Location;
        return new ListEntry(new AllowedPlugin(file, hash), place, reader.Node.Find("sha256")?.Location ?? place);
    }

    private static List<ListEntry> Checked(List<ListEntry> entries, DiagnosticBag diagnostics)
    {
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var entry in entries)
        {
            if (!StoredPlugin.IsName(entry.Plugin.File))
            {
                diagnostics.Report(PluginDiagnostics.NotAName, entry.File, entry.Plugin.File);
            }

            if (!names.Add(entry.Plugin.File))
            {
                diagnostics.Report(PluginDiagnostics.ListedTwice, entry.File, entry.Plugin.File);
            }

            if (entry.Plugin.Sha256 is { } hash && !(hash.Length == HashDigits && hash.All(char.IsAsciiHexDigit)))
            {
                diagnostics.Report(PluginDiagnostics.NotAHash, entry.Sha256, hash);
            }
        }

        return entries;
    }
}
