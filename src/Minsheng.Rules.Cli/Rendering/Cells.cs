namespace Minsheng.Rules.Cli.Rendering;

/// <summary>Text in columns of a terminal, where a Chinese character takes two cells.</summary>
internal static class Cells
{
    /// <summary>Text cut or filled to exactly a number of cells.</summary>
    public static string Left(string text, int cells)
    {
        var fitting = CellWidth.Of(text) <= cells ? text : Prefix(text, cells - 1) + "…";
        return fitting + new string(' ', cells - CellWidth.Of(fitting));
    }

    public static string Right(string text, int cells) => new string(' ', Math.Max(0, cells - CellWidth.Of(text))) + text;

    /// <summary>Lines of at most a number of cells, broken at spaces where there are any.</summary>
    public static IEnumerable<string> Wrap(string text, int cells)
    {
        while (CellWidth.Of(text) > cells)
        {
            var line = Prefix(text, cells);
            var space = line.LastIndexOf(' ');
            var end = space > line.Length / 2 ? space : line.Length;
            yield return text[..end].TrimEnd();
            text = text[end..].TrimStart();
        }

        yield return text;
    }

    /// <summary>A bar for a share from 0 to 1; full only at 1.</summary>
    public static string Bar(Rational share, int cells)
    {
        var within = Rational.Max(Rational.Zero, Rational.Min(Rational.One, share));
        var filled = (int)(within * cells).Floor();
        return new string('█', filled) + new string('░', cells - filled);
    }

    private static string Prefix(string text, int cells) => text[..CellWidth.Fit(text, cells)];
}
