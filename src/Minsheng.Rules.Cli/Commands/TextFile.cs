namespace Minsheng.Rules.Cli.Commands;

/// <summary>Reads a file that the command line names.</summary>
internal static class TextFile
{
    /// <summary>The bytes of a file; null where it is not there or cannot be read, which is reported.</summary>
    public static byte[]? Read(string path, DiagnosticBag diagnostics)
    {
        try
        {
            return File.ReadAllBytes(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            var descriptor = exception is FileNotFoundException or DirectoryNotFoundException ? DiagnosticCatalogue.FileMissing : DiagnosticCatalogue.FileUnreadable;
            diagnostics.Report(descriptor, SourceLocation.OfFile(path), path);
            return null;
        }
    }
}
