namespace Minsheng.Rules;

/// <summary>What a file may ask of the reader; past a limit it is refused with a diagnostic.</summary>
public static class DocumentLimits
{
    /// <summary>The largest file, in bytes: 64 MiB.</summary>
    public const int MaxBytes = 64 * 1024 * 1024;

    /// <summary>The deepest nesting of lists and objects.</summary>
    public const int MaxDepth = 64;

    /// <summary>The most values in one file.</summary>
    public const int MaxNodes = 2_000_000;
}
