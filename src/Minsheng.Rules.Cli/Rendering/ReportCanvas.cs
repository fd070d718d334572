using System.Globalization;

namespace Minsheng.Rules.Cli.Rendering;

/// <summary>Lines of a report for a terminal of 100 columns, in one language, coloured only where it goes to a terminal.</summary>
/// <param name="language">The language.</param>
/// <param name="writer">Where to.</param>
/// <param name="isTerminal">Whether that is a terminal.</param>
internal sealed class ReportCanvas(Language language, TextWriter writer, bool isTerminal)
{
    public const int LineCells = 100;
    public const int StatusCells = 17;
    public const int NumberCells = 4;
    private const int SubjectCells = 57;
    private const int BarCells = 10;
    private const int PercentCells = 8;

    public string Say(LocalizedText text) => text.In(language);

    public void Line(string text = "") => writer.WriteLine(text);

    /// <summary>Text with a look where the report goes to a terminal, else plain.</summary>
    /// <param name="text">The text.</param>
    /// <param name="look">The look, one of <see cref="Sgr"/>.</param>
    public string Painted(string text, string look) => isTerminal && text.Length > 0 ? $"\u001b[{look}m{text}\u001b[0m" : text;

    public void Heading(LocalizedText text) => Line(Painted(Say(text), Sgr.Bold));

    /// <summary>Text broken into lines.</summary>
    public void Text(LocalizedText text)
    {
        foreach (var line in Cells.Wrap(Say(text), LineCells))
        {
            Line(line);
        }
    }

    /// <summary>Text that nobody should miss.</summary>
    public void Warning(string text)
    {
        foreach (var line in text.Split('\n').SelectMany(line => Cells.Wrap("⚠ " + line, LineCells)))
        {
            Line(Painted(line, Sgr.BlackOnYellow));
        }
    }

    /// <summary>A verdict, a number, a text and a completion in their columns.</summary>
    /// <param name="compliance">The verdict.</param>
    /// <param name="number">The item's number; null where a line belongs to the one above.</param>
    /// <param name="text">The text, cut where it is too long.</param>
    /// <param name="figures">What follows the text and is never cut.</param>
    /// <param name="completion">The completion; null where there is none.</param>
    public void Row(Compliance compliance, int? number, string text, string figures, Rational? completion)
    {
        const int leastText = 20;
        var progress = completion is { } share
            ? Painted(Cells.Bar(share, BarCells), Marks.Look(compliance)) + Cells.Right(FigureText.Percent(share), PercentCells)
            : "";
        var shown = Cells.Left(text, Math.Max(leastText, SubjectCells - CellWidth.Of(figures))).TrimEnd() + figures;
        var rest = Cells.Right(number is { } given ? Number(given) : "", NumberCells - 2) + "  " + Cells.Left(shown, SubjectCells) + "  " + progress;
        Line(Status(compliance) + rest.TrimEnd());
    }

    /// <summary>Text that explains the row above.</summary>
    public void Under(string text)
    {
        const int indent = StatusCells + NumberCells;
        foreach (var line in Cells.Wrap(text.ReplaceLineEndings(" "), LineCells - indent))
        {
            Line(new string(' ', indent) + Painted(line, Sgr.Grey));
        }
    }

    /// <summary>A number and a text that may take several lines.</summary>
    public void Listed(int number, string text)
    {
        const int indent = NumberCells + 2;
        var head = Cells.Right(Number(number), NumberCells) + "  ";
        foreach (var line in Cells.Wrap(text, LineCells - indent))
        {
            Line(head + line);
            head = new string(' ', indent);
        }
    }

    /// <summary>A verdict in its column, and what follows it in the same look.</summary>
    public string Status(Compliance compliance, string bar = "") =>
        Painted(Cells.Left($"{Marks.Mark(compliance)} {Say(ResultWords.Of(compliance))}", StatusCells) + bar, Marks.Look(compliance));

    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    public static string Day(DateOnly date) => IsoDate.Format(date);

    public static string Percent(Rational? share) => share is { } known ? FigureText.Percent(known) : "–";
}
