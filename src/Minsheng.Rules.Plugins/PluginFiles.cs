namespace Minsheng.Rules.Plugins;

/// <summary>The assemblies of one plug-in.</summary>
/// <param name="Main">The one that has the manifest.</param>
/// <param name="Others">Those that it brings; of one name, the first counts.</param>
internal sealed record PluginFiles(AssemblyFile Main, IReadOnlyList<AssemblyFile> Others)
{
    /// <summary>The file of an assembly; null where the plug-in does not bring it.</summary>
    public AssemblyFile? Find(string name, string culture = "") => Others.Prepend(Main)
        .FirstOrDefault(file => file.Facts is { } facts && facts.Name.Equals(name, StringComparison.OrdinalIgnoreCase) && facts.Culture.Equals(culture, StringComparison.OrdinalIgnoreCase));
}
