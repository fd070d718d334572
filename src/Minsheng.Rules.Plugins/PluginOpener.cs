namespace Minsheng.Rules.Plugins;

/// <summary>From files to the assemblies of plug-ins: packages find those that they need among the others.</summary>
internal sealed class PluginOpener
{
    private readonly Dictionary<StoredPlugin, NuGetPackage?> _packages;
    private readonly List<NuGetPackage> _newestFirst;

    /// <param name="allowed">Everything that may be loaded.</param>
    public PluginOpener(IEnumerable<StoredPlugin> allowed)
    {
        _packages = allowed.Where(stored => stored.IsPackage).ToDictionary(stored => stored, stored => NuGetPackage.Open(stored.Files[stored.Name]));
        _newestFirst = [.. _packages.Values.OfType<NuGetPackage>().OrderByDescending(package => package.Version)];
    }

    /// <summary>Whether another package needs this one, which then may be no plug-in.</summary>
    public bool IsNeeded(StoredPlugin stored) =>
        _packages.GetValueOrDefault(stored) is { } package && _newestFirst.Exists(other => other != package && other.Dependencies.Any(dependency => dependency.IsMetBy(package)));

    /// <summary>What to call it before its manifest can say so.</summary>
    public string IdOf(StoredPlugin stored) => _packages.GetValueOrDefault(stored)?.Id ?? (stored.IsFolder ? stored.Name : Path.GetFileNameWithoutExtension(stored.Name));

    /// <summary>The assemblies of a plug-in; null where there is no main one, which is reported.</summary>
    public PluginFiles? Open(StoredPlugin stored, DiagnosticBag diagnostics)
    {
        var place = SourceLocation.OfFile(stored.Name);
        if (!stored.IsPackage)
        {
            return WithMain(IdOf(stored), AssemblyFile.In(stored.Files), [], place, diagnostics);
        }

        if (_packages[stored] is not { } package)
        {
            diagnostics.Report(PluginDiagnostics.NotAPackage, place, stored.Name);
            return null;
        }

        if (package is { HasFittingFolder: false, Frameworks.Count: > 0 })
        {
            diagnostics.Report(PluginDiagnostics.FrameworkDiffers, place, package.Id, string.Join(", ", package.Frameworks), TargetFramework.Host.ToString());
            return null;
        }

        return WithMain(package.Id, package.Assemblies, NeededBy(package).SelectMany(other => other.Assemblies), place, diagnostics);
    }

    private static PluginFiles? WithMain(string id, IEnumerable<AssemblyFile> own, IEnumerable<AssemblyFile> others, SourceLocation place, DiagnosticBag diagnostics)
    {
        var name = id + StoredPlugin.AssemblyExtension;
        var all = own.ToList();
        if (all.Find(file => file.Name.Equals(name, StringComparison.OrdinalIgnoreCase)) is { } main)
        {
            all.Remove(main);
            return new PluginFiles(main, [.. all, .. others]);
        }

        diagnostics.Report(PluginDiagnostics.AssemblyMissing, place, place.File, name);
        return null;
    }

    /// <summary>The packages that one needs, and those that they need, each once, the nearest first.</summary>
    private List<NuGetPackage> NeededBy(NuGetPackage package)
    {
        var needed = new List<NuGetPackage> { package };
        for (var i = 0; i < needed.Count; i++)
        {
            var next = needed[i].Dependencies.Select(dependency => _newestFirst.Find(dependency.IsMetBy)).OfType<NuGetPackage>();
            needed.AddRange(next.Where(other => !needed.Exists(each => each.Id.Equals(other.Id, StringComparison.OrdinalIgnoreCase))).ToList());
        }

        return needed[1..];
    }
}
