using System.Text;

namespace Minsheng.Rules;

/// <summary>Rule files held in memory: for tests, and for hosts that keep rules elsewhere.</summary>
public sealed class InMemoryRuleSource : IRuleSource
{
    private readonly Dictionary<string, byte[]> _files = new(StringComparer.Ordinal);

    /// <summary>Adds a file as UTF-8 text; one of the same name is replaced.</summary>
    /// <returns>This source.</returns>
    public InMemoryRuleSource Add(string file, string text) => Add(file, Encoding.UTF8.GetBytes(text));

    /// <summary>Adds a file; one of the same name is replaced.</summary>
    /// <returns>This source.</returns>
    public InMemoryRuleSource Add(string file, byte[] bytes)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(file);
        ArgumentNullException.ThrowIfNull(bytes);
        _files[file] = bytes;
        return this;
    }

    /// <inheritdoc/>
    public byte[]? TryRead(string file) => _files.GetValueOrDefault(file);
}
