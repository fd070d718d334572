namespace Minsheng.Rules.Cli.Rendering;

/// <summary>The report of a replay: how many measures have each verdict at both days of knowledge, then every measure that changed, with the rows behind it.</summary>
internal sealed class ReplayReport
{
    private readonly EvaluationComparison _comparison;
    private readonly ReportCanvas _canvas;
    private readonly ItemNumbers _items;

    private ReplayReport(EvaluationComparison comparison, ReportCanvas canvas)
    {
        _comparison = comparison;
        _canvas = canvas;
        _items = new ItemNumbers(comparison.After);
    }

    public static void Write(EvaluationComparison comparison, Language language, TextWriter writer, bool isTerminal) =>
        new ReplayReport(comparison, new ReportCanvas(language, writer, isTerminal)).Write();

    private void Write()
    {
        var (before, after) = (ReportCanvas.Day(_comparison.Before.KnownAt!.Value), ReportCanvas.Day(_comparison.After.KnownAt!.Value));
        var asOf = ReportCanvas.Day(_comparison.After.AsOf);
        _canvas.Heading(_comparison.After.Programme.Title);
        _canvas.Text(new(
            $"截至 {asOf} 的情况：{before} 时所知，与 {after} 时所知",
            $"as of {asOf}: as known on {before}, and as known on {after}"));
        foreach (var label in _comparison.After.Observations.Labels)
        {
            _canvas.Warning(label);
        }

        _canvas.Line();
        WriteCounts(before, after);
        _canvas.Heading(new($"有变化的指标（{_comparison.Changes.Count}）", $"Changed ({_comparison.Changes.Count})"));
        foreach (var change in _comparison.Changes)
        {
            WriteChange(change);
        }
    }

    private void WriteCounts(string before, string after)
    {
        const int countCells = 14;
        _canvas.Line(new string(' ', ReportCanvas.StatusCells) + Cells.Right(before, countCells) + Cells.Right(after, countCells));
        foreach (var (compliance, now) in _comparison.After.Summary.Measures)
        {
            var then = _comparison.Before.Summary.Measures[compliance];
            if (then + now > 0)
            {
                _canvas.Line(_canvas.Status(compliance) + Cells.Right(ReportCanvas.Number(then), countCells) + Cells.Right(ReportCanvas.Number(now), countCells));
            }
        }

        _canvas.Line();
    }

    private void WriteChange(MeasureChange change)
    {
        _canvas.Row(change.After.Compliance, _items.Of(change.Measure), _canvas.Say(change.Measure.Header.Subject), "", change.After.Completion?.Capped);
        WriteSides(change.Before, change.After);
        foreach (var region in change.Regions)
        {
            _canvas.Under("· " + _canvas.Say(region.Region.Title));
            WriteSides(region.Before, region.After);
        }

        foreach (var figure in change.Figures)
        {
            WriteFigure(figure);
        }
    }

    private void WriteSides(MeasureResult before, MeasureResult after)
    {
        _canvas.Under(_canvas.Say(new($"原：{before.Explain(Language.Chinese)}", $"was: {before.Explain(Language.English)}")));
        _canvas.Under(_canvas.Say(new($"今：{after.Explain(Language.Chinese)}", $"now: {after.Explain(Language.English)}")));
    }

    private void WriteFigure(FigureChange change)
    {
        var row = (change.After ?? change.Before)!;
        var cause = ResultWords.Of(change.Cause);
        var (before, after) = (Observed(change.Before), Observed(change.After));
        var place = row.PlaceOf(ObservationColumn.Measure);
        var region = row.Region.Length == 0 ? "" : " " + row.Region;
        _canvas.Under(_canvas.Say(new(
            $"{cause.Zh}：{ReportCanvas.Day(row.Date)}{region} {before.Zh} → {after.Zh}，{place}",
            $"{cause.En}: {ReportCanvas.Day(row.Date)}{region} {before.En} → {after.En}, {place}")));
    }

    private static LocalizedText Observed(Observation? row) => row is null ? new("无", "nothing") : FigureText.Observed(row);
}
