namespace Minsheng.Rules.Cli.Rendering;

/// <summary>Prints diagnostics as editors and build logs link them, each with the line it is about and advice.</summary>
/// <param name="writer">Where to.</param>
/// <param name="language">In which language.</param>
internal sealed class DiagnosticPrinter(TextWriter writer, Language language)
{
    private readonly Dictionary<string, string[]> _lines = new(StringComparer.Ordinal);

    /// <summary>Prints findings about files.</summary>
    /// <param name="diagnostics">The findings.</param>
    /// <param name="folder">The folder that the files are named relative to; empty for the current one.</param>
    public void Print(IEnumerable<Diagnostic> diagnostics, string folder = "")
    {
        foreach (var diagnostic in diagnostics)
        {
            // What a plug-in's reader made may stand in no file at all.
            var path = Path.Combine(folder, diagnostic.Location.File ?? "").Replace('\\', '/');
            var lines = _lines.TryGetValue(path, out var known) ? known : _lines[path] = ReadLines(path);
            var line = diagnostic.Location.Line;
            Print(diagnostic, path, line >= 1 && line <= lines.Length ? lines[line - 1] : null);
        }
    }

    /// <summary>Prints findings about a text that stands in no file.</summary>
    public void PrintAbout(string text, IEnumerable<Diagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics)
        {
            Print(diagnostic, diagnostic.Location.File, text);
        }
    }

    private void Print(Diagnostic diagnostic, string path, string? line)
    {
        const int longestLine = 160;
        writer.WriteLine(path + diagnostic.ToString(language)[(diagnostic.Location.File?.Length ?? 0)..]);
        var help = diagnostic.Help.In(language);
        var column = diagnostic.Location.Column;
        if (line is null || column < 1 || column > line.Length + 1 || line.Length > longestLine)
        {
            PrintHelp(help);
            return;
        }

        var number = diagnostic.Location.Line.ToString(System.Globalization.CultureInfo.InvariantCulture);
        var margin = new string(' ', number.Length);
        var indent = new string(' ', CellWidth.Of(line[..(column - 1)].Replace('\t', ' ')));
        writer.WriteLine($"  {number} | {line.Replace('\t', ' ')}");
        writer.WriteLine($"  {margin} | {indent}^ {help}".TrimEnd());
    }

    private void PrintHelp(string help)
    {
        if (help.Length > 0)
        {
            writer.WriteLine($"    {help}");
        }
    }

    private static string[] ReadLines(string path)
    {
        try
        {
            return File.Exists(path) ? File.ReadAllLines(path) : [];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }
}
