using System.Buffers;

namespace Minsheng.Rules;

/// <summary>Ids: lower-case words joined by hyphens, at most 64 characters.</summary>
internal static class Identifier
{
    public const int MaxLength = 64;

    private static readonly SearchValues<char> Characters = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789-");

    /// <summary>Reads a required id; anything else is reported and gives null.</summary>
    public static string? Read(ObjectReader reader, string key)
    {
        if (reader.Required(key, NodeKind.Text) is not { } node)
        {
            return null;
        }

        if (IsId(node.Text))
        {
            return node.Text;
        }

        reader.Diagnostics.Report(DiagnosticCatalogue.NotAnId, node.Location, node.Text);
        return null;
    }

    /// <summary>Whether a text is an id: it starts with a letter, and no hyphen follows another or ends it.</summary>
    public static bool IsId(string text) =>
        text.Length is > 0 and <= MaxLength
        && char.IsAsciiLetterLower(text[0])
        && text[^1] != '-'
        && !text.Contains("--", StringComparison.Ordinal)
        && !text.AsSpan().ContainsAnyExcept(Characters);
}
