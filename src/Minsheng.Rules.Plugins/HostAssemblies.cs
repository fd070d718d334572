using System.Reflection;
using System.Runtime.Loader;

namespace Minsheng.Rules.Plugins;

/// <summary>The assemblies that the host has.</summary>
internal static class HostAssemblies
{
    private const string Library = "Minsheng.Rules";
    private const string LibraryDependency = "Newtonsoft.Json";
    private static readonly AssemblyLoadContext Context = AssemblyLoadContext.GetLoadContext(typeof(RulePlugin).Assembly) ?? AssemblyLoadContext.Default;

    /// <summary>Whether an assembly must be the host's own where it has it, because its types go to and fro.</summary>
    public static bool IsShared(string name) => IsLibrary(name) || name.Equals(LibraryDependency, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether an assembly is one of ours.</summary>
    public static bool IsLibrary(string name) => name.Equals(Library, StringComparison.OrdinalIgnoreCase) || name.StartsWith(Library + ".", StringComparison.OrdinalIgnoreCase);

    /// <summary>The version that the host has; null where it does not have the assembly.</summary>
    public static Version? VersionOf(string name) => TryLoad(new AssemblyName { Name = name })?.GetName().Version;

    /// <summary>The assembly, in the version asked for or a newer one; null where the host does not have it.</summary>
    public static Assembly? TryLoad(AssemblyName name)
    {
        try
        {
            return Context.LoadFromAssemblyName(name);
        }
        catch (Exception exception) when (exception is IOException or BadImageFormatException)
        {
            return null;
        }
    }
}
