using System.Buffers;

namespace Minsheng.Rules;

/// <summary>One field of a CSV file, quoted where RFC 4180 asks for it. <c>default</c> is the empty field.</summary>
internal readonly struct CsvField
{
    /// <summary>What makes a spreadsheet read a text as a formula: also behind a tab or a line break, and in full width where the user writes Chinese.</summary>
    private static readonly SearchValues<char> FormulaStarts = SearchValues.Create("=+-@＝＋－＠\t\r\n");

    private static readonly SearchValues<char> NeedQuotes = SearchValues.Create(",\"\r\n");

    private readonly string? _raw;

    private CsvField(string? raw) => _raw = raw;

    /// <summary>A text, with an apostrophe in front where a spreadsheet would run it as a formula.</summary>
    public static CsvField OfText(string? text) =>
        text is { Length: > 0 } && FormulaStarts.Contains(text[0]) ? new CsvField("'" + text) : new CsvField(text);

    /// <summary>A number, as it is.</summary>
    public static CsvField OfNumber(string? digits) => new(digits);

    /// <summary>The field as the file has it.</summary>
    public override string ToString() => _raw switch
    {
        null => "",
        _ when NeedsQuotes(_raw) => "\"" + _raw.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"",
        _ => _raw,
    };

    private static bool NeedsQuotes(string raw) =>
        raw.AsSpan().ContainsAny(NeedQuotes) || raw is [' ', ..] or [.., ' '];
}
