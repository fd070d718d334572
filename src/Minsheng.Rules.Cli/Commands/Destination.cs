namespace Minsheng.Rules.Cli.Commands;

/// <summary>Where a command writes its result: standard output, or a file.</summary>
/// <param name="path">The file; null for standard output.</param>
/// <param name="streams">The command's streams.</param>
internal sealed class Destination(string? path, Streams streams)
{
    /// <summary>Whether the result goes to a terminal.</summary>
    public bool IsTerminal => streams.IsTerminal && path is null;

    /// <summary>Writes; false where the file cannot be written, which is reported.</summary>
    public bool Write(Action<TextWriter> write)
    {
        if (path is null)
        {
            write(streams.Out);
            return true;
        }

        try
        {
            using var file = new StreamWriter(path) { NewLine = "\n" };
            write(file);
            return true;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            streams.Error.WriteLine($"minsheng: `{path}` cannot be written");
            return false;
        }
    }
}
