namespace Minsheng.Rules.Plugins;

/// <summary>What a host says about a folder of plug-ins.</summary>
public sealed class PluginLoadOptions
{
    private List<AllowedPlugin>? _allowed;

    /// <summary>What may be loaded, and nothing else.</summary>
    /// <value>Null unless <see cref="Allow"/> was called: then the folder's own list counts, the file <c>plugins.json</c>.</value>
    public IReadOnlyList<AllowedPlugin>? Allowed => _allowed;

    /// <summary>Allows one file or folder. From the first call on the folder's own list is not read, so that whoever can write into the folder still allows nothing.</summary>
    /// <param name="file">Its name in the folder of plug-ins.</param>
    /// <param name="sha256">Its SHA-256, as <c>minsheng plugins</c> prints it; null where any file of that name is taken.</param>
    /// <returns>These options.</returns>
    public PluginLoadOptions Allow(string file, string? sha256 = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(file);
        (_allowed ??= []).Add(new AllowedPlugin(file, sha256));
        return this;
    }
}
