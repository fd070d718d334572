using System.Globalization;
using Spectre.Console;

namespace Minsheng.Rules.Cli.Rendering;

/// <summary>Lines of a report for a terminal of 100 columns, in one language, coloured only where it goes to a terminal.</summary>
internal sealed class ReportCanvas
{
    public const int LineCells = 100;
    public const int StatusCells = 17;
    public const int NumberCells = 4;
    private const int SubjectCells = 57;
    private const int BarCells = 10;
    private const int PercentCells = 8;

    private readonly Language _language;
    private readonly IAnsiConsole _console;

    public ReportCanvas(Language language, TextWriter writer, bool isTerminal)
    {
        _language = language;
        _console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = isTerminal ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = isTerminal ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new PlainOutput(writer),
        });
    }

    public string Say(LocalizedText text) => text.In(_language);

    public void Line(string markup = "") => _console.MarkupLine(markup);

    public void Heading(LocalizedText text) => Line(Cells.Coloured(Say(text), "bold"));

    /// <summary>Text broken into lines.</summary>
    public void Text(LocalizedText text)
    {
        foreach (var line in Cells.Wrap(Say(text), LineCells))
        {
            Line(Markup.Escape(line));
        }
    }

    /// <summary>Text that nobody should miss.</summary>
    public void Warning(string text)
    {
        foreach (var line in text.Split('\n').SelectMany(line => Cells.Wrap("⚠ " + line, LineCells)))
        {
            Line(Cells.Coloured(line, "black on yellow"));
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
        var colour = Marks.Colour(compliance);
        var progress = completion is { } share
            ? Cells.Coloured(Cells.Bar(share, BarCells), colour) + Cells.Right(FigureText.Percent(share), PercentCells)
            : "";
        var shown = Cells.Left(text, Math.Max(leastText, SubjectCells - Cells.Width(figures))).TrimEnd() + figures;
        var row = Status(compliance) + Cells.Right(number is { } given ? Number(given) : "", NumberCells - 2) + "  " + Markup.Escape(Cells.Left(shown, SubjectCells)) + "  " + progress;
        Line(row.TrimEnd());
    }

    /// <summary>Text that explains the row above.</summary>
    public void Under(string text)
    {
        const int indent = StatusCells + NumberCells;
        foreach (var line in Cells.Wrap(text.ReplaceLineEndings(" "), LineCells - indent))
        {
            Line(new string(' ', indent) + Cells.Coloured(line, "grey"));
        }
    }

    /// <summary>A number and a text that may take several lines.</summary>
    public void Listed(int number, string text)
    {
        const int indent = NumberCells + 2;
        var head = Cells.Right(Number(number), NumberCells) + "  ";
        foreach (var line in Cells.Wrap(text, LineCells - indent))
        {
            Line(head + Markup.Escape(line));
            head = new string(' ', indent);
        }
    }

    public string Status(Compliance compliance) =>
        Cells.Coloured(Cells.Left($"{Marks.Mark(compliance)} {Say(ResultWords.Of(compliance))}", StatusCells), Marks.Colour(compliance));

    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    public static string Day(DateOnly date) => IsoDate.Format(date);

    public static string Percent(Rational? share) => share is { } known ? FigureText.Percent(known) : "–";
}
