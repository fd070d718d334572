namespace Minsheng.Rules;

/// <summary>Where rule files come from: a folder, embedded resources, a database.</summary>
public interface IRuleSource
{
    /// <summary>The bytes of a file, or null where there is no such file. They are kept, and must not be changed afterwards.</summary>
    /// <param name="file">The name relative to the programme, with <c>/</c>.</param>
    /// <exception cref="IOException">The file is there and cannot be read.</exception>
    byte[]? TryRead(string file);
}
