using System.Text;

namespace Minsheng.Rules;

/// <summary>Plain text as Markdown (CommonMark with tables): every sign that would mean something is escaped, and the text stays on its line.</summary>
internal static class MarkdownText
{
    private const string Signs = "\\`*_[]<>|~#&";

    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            Append(escaped, line.Trim());
        }

        return escaped.ToString();
    }

    public static string Strong(string text) => Escape(text) is { Length: > 0 } escaped ? $"**{escaped}**" : "";

    private static void Append(StringBuilder escaped, ReadOnlySpan<char> line)
    {
        if (escaped.Length > 0 && !line.IsEmpty)
        {
            escaped.Append(' ');
        }

        foreach (var sign in line)
        {
            if (Signs.Contains(sign, StringComparison.Ordinal))
            {
                escaped.Append('\\');
            }

            escaped.Append(char.IsControl(sign) ? ' ' : sign);
        }
    }
}
