using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Primitives;

namespace Minsheng.Rules.DependencyInjection.Tests;

/// <summary>A source of the host's own, such as a database, that says when it changes.</summary>
internal sealed class ChangingSource(Func<string, byte[]?> read) : IReloadableRuleSource
{
    private volatile Func<string, byte[]?> _read = read;
    private ConfigurationReloadToken _changed = new();

    public ChangingSource(IReadOnlyDictionary<string, byte[]> files)
        : this(file => files.GetValueOrDefault(file))
    {
    }

    /// <summary>How it reads now.</summary>
    public Func<string, byte[]?> Read => _read;

    public byte[]? TryRead(string file) => _read(file);

    public IChangeToken GetChangeToken() => Volatile.Read(ref _changed);

    /// <summary>Says something else from now on, and tells of it.</summary>
    public void Change(IReadOnlyDictionary<string, byte[]> files) => Change(file => files.GetValueOrDefault(file));

    /// <summary>Reads otherwise from now on, and tells of it.</summary>
    public void Change(Func<string, byte[]?> read)
    {
        _read = read;
        Interlocked.Exchange(ref _changed, new ConfigurationReloadToken()).OnReload();
    }
}
