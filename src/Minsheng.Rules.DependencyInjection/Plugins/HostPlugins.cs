using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Minsheng.Rules.Kinds;
using Minsheng.Rules.Plugins;

namespace Minsheng.Rules;

/// <summary>The plug-ins of a host from its own code and from folders, as one set; unloaded with the host.</summary>
internal sealed class HostPlugins : IDisposable
{
    private readonly List<PluginFolder> _folders = [];
    private readonly bool _isRefused;

    public HostPlugins(
        IEnumerable<MeasureKind> kinds,
        IEnumerable<RulePlugin> manifests,
        IEnumerable<PluginSource> sources,
        ProgrammeSources paths,
        IOptions<MinshengRulesOptions> options,
        ILogger<HostPlugins> logger)
    {
        var own = kinds.Aggregate(KindCatalogue.BuiltIn, static (all, kind) => all.With(kind));
        var (settings, candidates) = (options.Value.Plugins, manifests.Select(manifest => new PluginCandidate(manifest)).ToList());
        var (refused, found) = (new List<RefusedPlugin>(), new DiagnosticBag());
        foreach (var source in sources)
        {
            if ((source.Directory ?? settings.Directory) is not { } directory)
            {
                continue;
            }

            var folder = source.Load(paths.PathOf(directory), AllowedBy(source, settings));
            _folders.Add(folder);
            candidates.AddRange(folder.Candidates.Select(candidate => candidate with { Origin = Path.Combine(directory, candidate.Origin) }));
            refused.AddRange(folder.Refused.Select(plugin => plugin with { Origin = Path.Combine(directory, plugin.Origin) }));
            found.AddRange(folder.Diagnostics.Select(each => each.At(each.Location with { File = Path.Combine(directory, each.Location.File) })));
        }

        Set = PluginSet.Create(candidates, own, refused, found.ToSortedList());
        _isRefused = _folders.Exists(folder => folder.IsRefused) || (settings.RequireAll && Errors.Count > 0);
        PluginJournal.Tell(Set, logger);
    }

    /// <summary>The plug-ins, and everything that was found.</summary>
    public PluginSet Set { get; }

    /// <summary>What is wrong with plug-ins.</summary>
    public IReadOnlyList<Diagnostic> Errors => [.. Set.Diagnostics.Where(found => found.Severity == DiagnosticSeverity.Error)];

    /// <summary>What keeps the host from starting; nothing where only some plug-ins are refused and not all are required.</summary>
    public IReadOnlyList<Diagnostic> Refusals => _isRefused ? Errors : [];

    /// <exception cref="InvalidRulesException">The plug-ins keep the host from starting.</exception>
    public void ThrowIfRefused()
    {
        if (_isRefused)
        {
            throw new InvalidRulesException(Errors);
        }
    }

    public void Dispose()
    {
        foreach (var folder in _folders)
        {
            folder.Dispose();
        }
    }

    private static PluginLoadOptions AllowedBy(PluginSource source, PluginsOptions settings)
    {
        var options = new PluginLoadOptions();
        foreach (var allowed in source.Directory is null ? settings.Allow : [])
        {
            options.Allow(allowed.File, allowed.Sha256);
        }

        return options;
    }
}
