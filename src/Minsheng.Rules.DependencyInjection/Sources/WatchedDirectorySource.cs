using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Primitives;

namespace Minsheng.Rules;

/// <summary>Rule files in a folder that is watched.</summary>
internal sealed class WatchedDirectorySource : IReloadableRuleSource, IDisposable
{
    private const string RuleFiles = "**/*.json";
    private readonly DirectoryRuleSource _files;
    private readonly PhysicalFileProvider _provider;

    /// <param name="directory">The full path of a folder that is there.</param>
    /// <param name="usePolling">Whether to look every few seconds instead of waiting for word.</param>
    public WatchedDirectorySource(string directory, bool usePolling)
    {
        _files = new DirectoryRuleSource(directory);
        _provider = new PhysicalFileProvider(directory);
        if (usePolling)
        {
            (_provider.UsePollingFileWatcher, _provider.UseActivePolling) = (true, true);
        }
    }

    public byte[]? TryRead(string file) => _files.TryRead(file);

    public IChangeToken GetChangeToken() => _provider.Watch(RuleFiles);

    public void Dispose() => _provider.Dispose();
}
