using Minsheng.Rules.Kinds;

namespace Minsheng.Rules.Plugins;

/// <summary>From manifests to plug-ins that work together: each is read once, checked for itself, then held to the others.</summary>
/// <param name="kinds">The kinds that rules may use without plug-ins.</param>
internal sealed class PluginSetBuilder(KindCatalogue kinds)
{
    private readonly DiagnosticBag _diagnostics = new();
    private readonly List<RefusedPlugin> _refused = [];

    public PluginSet Build(IReadOnlyList<PluginCandidate> candidates, IEnumerable<RefusedPlugin> refused, IEnumerable<Diagnostic> diagnostics)
    {
        _diagnostics.AddRange(diagnostics);
        _refused.AddRange(refused);
        var read = candidates.Select(Read).OfType<LoadedPlugin>().ToList();
        var single = WithoutDuplicates(read);
        var fitting = WithoutTaken(single);
        return new PluginSet([.. fitting.OrderBy(plugin => plugin.Id, StringComparer.Ordinal)], _refused, _diagnostics.ToSortedList(), kinds);
    }

    /// <summary>The plug-in, if its manifest can be read and is valid.</summary>
    private LoadedPlugin? Read(PluginCandidate candidate)
    {
        var found = new DiagnosticBag();
        var plugin = Containment.Try(
            () =>
            {
                var loaded = new LoadedPlugin(candidate.Manifest, candidate.Origin, candidate.Hash);
                new ManifestCheck(loaded, found).Run();
                return loaded;
            },
            out var fault);
        if (plugin is null)
        {
            var name = NameOf(candidate);
            _diagnostics.Report(DiagnosticCatalogue.PluginFailed, SourceLocation.OfFile(candidate.Origin), name, fault!);
            _refused.Add(new RefusedPlugin(name, candidate.Origin));
            return null;
        }

        _diagnostics.AddRange(found.ToSortedList());
        if (found.HasErrors)
        {
            Refuse(plugin);
            return null;
        }

        return plugin;
    }

    private void Refuse(LoadedPlugin plugin) => _refused.Add(new RefusedPlugin(plugin.Id, plugin.Origin));

    /// <summary>The id as far as it can be said.</summary>
    private static string NameOf(PluginCandidate candidate) =>
        Containment.Try(() => candidate.Manifest.Id, out _) ?? Path.GetFileNameWithoutExtension(candidate.Origin);

    /// <summary>Nobody can say which of two plug-ins with one id is meant, so neither is used.</summary>
    private List<LoadedPlugin> WithoutDuplicates(List<LoadedPlugin> plugins)
    {
        var single = new List<LoadedPlugin>();
        foreach (var same in plugins.GroupBy(plugin => plugin.Id, StringComparer.OrdinalIgnoreCase))
        {
            var all = same.ToList();
            if (all.Count == 1)
            {
                single.Add(all[0]);
                continue;
            }

            var places = string.Join(", ", all.Select(plugin => plugin.Origin.Length == 0 ? plugin.ToString() : plugin.Origin));
            foreach (var plugin in all)
            {
                _diagnostics.Report(DiagnosticCatalogue.DuplicatePlugin, SourceLocation.OfFile(plugin.Origin), plugin.Id, places);
                Refuse(plugin);
            }
        }

        return single;
    }

    /// <summary>A name that is in the box is taken; of plug-ins that bring the same name none is used.</summary>
    private List<LoadedPlugin> WithoutTaken(List<LoadedPlugin> plugins)
    {
        var bringers = plugins.SelectMany(plugin => plugin.Capabilities.Select(capability => (plugin, capability))).ToLookup(each => each.capability, each => each.plugin);
        return [.. plugins.Where(plugin => !IsTaken(plugin))];

        bool IsTaken(LoadedPlugin plugin)
        {
            var isTaken = false;
            foreach (var capability in plugin.Capabilities)
            {
                var others = bringers[capability].Where(other => other != plugin).Select(other => $"`{other.Id}`").Distinct().ToList();
                if (IsInTheBox(capability))
                {
                    others.Insert(0, "Minsheng.Rules");
                }

                if (others.Count > 0)
                {
                    isTaken = true;
                    _diagnostics.Report(DiagnosticCatalogue.CapabilityTaken, SourceLocation.OfFile(plugin.Origin), plugin.Id, Said(capability), string.Join(", ", others));
                }
            }

            if (isTaken)
            {
                Refuse(plugin);
            }

            return isTaken;
        }
    }

    private bool IsInTheBox(PluginCapability capability) => capability.Area switch
    {
        PluginArea.Kind => kinds.Find(capability.Name) is not null,
        PluginArea.Unit => UnitCatalogue.Default.TryFind(capability.Name, out _),
        PluginArea.Observations => capability.Name is ".csv" or ".json",
        _ => false,
    };

    private static LocalizedText Said(PluginCapability capability)
    {
        var area = ResultWords.Of(capability.Area);
        return new LocalizedText($"{area.Zh} `{capability.Name}`", $"{area.En} `{capability.Name}`");
    }
}
