using System.Reflection;

namespace Minsheng.Rules.Plugins;

/// <summary>Looks at a plug-in before any of its code runs.</summary>
/// <param name="files">The plug-in.</param>
/// <param name="place">Its place.</param>
/// <param name="diagnostics">Where findings go.</param>
internal sealed class PluginInspection(PluginFiles files, SourceLocation place, DiagnosticBag diagnostics)
{
    private static readonly ClassReference Manifest = new(typeof(RulePlugin).Assembly.GetName().Name!, typeof(RulePlugin).FullName!);

    /// <summary>Whether it has something that wants to be a manifest.</summary>
    public bool HasManifest => files.Main.Facts is { } facts && ManifestsOf(facts).Count > 0;

    /// <summary>The name of its manifest; null where something keeps it out, which is reported.</summary>
    public string? Run()
    {
        if (files.Main.Facts is not { } facts)
        {
            diagnostics.Report(PluginDiagnostics.NotAnAssembly, place, files.Main.Name);
            return null;
        }

        if (facts.Framework is { IsForHost: false } other)
        {
            diagnostics.Report(PluginDiagnostics.FrameworkDiffers, place, files.Main.Name, other.ToString(), TargetFramework.Host.ToString());
            return null;
        }

        CheckReferences(facts);
        var manifest = FindManifest(facts);
        return diagnostics.HasErrors ? null : manifest;
    }

    /// <summary>Follows the references of the plug-in through the assemblies that it brings.</summary>
    private void CheckReferences(AssemblyFacts main)
    {
        var (asked, missing) = (new HashSet<string>(StringComparer.OrdinalIgnoreCase), new SortedSet<string>(StringComparer.Ordinal));
        var waiting = new Queue<AssemblyFacts>([main]);
        while (waiting.TryDequeue(out var facts))
        {
            foreach (var reference in facts.References.Where(reference => asked.Add(reference.Name)))
            {
                if (IsSharedByHost(reference))
                {
                    continue;
                }

                if (files.Find(reference.Name)?.Facts is { } own)
                {
                    waiting.Enqueue(own);
                }
                else if (HostAssemblies.TryLoad(new AssemblyName { Name = reference.Name, Version = reference.Version }) is null)
                {
                    missing.Add($"`{reference.Name}`");
                }
            }
        }

        if (missing.Count > 0)
        {
            diagnostics.Report(PluginDiagnostics.ReferencesMissing, place, files.Main.Name, string.Join(", ", missing));
        }
    }

    /// <summary>Whether the host's own assembly is taken; one of ours that is too old is reported.</summary>
    private bool IsSharedByHost(AssemblyReferenceFacts reference)
    {
        if (!HostAssemblies.IsShared(reference.Name) || HostAssemblies.VersionOf(reference.Name) is not { } version)
        {
            return false;
        }

        if (reference.Version > version && HostAssemblies.IsLibrary(reference.Name))
        {
            diagnostics.Report(PluginDiagnostics.LibraryTooOld, place, files.Main.Name, reference.Name, reference.Version.ToString(3), version.ToString(3));
            return true;
        }

        return reference.Version <= version;
    }

    private string? FindManifest(AssemblyFacts main)
    {
        switch (ManifestsOf(main))
        {
            case []:
                diagnostics.Report(PluginDiagnostics.ManifestMissing, place, files.Main.Name);
                return null;
            case [{ HasConstructor: false } one]:
                diagnostics.Report(PluginDiagnostics.ConstructorMissing, place, one.Name);
                return null;
            case [var one]:
                return one.Name;
            case var several:
                diagnostics.Report(PluginDiagnostics.SeveralManifests, place, files.Main.Name, string.Join(", ", several.Select(each => $"`{each.Name}`")));
                return null;
        }
    }

    private List<ClassFacts> ManifestsOf(AssemblyFacts main) => [.. main.Classes.Where(each => each is { IsPublic: true, CanBeMade: true } && IsManifest(main.Name, each))];

    /// <summary>Follows the base classes through the assemblies that the plug-in brings.</summary>
    private bool IsManifest(string assembly, ClassFacts each)
    {
        var seen = new HashSet<ClassReference> { new(assembly, each.Name) };
        var next = each.Base;
        while (next != Manifest && seen.Add(next))
        {
            if (files.Find(next.Assembly ?? "")?.Facts?.Classes.FirstOrDefault(other => other.Name == next.Name) is not { } known)
            {
                return false;
            }

            next = known.Base;
        }

        return next == Manifest;
    }
}
