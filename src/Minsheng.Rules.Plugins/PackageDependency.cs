namespace Minsheng.Rules.Plugins;

/// <summary>A package that another says it needs.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Versions">The versions that will do; null for any.</param>
internal readonly record struct PackageDependency(string Id, PluginVersionRange? Versions)
{
    /// <summary>Whether a package is the one that is meant; a version of a form that is not known is not held against it.</summary>
    public bool IsMetBy(NuGetPackage package) =>
        package.Id.Equals(Id, StringComparison.OrdinalIgnoreCase) && (Versions is not { } versions || package.Version is not { } version || versions.Contains(version));
}
