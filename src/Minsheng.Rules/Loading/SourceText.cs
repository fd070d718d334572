using System.Text;

namespace Minsheng.Rules;

/// <summary>The characters of one file and where its lines start. Readers of any text format give places with it.</summary>
public sealed class SourceText
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private readonly List<int> _lineStarts = [0];

    /// <summary>Keeps a text that is decoded already.</summary>
    /// <param name="file">The file's name.</param>
    /// <param name="text">Its characters, without a byte-order mark.</param>
    public SourceText(string file, string text)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(text);
        File = file;
        Text = text;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
            {
                _lineStarts.Add(i + 1);
            }
        }
    }

    /// <summary>The file's name.</summary>
    public string File { get; }

    /// <summary>The characters.</summary>
    public string Text { get; }

    /// <summary>Decodes UTF-8 with or without a byte-order mark; reports a file that is too large, or bytes that are not UTF-8, with their place.</summary>
    /// <returns>The text, or null where something was reported.</returns>
    public static SourceText? Decode(string file, byte[] bytes, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(bytes);
        ArgumentNullException.ThrowIfNull(diagnostics);
        if (bytes.Length > DocumentLimits.MaxBytes)
        {
            diagnostics.Report(DiagnosticCatalogue.LimitExceeded, SourceLocation.OfFile(file), new LocalizedText("字节", "bytes"), DocumentLimits.MaxBytes);
            return null;
        }

        var start = bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.Preamble.Length : 0;
        try
        {
            return new SourceText(file, StrictUtf8.GetString(bytes, start, bytes.Length - start));
        }
        catch (DecoderFallbackException exception)
        {
            var good = StrictUtf8.GetString(bytes, start, exception.Index);
            var before = new SourceText(file, good);
            diagnostics.Report(DiagnosticCatalogue.NotUtf8, before.LocationOf(good.Length));
            return null;
        }
    }

    /// <summary>The line and column of a character; its length gives the place just after the last one.</summary>
    /// <param name="offset">0-based index into <see cref="Text"/>.</param>
    /// <param name="pointer">The JSON pointer of the value, where there is one.</param>
    public SourceLocation LocationOf(int offset, string pointer = "")
    {
        var index = _lineStarts.BinarySearch(offset);
        var line = index >= 0 ? index : ~index - 1;
        return new SourceLocation(File, line + 1, offset - _lineStarts[line] + 1, pointer);
    }

    /// <summary>The offset of a 1-based line and a count of characters on it.</summary>
    internal int OffsetOf(int line, int characters) => Math.Min(_lineStarts[line - 1] + characters, Text.Length);
}
