using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Runtime.Loader;

namespace Minsheng.Rules.Plugins;

/// <summary>The assemblies of one plug-in, loaded from memory: ours are the host's, the others the plug-in's own, and what it does not bring the host's again.</summary>
[RequiresUnreferencedCode(PluginFolder.NeedsTheWholeProgram)]
[RequiresDynamicCode(PluginFolder.NeedsTheWholeProgram)]
internal sealed class PluginLoadContext(string name, PluginFiles files) : AssemblyLoadContext(name, isCollectible: true)
{
    private readonly object _loading = new();

    /// <summary>The assembly that has the manifest.</summary>
    public Assembly LoadMain() => LoadOnce(files.Main);

    protected override Assembly? Load(AssemblyName assemblyName)
    {
        var name = assemblyName.Name ?? "";
        if (HostAssemblies.IsShared(name) && HostAssemblies.TryLoad(assemblyName) is { } shared)
        {
            return shared;
        }

        return files.Find(name, assemblyName.CultureName ?? "") is { } own ? LoadOnce(own) : HostAssemblies.TryLoad(assemblyName);
    }

    /// <summary>What is loaded is asked of the runtime: a context that remembers its assemblies itself is never collected.</summary>
    private Assembly LoadOnce(AssemblyFile file)
    {
        lock (_loading)
        {
            if (Assemblies.FirstOrDefault(assembly => IsOf(file, assembly.GetName())) is { } loaded)
            {
                return loaded;
            }

            using var image = new MemoryStream(file.Bytes, writable: false);
            using var symbols = file.Symbols is null ? null : new MemoryStream(file.Symbols, writable: false);
            return LoadFromStream(image, symbols);
        }
    }

    private static bool IsOf(AssemblyFile file, AssemblyName name) => file.Facts is { } facts && facts.Name == name.Name && facts.Culture == (name.CultureName ?? "");
}
