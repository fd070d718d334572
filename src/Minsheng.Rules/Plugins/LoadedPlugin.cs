using Minsheng.Rules.Kinds;

namespace Minsheng.Rules.Plugins;

/// <summary>A plug-in of a <see cref="PluginSet"/>: what its manifest said, read once and checked, and where it came from.</summary>
public sealed class LoadedPlugin
{
    internal LoadedPlugin(RulePlugin manifest, string origin, string? hash)
    {
        Id = manifest.Id;
        Version = manifest.Version;
        Title = manifest.Title;
        Formats = manifest.Formats;
        NamedKinds = [.. manifest.Kinds.Select(kind => (kind.Name, kind))];
        Units = [.. manifest.Units];
        Diagnostics = [.. manifest.Diagnostics];
        NamedReaders = [.. manifest.ObservationReaders.Select(reader => (reader.Extension, reader))];
        NamedTranslators = [.. manifest.DomainTranslators.Select(translator => (translator.Format, translator))];
        Capabilities =
        [
            .. NamedKinds.Select(kind => new PluginCapability(PluginArea.Kind, kind.Name)),
            .. Units.SelectMany(unit => unit.Synonyms.Prepend(unit.Unit.Name)).Select(name => new PluginCapability(PluginArea.Unit, name)),
            .. Diagnostics.Select(descriptor => new PluginCapability(PluginArea.Diagnostic, descriptor.Code)),
            .. NamedReaders.Select(reader => new PluginCapability(PluginArea.Observations, reader.Extension)),
            .. NamedTranslators.Select(translator => new PluginCapability(PluginArea.Domains, translator.Format)),
        ];
        Origin = origin;
        Hash = hash;
    }

    /// <summary>The id.</summary>
    public string Id { get; }

    /// <summary>The version.</summary>
    public PluginVersion Version { get; }

    /// <summary>The name for readers.</summary>
    public LocalizedText Title { get; }

    /// <summary>The versions of the rule format that it reads.</summary>
    public RuleFormatRange Formats { get; }

    /// <summary>The kinds that it brings.</summary>
    public IReadOnlyList<MeasureKind> Kinds => [.. NamedKinds.Select(kind => kind.Kind)];

    /// <summary>The units that it brings.</summary>
    public IReadOnlyList<PluginUnit> Units { get; }

    /// <summary>The findings that it can report.</summary>
    public IReadOnlyList<DiagnosticDescriptor> Diagnostics { get; }

    /// <summary>The observation files that it can read.</summary>
    public IReadOnlyList<ObservationReader> ObservationReaders => [.. NamedReaders.Select(reader => reader.Reader)];

    /// <summary>The formats that it can read as domains.</summary>
    public IReadOnlyList<DomainTranslator> DomainTranslators => [.. NamedTranslators.Select(translator => translator.Translator)];

    /// <summary>Everything that it brings, by name.</summary>
    public IReadOnlyList<PluginCapability> Capabilities { get; }

    /// <summary>Where it came from: a file; empty for one that the host has in its own code.</summary>
    public string Origin { get; }

    /// <summary>SHA-256 of that file, as 64 lower-case hexadecimal digits; null where there is none.</summary>
    public string? Hash { get; }

    /// <summary>The kinds by their names: code of the plug-in is not asked for them again.</summary>
    internal IReadOnlyList<(string Name, MeasureKind Kind)> NamedKinds { get; }

    internal IReadOnlyList<(string Extension, ObservationReader Reader)> NamedReaders { get; }

    internal IReadOnlyList<(string Format, DomainTranslator Translator)> NamedTranslators { get; }

    /// <summary><c>Contoso.Rules.Survey 1.2.0</c>.</summary>
    public override string ToString() => $"{Id} {Version}";
}
