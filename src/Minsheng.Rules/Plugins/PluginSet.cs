using Minsheng.Rules.Kinds;

namespace Minsheng.Rules.Plugins;

/// <summary>Plug-ins that work together, and what rules and observations may use because of them. Immutable and safe to share between threads.</summary>
public sealed class PluginSet
{
    internal PluginSet(IReadOnlyList<LoadedPlugin> plugins, IReadOnlyList<RefusedPlugin> refused, IReadOnlyList<Diagnostic> diagnostics, KindCatalogue kinds)
    {
        Plugins = plugins;
        Refused = refused;
        Diagnostics = diagnostics;
        Kinds = plugins.SelectMany(plugin => plugin.NamedKinds).Aggregate(kinds, static (catalogue, kind) => catalogue.WithNamed(kind.Name, kind.Kind));
        Units = plugins.SelectMany(plugin => plugin.Units).Aggregate(UnitCatalogue.Default, static (catalogue, unit) => catalogue.With(unit.Unit, unit.Synonyms));
    }

    /// <summary>No plug-ins: the kinds and units in the box.</summary>
    public static PluginSet None { get; } = Of(KindCatalogue.BuiltIn);

    /// <summary>The plug-ins, by id.</summary>
    public IReadOnlyList<LoadedPlugin> Plugins { get; }

    /// <summary>What was found and is not used.</summary>
    public IReadOnlyList<RefusedPlugin> Refused { get; }

    /// <summary>Everything that was found while the set was made.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; }

    /// <summary>The kinds that rules may use: those in the box and those of the plug-ins.</summary>
    public KindCatalogue Kinds { get; }

    /// <summary>The units that rules and observations may use: those in the box and those of the plug-ins.</summary>
    public UnitCatalogue Units { get; }

    /// <summary>Makes a set of manifests that the host has in its own code.</summary>
    /// <param name="manifests">The manifests.</param>
    /// <returns>The set; plug-ins that do not fit are <see cref="Refused"/>, and <see cref="Diagnostics"/> say why.</returns>
    public static PluginSet Create(params IEnumerable<RulePlugin> manifests)
    {
        ArgumentNullException.ThrowIfNull(manifests);
        return Create([.. manifests.Select(manifest => new PluginCandidate(manifest))]);
    }

    /// <summary>Makes a set of manifests.</summary>
    /// <param name="candidates">The manifests and where they come from.</param>
    /// <param name="kinds">The kinds that rules may use without them; those in the box where null.</param>
    /// <param name="refused">What was found besides and could not be loaded.</param>
    /// <param name="diagnostics">Why.</param>
    /// <returns>The set; plug-ins that do not fit are <see cref="Refused"/>, and <see cref="Diagnostics"/> say why.</returns>
    public static PluginSet Create(
        IReadOnlyList<PluginCandidate> candidates, KindCatalogue? kinds = null, IEnumerable<RefusedPlugin>? refused = null, IEnumerable<Diagnostic>? diagnostics = null)
    {
        ArgumentNullException.ThrowIfNull(candidates);
        return new PluginSetBuilder(kinds ?? KindCatalogue.BuiltIn).Build(candidates, refused ?? [], diagnostics ?? []);
    }

    /// <summary>A set without plug-ins, with kinds that a host registered itself.</summary>
    public static PluginSet Of(KindCatalogue kinds)
    {
        ArgumentNullException.ThrowIfNull(kinds);
        return new PluginSet([], [], [], kinds);
    }

    /// <summary>Reads an observation file of a format that a plug-in brings. An exception of the plug-in becomes a diagnostic of the file.</summary>
    /// <param name="name">The file's name; its extension decides.</param>
    /// <param name="bytes">Its bytes.</param>
    /// <returns>The file, or null where no plug-in reads its format.</returns>
    public ObservationFile? ReadObservations(string name, byte[] bytes)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(bytes);
        var extension = Path.GetExtension(name);
        var reader = Plugins.SelectMany(plugin => plugin.NamedReaders).FirstOrDefault(each => extension.Equals(each.Extension, StringComparison.OrdinalIgnoreCase)).Reader;
        if (reader is null)
        {
            return null;
        }

        return Containment.Try(() => reader.Read(name, bytes) ?? throw new PluginFaultException("it gave nothing"), out var fault)
            ?? ReaderFailed(name, extension, fault!);
    }

    private static ObservationFile ReaderFailed(string name, string extension, string fault)
    {
        var diagnostics = new DiagnosticBag();
        diagnostics.Report(DiagnosticCatalogue.ReaderFailed, SourceLocation.OfFile(name), extension, fault);
        return ObservationFile.FromRows(name, null, [], diagnostics);
    }
}
