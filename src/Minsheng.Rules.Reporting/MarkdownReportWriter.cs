using System.Globalization;

namespace Minsheng.Rules;

/// <summary>One writing of a Markdown report; the order of the calls is the order of its sections.</summary>
internal sealed class MarkdownReportWriter(EvaluationResult result, TextWriter writer, MarkdownReportOptions options)
{
    private readonly Language _language = options.Language;
    private readonly MarkdownColumns _columns = new(options.Language);
    private readonly Dictionary<string, int> _itemOf = result.Items
        .SelectMany(item => item.Measures.Select(measure => (measure.Measure.Id, item.Item.Number)))
        .ToDictionary(pair => pair.Id, pair => pair.Number, StringComparer.Ordinal);
    private bool _isStarted;

    public void Write()
    {
        WriteHead();
        WriteLabels();
        WriteOverview();
        WriteAttention();
        foreach (var domain in result.Domains)
        {
            WriteDomain(domain);
        }

        if (options.IncludeRegions)
        {
            WriteRegions();
        }

        WriteExcluded();
        WriteFindings();
    }

    private void WriteHead()
    {
        var period = result.Programme.Period;
        var origin = ResultWords.Of(result.AsOfOrigin);
        Heading("#", result.Programme.Title);
        Paragraph(new(
            $"截至 {Day(result.AsOf)}（{origin.Zh}），期间 {Day(period.From)} 至 {Day(period.To)}。",
            $"As of {Day(result.AsOf)} ({origin.En}), period {Day(period.From)} to {Day(period.To)}."));
        if (result.KnownAt is { } knownAt)
        {
            Paragraph(new($"只用 {Day(knownAt)} 及以前登记的数。", $"As known on {Day(knownAt)}."));
        }

        if (result.Region is { } region)
        {
            Paragraph(new($"地区：{region.Title.Zh}", $"Region: {region.Title.En}"));
        }
    }

    private void WriteLabels()
    {
        var lines = result.Observations.Labels.SelectMany(label => label.Split('\n')).Select(line => "⚠ " + MarkdownText.Escape(line)).ToList();
        if (lines.Count > 0)
        {
            Block($"> {string.Join("\n>\n> ", lines)}");
        }
    }

    private void WriteOverview()
    {
        Heading("##", new("总体情况", "Overview"));
        var summary = result.Summary;
        Table(
            [
                new(new("结论", "Verdict"), count => Say(ResultWords.Of(count.Key))),
                new(new("指标", "Measures"), count => Number(count.Value), IsNumeric: true),
                new(new("实事", "Items"), count => Number(summary.Items[count.Key]), IsNumeric: true),
            ],
            summary.Measures.Where(count => count.Value + summary.Items[count.Key] > 0));
        Table(
            [
                new(new("进度", "Pace"), count => Say(ResultWords.Of(count.Key))),
                new(new("指标", "Measures"), count => Number(count.Value), IsNumeric: true),
            ],
            summary.Trajectories.Where(count => count.Value > 0));
        WriteCompletion(summary.Completion);
        if (summary.Suspect > 0)
        {
            Paragraph(new(
                $"原文的数存疑、不计入完成率的指标：{Number(summary.Suspect)}。",
                $"Measures whose figure in the source is doubted, and that are in no mean: {Number(summary.Suspect)}."));
        }
    }

    private void WriteCompletion(CompletionSummary completion)
    {
        var (reported, missing, covered) = (Percent(completion.ReportedOnly), Percent(completion.MissingAsZero), Percent(completion.CoveredWeight));
        Paragraph(new(
            $"完成率（各实事平均）：有数的 {reported}；没有数的按零计 {missing}；有数的占权重 {covered}。",
            $"Completion, mean over items: {reported} of what is reported; {missing} with missing as zero; {covered} reported."));
    }

    private void WriteAttention()
    {
        var measures = AttentionList.Of(result);
        if (measures.Count == 0)
        {
            return;
        }

        var (all, late) = (Number(measures.Count), Number(measures.Count(measure => measure.IsLate)));
        Heading("##", new($"需要关注（{all} 项，其中滞后 {late} 项）", $"Needs attention ({all}, of which {late} late)"));
        Table(
            [
                MarkdownColumns.Number, _columns.Title(new("指标", "Measure")), _columns.Verdict, _columns.Figures, _columns.Margin,
                MarkdownColumns.Completion, _columns.Pace, MarkdownColumns.Lag, _columns.Light, _columns.Why,
            ],
            measures.Select(measure => MarkdownRow.Of(measure, _itemOf[measure.Measure.Id])));
    }

    private void WriteDomain(DomainResult domain)
    {
        Heading("##", domain.Domain.Title);
        Table(
            [
                MarkdownColumns.Number, _columns.Title(new("实事 / 指标", "Item / measure")), _columns.Verdict, _columns.Figures, _columns.Margin,
                MarkdownColumns.Completion, _columns.Pace, _columns.Light, _columns.Quality, _columns.Remarks,
            ],
            domain.Items.SelectMany(item => item.Measures.Select(measure => MarkdownRow.Of(measure)).Prepend(MarkdownRow.Of(item))),
            isStrong: row => row.Result is null);
    }

    private void WriteRegions()
    {
        var measures = result.Measures.Where(measure => measure.Regions.Count > 0).ToList();
        if (measures.Count > 0)
        {
            Heading("##", new("各地区", "Regions"));
        }

        foreach (var measure in measures)
        {
            var (number, subject) = (Number(_itemOf[measure.Measure.Id]), measure.Measure.Header.Subject);
            Heading("###", new($"第 {number} 项：{subject.Zh}", $"Item {number}: {subject.En}"));
            Table(
                [
                    _columns.Title(new("地区", "Region")), _columns.Verdict, _columns.Figures, MarkdownColumns.Share, _columns.Margin,
                    MarkdownColumns.Completion, _columns.Pace, MarkdownColumns.Lag, _columns.Light, _columns.Quality, _columns.Why,
                ],
                measure.Regions.Select(MarkdownRow.Of));
        }
    }

    private void WriteExcluded()
    {
        var excluded = result.Observations.Excluded.OrderBy(observation => observation.PlaceOf(ObservationColumn.Measure)).ToList();
        if (excluded.Count == 0)
        {
            return;
        }

        Heading("##", new("只作记录、不判定任何指标的实绩", "Kept for the record, judging nothing"));
        Table(
            [
                new(new("指标", "Measure"), observation => result.Programme.FindMeasure(observation.Measure) is { } measure ? Say(measure.Header.Subject) : observation.Measure),
                new(new("地区", "Region"), observation => result.Programme.FindRegion(observation.Region) is { } region ? Say(region.Title) : observation.Region),
                new(new("日期", "Date"), observation => Day(observation.Date)),
                new(new("实绩", "Figure"), observation => Say(FigureText.Observed(observation))),
                new(new("说明", "Note"), observation => observation.Note),
                new(new("来源", "Source"), observation => observation.Source),
            ],
            excluded);
    }

    private void WriteFindings()
    {
        if (result.Findings.Count > 0)
        {
            Heading("##", new("提示", "Findings"));
            Block([.. result.Findings.Select(finding => "- " + MarkdownText.Escape(Text(finding)))]);
        }
    }

    private string Text(Diagnostic finding)
    {
        var help = Say(finding.Help);
        var text = string.IsNullOrEmpty(finding.Location.File) ? $"{finding.Code}: {Say(finding.Message)}" : $"{finding.Code} {finding.Location}: {Say(finding.Message)}";
        return help.Length == 0 ? text : text + Say(new($"（{help}）", $" ({help})"));
    }

    private void Table<T>(IReadOnlyList<MarkdownColumn<T>> columns, IEnumerable<T> rows, Func<T, bool>? isStrong = null) =>
        Block([.. MarkdownTable.Lines(_language, columns, rows, isStrong)]);

    private void Heading(string level, LocalizedText text) => Block($"{level} {MarkdownText.Escape(Say(text))}");

    private void Paragraph(LocalizedText text) => Block(MarkdownText.Escape(Say(text)));

    /// <summary>Writes lines that belong together, apart from the block before; nothing where there is none.</summary>
    private void Block(params string[] lines)
    {
        writer.Write(_isStarted && lines.Length > 0 ? "\n" : "");
        foreach (var line in lines)
        {
            writer.Write(line);
            writer.Write('\n');
        }

        _isStarted = true;
    }

    private string Say(LocalizedText text) => text.In(_language);

    private static string Percent(Rational? share) => share is { } known ? FigureText.Percent(known) : "–";

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Day(DateOnly date) => IsoDate.Format(date);
}
