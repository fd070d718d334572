using Spectre.Console.Rendering;

namespace Minsheng.Rules.Cli.Rendering;

/// <summary>How many cells of a terminal text takes. Texts of common characters are counted here; one with a rarer character in it (emoji, combining marks, controls) is left to the console library, whose tables are large.</summary>
internal static class CellWidth
{
    public static int Of(string text)
    {
        var width = 0;
        foreach (var character in text)
        {
            if (!TryCommon(character, out var cells))
            {
                return new Segment(text).CellCount();
            }

            width += cells;
        }

        return width;
    }

    /// <summary>The length of the longest beginning that takes at most a number of cells and does not end in half a character.</summary>
    public static int Fit(string text, int cells)
    {
        var width = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (!TryCommon(text[i], out var own))
            {
                return FitAny(text, cells);
            }

            width += own;
            if (width > cells)
            {
                return IsCommon(text.AsSpan(i)) ? i : FitAny(text, cells);
            }
        }

        return text.Length;
    }

    /// <summary>Whether a character takes the same number of cells wherever it stands, and how many.</summary>
    internal static bool TryCommon(char character, out int cells)
    {
        cells = character switch
        {
            >= ' ' and <= '~' => 1,
            '–' or '…' or '·' or '→' or '≥' or '≤' or '✓' or '✗' or '⚠' or '█' or '░' or '“' or '”' => 1,
            >= '\u4e00' and <= '\u9fff' => 2,
            >= '、' and <= '】' or >= '！' and <= '～' => 2,
            _ => 0,
        };
        return cells > 0;
    }

    private static bool IsCommon(ReadOnlySpan<char> text)
    {
        foreach (var character in text)
        {
            if (!TryCommon(character, out _))
            {
                return false;
            }
        }

        return true;
    }

    private static int FitAny(string text, int cells)
    {
        var length = text.Length;
        while (length > 0 && (Of(text[..length]) > cells || char.IsHighSurrogate(text[length - 1])))
        {
            length--;
        }

        return length;
    }
}
