using System.Text.RegularExpressions;

namespace Minsheng.Rules.Workflows;

/// <summary>A name in an expression that is no member of what stands before it.</summary>
/// <param name="Text">The name.</param>
/// <param name="Position">0-based place of its first letter.</param>
internal sealed partial record FreeName(string Text, int Position)
{
    /// <summary>The last one that starts at a place or before it; null where there is none. What stands between quotes is no name.</summary>
    public static FreeName? LastUpTo(int position, string expression)
    {
        FreeName? last = null;
        foreach (Match match in Token().Matches(expression))
        {
            if (match.Index <= position && match.Groups["name"].Success)
            {
                last = new FreeName(match.Value, match.Index);
            }
        }

        return last;
    }

    /// <summary>A text in quotes, a number, a member with its dot, or a name.</summary>
    [GeneratedRegex("""
        "(?:[^"\\]|\\.)*"?|'(?:[^'\\]|\\.)*'?|[0-9][\p{L}\p{Nd}_]*|\.\s*[\p{L}_][\p{L}\p{Nd}_]*|(?<name>[\p{L}_][\p{L}\p{Nd}_]*)
        """, RegexOptions.Singleline | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Token();
}
