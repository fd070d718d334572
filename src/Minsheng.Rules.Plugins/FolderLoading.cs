using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace Minsheng.Rules.Plugins;

/// <summary>One loading of a folder: the list, then the files, then what they hold, then their manifests. Everything is in the order of names.</summary>
/// <param name="directory">The folder.</param>
/// <param name="options">What the host says about it.</param>
[RequiresUnreferencedCode(PluginFolder.NeedsTheWholeProgram)]
[RequiresDynamicCode(PluginFolder.NeedsTheWholeProgram)]
internal sealed class FolderLoading(string directory, PluginLoadOptions options)
{
    private readonly DiagnosticBag _diagnostics = new();

    public List<PluginCandidate> Candidates { get; } = [];

    public List<RefusedPlugin> Refused { get; } = [];

    public List<PluginLoadContext> Contexts { get; } = [];

    public IReadOnlyList<Diagnostic> Diagnostics => _diagnostics.ToSortedList();

    /// <summary>Loads what the list allows; false where the folder as a whole was refused.</summary>
    public bool Run()
    {
        if (ReadAllowed() is not { } allowed || _diagnostics.HasErrors)
        {
            return false;
        }

        var opener = new PluginOpener(allowed);
        foreach (var stored in allowed)
        {
            Load(stored, opener);
        }

        return true;
    }

    /// <summary>Everything on the list, read and held to its hash; null where there is no list that can be followed.</summary>
    private List<StoredPlugin>? ReadAllowed()
    {
        if (!RuntimeFeature.IsDynamicCodeSupported)
        {
            _diagnostics.Report(PluginDiagnostics.LoadingUnsupported, SourceLocation.OfFile(PluginAllowList.FileName));
            return null;
        }

        if (!Directory.Exists(directory))
        {
            _diagnostics.Report(PluginDiagnostics.FolderMissing, SourceLocation.OfFile(PluginAllowList.FileName), directory);
            return null;
        }

        try
        {
            var there = StoredPlugin.NamesIn(directory);
            var isEmpty = options.Allowed is null && there.Count == 0 && !StoredPlugin.Exists(directory, PluginAllowList.FileName);
            return isEmpty ? [] : ReadAllowed(there);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            _diagnostics.Report(PluginDiagnostics.Unreadable, SourceLocation.OfFile(PluginAllowList.FileName), directory);
            return null;
        }
    }

    private List<StoredPlugin>? ReadAllowed(IReadOnlyList<string> there)
    {
        var entries = options.Allowed is { } allowed ? AllowListReader.Of(allowed, _diagnostics) : AllowListReader.Read(directory, _diagnostics);
        if (entries is null || _diagnostics.HasErrors)
        {
            return null;
        }

        foreach (var name in there.Except(entries.Select(entry => entry.Plugin.File), StringComparer.Ordinal))
        {
            _diagnostics.Report(PluginDiagnostics.NotListed, SourceLocation.OfFile(name), name);
        }

        return [.. entries.OrderBy(entry => entry.Plugin.File, StringComparer.Ordinal).Select(entry => Read(entry, there)).OfType<StoredPlugin>()];
    }

    private StoredPlugin? Read(ListEntry entry, IReadOnlyList<string> there)
    {
        var (file, hash) = entry.Plugin;
        if (!StoredPlugin.Exists(directory, file))
        {
            _diagnostics.ReportNearMiss(PluginDiagnostics.ListedMissing, entry.File, file, there, file);
            return null;
        }

        try
        {
            var stored = StoredPlugin.Read(directory, file);
            if (hash is not null && !hash.Equals(stored.Hash, StringComparison.OrdinalIgnoreCase))
            {
                _diagnostics.Report(PluginDiagnostics.HashDiffers, entry.Sha256, file, stored.Hash, hash);
            }

            return stored;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            _diagnostics.Report(PluginDiagnostics.Unreadable, entry.File, file);
            return null;
        }
    }

    /// <summary>Loads one plug-in. A package that others need is none if it does not want to be.</summary>
    private void Load(StoredPlugin stored, PluginOpener opener)
    {
        var (place, found) = (SourceLocation.OfFile(stored.Name), new DiagnosticBag());
        var files = opener.Open(stored, found);
        var inspection = files is null ? null : new PluginInspection(files, place, found);
        if (inspection is not { HasManifest: true } && opener.IsNeeded(stored))
        {
            return;
        }

        if (inspection?.Run() is { } name && MakeManifest(stored, files!, name, found) is { } manifest)
        {
            Candidates.Add(new PluginCandidate(manifest, stored.Name, stored.Hash));
            return;
        }

        _diagnostics.AddRange(found.ToSortedList());
        Refused.Add(new RefusedPlugin(opener.IdOf(stored), stored.Name));
    }

    /// <summary>Runs the first code of a plug-in. Whatever it throws keeps it out, and no other.</summary>
    private RulePlugin? MakeManifest(StoredPlugin stored, PluginFiles files, string name, DiagnosticBag found)
    {
        var context = new PluginLoadContext(stored.Name, files);
        try
        {
            var manifest = (RulePlugin)Activator.CreateInstance(context.LoadMain().GetType(name, throwOnError: true)!)!;
            Contexts.Add(context);
            return manifest;
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            found.Report(PluginDiagnostics.ManifestFailed, SourceLocation.OfFile(stored.Name), name, TextOf(exception));
            context.Unload();
            return null;
        }
    }

    /// <summary>What the plug-in's own exception says, in one line, without those that the runtime wraps it in.</summary>
    private static string TextOf(Exception exception)
    {
        while (exception is TargetInvocationException or TypeInitializationException && exception.InnerException is { } inner)
        {
            exception = inner;
        }

        return string.Join(' ', exception.Message.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }
}
