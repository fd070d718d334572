namespace Minsheng.Rules.Plugins;

/// <summary>A plug-in that a programme says it needs.</summary>
/// <param name="Id">The plug-in's id.</param>
/// <param name="Versions">The versions that will do.</param>
internal readonly record struct PluginRequirement(string Id, PluginVersionRange Versions)
{
    /// <summary>Whether a plug-in is the one that is meant; ids are compared without regard to case, as NuGet does.</summary>
    public bool Means(string id) => id.Equals(Id, StringComparison.OrdinalIgnoreCase);

    public bool IsMetBy(LoadedPlugin plugin) => Means(plugin.Id) && Versions.Contains(plugin.Version);
}
