namespace Minsheng.Rules;

/// <summary>Reads observations from CSV (RFC 4180): comma-separated, UTF-8, a header with the columns of <see cref="ObservationColumns"/> in any order.</summary>
/// <remarks>
/// Lines before the header that start with <c>#</c> are the file's label, which every output shows: say there that figures
/// are made up. Blank lines are passed over. Rows with another number of fields than the header, unknown or repeated columns and unmatched quotation
/// marks are reported with line and column. Cost grows linearly with the size of the file.
/// </remarks>
public static class CsvObservations
{
    /// <summary>Reads a file's bytes.</summary>
    /// <param name="name">The file's name, for messages.</param>
    /// <param name="bytes">Its bytes, UTF-8 with or without a byte-order mark.</param>
    public static ObservationFile Read(string name, byte[] bytes)
    {
        var diagnostics = new DiagnosticBag();
        if (SourceText.Decode(name, bytes, diagnostics) is not { } source)
        {
            return ObservationFile.FromRows(name, null, [], diagnostics);
        }

        var (label, headerStart) = ReadLabel(source.Text);
        var rows = new CsvRowReader(source, headerStart, diagnostics).Read();
        return ObservationFile.FromRows(name, label, rows, diagnostics);
    }

    /// <summary>Reads a stream to its end: an uploaded file, an embedded resource.</summary>
    /// <param name="name">The file's name, for messages.</param>
    /// <param name="stream">Its bytes; the stream is left open.</param>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static ObservationFile Read(string name, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return Read(name, bytes.ToArray());
    }

    private static (string? Label, int HeaderStart) ReadLabel(string text)
    {
        var lines = new List<string>();
        var start = 0;
        while (start < text.Length && text[start] is '#' or '\r' or '\n')
        {
            var length = text.AsSpan(start).IndexOfAny('\r', '\n');
            var end = length < 0 ? text.Length : start + length;
            if (end > start)
            {
                lines.Add(text[start..end].TrimStart('#').Trim());
            }

            start = Math.Min(end + 1, text.Length);
        }

        return (lines.Count == 0 ? null : string.Join('\n', lines), start);
    }
}
