namespace Minsheng.Rules;

/// <summary>Rule files in a folder.</summary>
public sealed class DirectoryRuleSource : IRuleSource
{
    private readonly string _directory;

    /// <summary>Reads from a folder.</summary>
    public DirectoryRuleSource(string directory)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(directory);
        _directory = directory;
    }

    /// <inheritdoc/>
    public byte[]? TryRead(string file)
    {
        var path = Path.Combine(_directory, file);
        return File.Exists(path) ? File.ReadAllBytes(path) : null;
    }
}
