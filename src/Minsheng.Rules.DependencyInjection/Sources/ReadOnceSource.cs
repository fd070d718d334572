namespace Minsheng.Rules;

/// <summary>Reads each file of a source once, and knows afterwards whether the source still says the same.</summary>
internal sealed class ReadOnceSource(IRuleSource source) : IRuleSource
{
    private readonly Dictionary<string, byte[]?> _read = new(StringComparer.Ordinal);

    public byte[]? TryRead(string file)
    {
        if (!_read.TryGetValue(file, out var bytes))
        {
            _read.Add(file, bytes = source.TryRead(file));
        }

        return bytes;
    }

    /// <summary>Whether every file is as it was read: nobody wrote while the others were read.</summary>
    public bool IsStillSame()
    {
        try
        {
            return _read.All(file => IsSame(file.Value, source.TryRead(file.Key)));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    private static bool IsSame(byte[]? before, byte[]? now) => before is null || now is null ? before is null && now is null : before.AsSpan().SequenceEqual(now);
}
