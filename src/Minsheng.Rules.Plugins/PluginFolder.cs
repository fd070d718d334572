using System.Diagnostics.CodeAnalysis;

namespace Minsheng.Rules.Plugins;

/// <summary>The plug-ins of a folder, loaded; disposing of it unloads them.</summary>
/// <remarks>
/// A plug-in runs in this process with all its rights. Only what the allow-list names is loaded: the file <c>plugins.json</c> in the folder (<see cref="PluginAllowList"/>), or what the host says
/// (<see cref="PluginLoadOptions.Allow"/>). An error of the folder or its list refuses the whole folder (<see cref="IsRefused"/>); a plug-in that cannot be loaded leaves the others standing.
/// Files are read into memory once, hashed, and loaded from the same bytes, so no file is locked, what was checked is what runs, and native libraries of plug-ins are not found.
/// </remarks>
public sealed class PluginFolder : IDisposable
{
    internal const string NeedsTheWholeProgram = "Plug-ins of a folder are not known when a program is trimmed or compiled to machine code. Reference them and register their manifests instead.";

    private Loaded? _loaded;

    private PluginFolder(string directory, bool isRefused, Loaded loaded) => (Directory, IsRefused, _loaded) = (directory, isRefused, loaded);

    /// <summary>The folder, as it was given.</summary>
    public string Directory { get; }

    /// <summary>Whether the folder was refused as a whole, because it or its list cannot be read, a hash differs, or something on the list is not there. Nothing of it was loaded then.</summary>
    public bool IsRefused { get; }

    /// <summary>The manifests, by the names of their files, for a set of your own: <see cref="PluginSet.Create(IReadOnlyList{PluginCandidate}, Kinds.KindCatalogue?, IEnumerable{RefusedPlugin}?, IEnumerable{Diagnostic}?)"/>.</summary>
    /// <exception cref="ObjectDisposedException">The folder was disposed of.</exception>
    public IReadOnlyList<PluginCandidate> Candidates => Current.Candidates;

    /// <summary>What is on the list and was not loaded.</summary>
    /// <exception cref="ObjectDisposedException">The folder was disposed of.</exception>
    public IReadOnlyList<RefusedPlugin> Refused => Current.Refused;

    /// <summary>Everything that was found, with files relative to the folder; manifests are checked by the set.</summary>
    /// <exception cref="ObjectDisposedException">The folder was disposed of.</exception>
    public IReadOnlyList<Diagnostic> Diagnostics => Current.Diagnostics;

    /// <summary>The set of these plug-ins beside the kinds and units in the box, with all findings.</summary>
    /// <exception cref="ObjectDisposedException">The folder was disposed of.</exception>
    public PluginSet Set => Current.Set.Value;

    private Loaded Current => _loaded ?? throw new ObjectDisposedException(nameof(PluginFolder));

    /// <summary>Loads what the allow-list of a folder names: packages (<c>*.nupkg</c>), folders with an assembly of their own name (<c>Survey/Survey.dll</c>), single assemblies (<c>*.dll</c>).</summary>
    /// <param name="directory">The folder.</param>
    /// <param name="options">What the host says about it; null for nothing.</param>
    /// <returns>The folder; its set says what was found, and nothing that a file or a plug-in does is thrown.</returns>
    /// <exception cref="ArgumentException"><paramref name="directory"/> is empty.</exception>
    [RequiresUnreferencedCode(NeedsTheWholeProgram)]
    [RequiresDynamicCode(NeedsTheWholeProgram)]
    public static PluginFolder Load(string directory, PluginLoadOptions? options = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(directory);
        var loading = new FolderLoading(directory, options ?? new PluginLoadOptions());
        var isRefused = !loading.Run();
        return new PluginFolder(directory, isRefused, new Loaded(loading.Candidates, loading.Refused, loading.Diagnostics, [.. loading.Contexts]));
    }

    /// <summary>Unloads the plug-ins: their code goes when nobody holds the set, a programme, a result or anything else of it any more. May be called twice.</summary>
    public void Dispose()
    {
        foreach (var context in Interlocked.Exchange(ref _loaded, null)?.Contexts ?? [])
        {
            context.Unload();
        }
    }

    private sealed record Loaded(
        IReadOnlyList<PluginCandidate> Candidates,
        IReadOnlyList<RefusedPlugin> Refused,
        IReadOnlyList<Diagnostic> Diagnostics,
        IReadOnlyList<System.Runtime.Loader.AssemblyLoadContext> Contexts)
    {
        public Lazy<PluginSet> Set { get; } = new(() => PluginSet.Create(Candidates, refused: Refused, diagnostics: Diagnostics));
    }
}
