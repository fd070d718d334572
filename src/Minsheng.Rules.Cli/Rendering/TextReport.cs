using System.Globalization;
using Spectre.Console;

namespace Minsheng.Rules.Cli.Rendering;

/// <summary>The report for a terminal of 100 columns: counts by verdict, what needs attention first and why, then every item, then what is kept.</summary>
internal sealed class TextReport
{
    private const int LineCells = 100;
    private const int StatusCells = 16;
    private const int NumberCells = 4;
    private const int SubjectCells = 58;
    private const int BarCells = 10;
    private const int PercentCells = 8;
    private static readonly Compliance[] Attention = [Compliance.NotMet, Compliance.Error, Compliance.Indeterminate, Compliance.Pending];

    private readonly EvaluationResult _result;
    private readonly Language _language;
    private readonly IAnsiConsole _console;
    private readonly Dictionary<string, int> _itemOf;

    private TextReport(EvaluationResult result, Language language, IAnsiConsole console)
    {
        _result = result;
        _language = language;
        _console = console;
        _itemOf = result.Items
            .SelectMany(item => item.Measures.Select(measure => (measure.Measure.Id, item.Item.Number)))
            .ToDictionary(pair => pair.Id, pair => pair.Number, StringComparer.Ordinal);
    }

    /// <summary>Writes the report, with colours only where it goes to a terminal.</summary>
    public static void Write(EvaluationResult result, Language language, TextWriter writer, bool isTerminal)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = isTerminal ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = isTerminal ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new PlainOutput(writer),
        });
        new TextReport(result, language, console).Write();
    }

    private void Write()
    {
        WriteHead();
        WriteCounts();
        WriteAttention();
        WriteItems();
        WriteKept();
        WriteFoot();
    }

    private void WriteHead()
    {
        var period = _result.Programme.Period;
        var origin = Words.Of(_result.AsOfOrigin);
        Heading(_result.Programme.Title);
        Text(new(
            $"截至 {Day(_result.AsOf)}（{origin.Zh}），期间 {Day(period.From)} 至 {Day(period.To)}",
            $"as of {Day(_result.AsOf)} ({origin.En}), period {Day(period.From)} to {Day(period.To)}"));
        foreach (var line in _result.Observations.Labels.SelectMany(label => label.Split('\n')).SelectMany(line => Cells.Wrap("⚠ " + line, LineCells)))
        {
            Line(Cells.Coloured(line, "black on yellow"));
        }

        Line();
    }

    private void WriteCounts()
    {
        const int barCells = 40;
        const int countCells = 12;
        Line(new string(' ', StatusCells + barCells) + Cells.Right(Say(new("指标", "measures")), countCells) + Cells.Right(Say(new("实事", "items")), countCells));
        var total = _result.Summary.Measures.Values.Sum();
        foreach (var (compliance, count) in _result.Summary.Measures)
        {
            var items = _result.Summary.Items[compliance];
            if (count + items > 0)
            {
                var bar = Cells.Coloured(Cells.Bar(new Rational(count, total), barCells), Words.Colour(compliance));
                Line(Status(compliance) + bar + Cells.Right(Number(count), countCells) + Cells.Right(Number(items), countCells));
            }
        }

        Line();
        var completion = _result.Summary.Completion;
        Text(new(
            $"完成率（各实事平均）：有数的 {Percent(completion.ReportedOnly)}；没有数的按零计 {Percent(completion.MissingAsZero)}；有数的占权重 {Percent(completion.CoveredWeight)}",
            $"completion, mean over items: {Percent(completion.ReportedOnly)} of what is reported; {Percent(completion.MissingAsZero)} with missing as zero; {Percent(completion.CoveredWeight)} reported"));
        Line();
    }

    /// <summary>Broken promises first, then what cannot be judged, then what is open; in each the least complete first.</summary>
    private void WriteAttention()
    {
        var measures = _result.Measures
            .Where(measure => Attention.Contains(measure.Compliance))
            .OrderBy(measure => Array.IndexOf(Attention, measure.Compliance))
            .ThenBy(measure => measure.Completion?.Capped ?? Rational.Zero)
            .ToList();
        if (measures.Count == 0)
        {
            return;
        }

        Heading(new($"需要关注（{measures.Count}）", $"Needs attention ({measures.Count})"));
        foreach (var measure in measures)
        {
            WriteMeasure(measure);
            WriteUnder(measure.Explain(_language));
            WriteNotes(measure);
            WriteExcluded(_result.Observations.Excluded.Where(observation => observation.Measure == measure.Measure.Id));
        }

        Line();
    }

    private void WriteItems()
    {
        foreach (var domain in _result.Domains)
        {
            Heading(domain.Domain.Title);
            foreach (var item in domain.Items)
            {
                var met = item.Measures.Count(measure => measure.Compliance == Compliance.Met);
                var title = Say(new($"{item.Item.Title.Zh}（{met}/{item.Measures.Count} 达标）", $"{item.Item.Title.En} ({met} of {item.Measures.Count} met)"));
                WriteRow(item.Compliance, item.Item.Number, title, item.Completion.ReportedOnly);
            }

            Line();
        }
    }

    private void WriteKept()
    {
        var kept = _result.Measures.Where(measure => measure.Compliance == Compliance.Met).ToList();
        if (kept.Count == 0)
        {
            return;
        }

        Heading(new($"已达标（{kept.Count}）", $"Kept ({kept.Count})"));
        foreach (var measure in kept)
        {
            WriteMeasure(measure);
            WriteNotes(measure);
        }
    }

    private void WriteFoot()
    {
        var joint = _result.Observations.Excluded.Where(observation => observation.Measure.Length == 0).ToList();
        if (joint.Count > 0)
        {
            Line();
            Heading(new("只作记录、不判定任何指标的实绩", "Kept for the record, judging nothing"));
            WriteExcluded(joint);
        }
    }

    private void WriteExcluded(IEnumerable<Observation> excluded)
    {
        foreach (var observation in excluded)
        {
            var figure = observation.Value is { } value ? new Quantity(value, observation.IsShare ? Unit.Percent : default) + (observation.IsShare ? "" : " " + observation.Unit) : observation.Stage;
            WriteUnder(Say(new(
                $"不采用：{figure}（{Day(observation.Date)}），{observation.Note}",
                $"not used: {figure} ({Day(observation.Date)}), {observation.Note}")));
        }
    }

    private void WriteMeasure(MeasureResult measure)
    {
        var figures = measure.Compliance == Compliance.Met ? $"  {Say(FigureText.Actual(measure))} / {Say(FigureText.Target(measure.Measure))}" : "";
        var room = SubjectCells - Cells.Width(figures);
        var subject = Say(measure.Measure.Header.Subject);
        WriteRow(measure.Compliance, _itemOf[measure.Measure.Id], Cells.Left(subject, Math.Max(20, room)).TrimEnd() + figures, measure.Completion?.Capped);
    }

    private void WriteRow(Compliance compliance, int number, string text, Rational? completion)
    {
        var colour = Words.Colour(compliance);
        var progress = completion is { } share
            ? Cells.Coloured(Cells.Bar(share, BarCells), colour) + Cells.Right(Percent(share), PercentCells)
            : "";
        var row = Status(compliance) + Cells.Right(Number(number), NumberCells - 2) + "  " + Markup.Escape(Cells.Left(text, SubjectCells)) + "  " + progress;
        Line(row.TrimEnd());
    }

    private void WriteNotes(MeasureResult measure)
    {
        foreach (var note in measure.Notes)
        {
            WriteUnder(Say(Words.Of(note)));
        }
    }

    private void WriteUnder(string text)
    {
        const int indent = StatusCells + NumberCells;
        foreach (var line in Cells.Wrap(text, LineCells - indent))
        {
            Line(new string(' ', indent) + Cells.Coloured(line, "grey"));
        }
    }

    private string Status(Compliance compliance) =>
        Cells.Coloured(Cells.Left($"{Words.Mark(compliance)} {Say(Words.Of(compliance))}", StatusCells), Words.Colour(compliance));

    private void Heading(LocalizedText text) => Line(Cells.Coloured(Say(text), "bold"));

    private void Text(LocalizedText text)
    {
        foreach (var line in Cells.Wrap(Say(text), LineCells))
        {
            Line(Markup.Escape(line));
        }
    }

    private void Line(string markup = "") => _console.MarkupLine(markup);

    private string Say(LocalizedText text) => text.In(_language);

    private static string Percent(Rational? share) => share is { } known ? FigureText.Percent(known) : "–";

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Day(DateOnly date) => IsoDate.Format(date);
}
