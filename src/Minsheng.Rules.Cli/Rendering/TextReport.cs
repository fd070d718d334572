namespace Minsheng.Rules.Cli.Rendering;

/// <summary>The report for a terminal: counts by verdict and by pace, then what is late, what cannot be judged and what is open, each with why, then every item, then what is kept.</summary>
internal sealed class TextReport
{
    /// <summary>How many measures of a section are shown in full; the rest is named.</summary>
    private const int ShownInFull = 20;

    private readonly EvaluationResult _result;
    private readonly TextReportOptions _options;
    private readonly ReportCanvas _canvas;
    private readonly ItemNumbers _items;
    private readonly ILookup<string, Observation> _excluded;

    private TextReport(EvaluationResult result, TextReportOptions options, ReportCanvas canvas)
    {
        _result = result;
        _options = options;
        _canvas = canvas;
        _excluded = result.Observations.Excluded.ToLookup(observation => observation.Measure, StringComparer.Ordinal);
        _items = new ItemNumbers(result);
    }

    /// <summary>Writes the report, with colours only where it goes to a terminal.</summary>
    public static void Write(EvaluationResult result, Language language, TextReportOptions options, TextWriter writer, bool isTerminal) =>
        new TextReport(result, options, new ReportCanvas(language, writer, isTerminal)).Write();

    private void Write()
    {
        WriteHead();
        WriteCounts();
        WriteSection(new("滞后", "Late"), measure => measure.IsLate);
        WriteSection(new("无法判断", "Cannot be judged"), measure => measure.Compliance is Compliance.Error or Compliance.Indeterminate && !IsSilent(measure));
        WriteSilent();
        WriteSection(new("进行中", "Open"), measure => measure.Compliance == Compliance.Pending && !measure.IsLate);
        // What one region does not report is counted above and not listed.
        WriteSection(new("豁免或不适用", "Waived or not applicable"), measure => measure.Compliance is Compliance.Waived or Compliance.NotApplicable && measure.Reason != ReasonCode.RegionNotExpected);
        WriteItems();
        WriteKept();
        WriteFoot();
    }

    private void WriteHead()
    {
        var period = _result.Programme.Period;
        var origin = ResultWords.Of(_result.AsOfOrigin);
        _canvas.Heading(_result.Programme.Title);
        _canvas.Text(new(
            $"截至 {ReportCanvas.Day(_result.AsOf)}（{origin.Zh}），期间 {ReportCanvas.Day(period.From)} 至 {ReportCanvas.Day(period.To)}",
            $"as of {ReportCanvas.Day(_result.AsOf)} ({origin.En}), period {ReportCanvas.Day(period.From)} to {ReportCanvas.Day(period.To)}"));
        if (_result.KnownAt is { } knownAt)
        {
            _canvas.Text(new($"只用 {ReportCanvas.Day(knownAt)} 之前登记的数", $"as known on {ReportCanvas.Day(knownAt)}"));
        }

        if (_result.Region is { } region)
        {
            _canvas.Text(new($"地区：{region.Title.Zh}", $"region: {region.Title.En}"));
        }

        foreach (var label in _result.Observations.Labels)
        {
            _canvas.Warning(label);
        }

        _canvas.Line();
    }

    private void WriteCounts()
    {
        const int barCells = 40;
        const int countCells = 12;
        _canvas.Line(new string(' ', ReportCanvas.StatusCells + barCells) + Cells.Right(_canvas.Say(new("指标", "measures")), countCells) + Cells.Right(_canvas.Say(new("实事", "items")), countCells));
        var total = _result.Summary.Measures.Values.Sum();
        foreach (var (compliance, count) in _result.Summary.Measures)
        {
            var items = _result.Summary.Items[compliance];
            if (count + items > 0)
            {
                var bar = Cells.Bar(new Rational(count, total), barCells);
                _canvas.Line(_canvas.Status(compliance, bar) + Cells.Right(ReportCanvas.Number(count), countCells) + Cells.Right(ReportCanvas.Number(items), countCells));
            }
        }

        _canvas.Line();
        WritePaceCounts();
        var completion = _result.Summary.Completion;
        var (reported, missing, covered) = (ReportCanvas.Percent(completion.ReportedOnly), ReportCanvas.Percent(completion.MissingAsZero), ReportCanvas.Percent(completion.CoveredWeight));
        _canvas.Text(new(
            $"完成率（各实事平均）：有数的 {reported}；没有数的按零计 {missing}；有数的占权重 {covered}",
            $"completion, mean over items: {reported} of what is reported; {missing} with missing as zero; {covered} reported"));
        _canvas.Line();
    }

    private void WritePaceCounts()
    {
        var counts = new List<string>();
        foreach (var (state, count) in _result.Summary.Trajectories)
        {
            if (count > 0)
            {
                counts.Add($"{_canvas.Say(ResultWords.Of(state))} {ReportCanvas.Number(count)}");
            }
        }

        _canvas.Text(new($"序时进度：{string.Join("，", counts)}", $"pace: {string.Join(", ", counts)}"));
    }

    private void WriteSection(LocalizedText title, Func<MeasureResult, bool> belongs)
    {
        var measures = _result.Measures.Where(belongs).Order(UrgencyOrder.Instance).ToList();
        if (measures.Count == 0)
        {
            return;
        }

        _canvas.Heading(new($"{title.Zh}（{measures.Count}）", $"{title.En} ({measures.Count})"));
        foreach (var measure in measures.Take(InFull(measures.Count)))
        {
            WriteMeasure(measure);
            WriteUnder(measure.IsDue ? default : FigureText.Pace(measure));
            WriteUnder(new(measure.Explain(Language.Chinese), measure.Explain(Language.English)));
            WriteDetails(measure);
            WriteExcluded(_excluded[measure.Measure.Id]);
        }

        WriteRest(measures);
        _canvas.Line();
    }

    /// <summary>A few more than the limit are shown too: naming them would hardly be shorter.</summary>
    private int InFull(int measures) => _options.ShowAll || measures <= ShownInFull + (ShownInFull / 2) ? measures : ShownInFull;

    private void WriteRest(List<MeasureResult> measures)
    {
        var rest = measures.Skip(InFull(measures.Count)).ToList();
        if (rest.Count > 0)
        {
            _canvas.Text(new($"其余 {rest.Count} 项（--all 逐项列出）：", $"and {rest.Count} more, in full with --all:"));
            WriteNames(rest);
        }
    }

    private void WriteNames(IEnumerable<MeasureResult> measures)
    {
        var inOrder = measures.Order(_items).ToList();
        for (var first = 0; first < inOrder.Count;)
        {
            var number = _items.Of(inOrder[first].Measure);
            var same = inOrder.Skip(first).TakeWhile(measure => _items.Of(measure.Measure) == number).ToList();
            _canvas.Listed(number, string.Join(_canvas.Say(new("、", "; ")), same.Select(measure => _canvas.Say(measure.Measure.Header.Subject))));
            first += same.Count;
        }
    }

    /// <summary>Whether nothing was reported of a measure, not even a figure that is kept for the record only: there is nothing to say of it but its name.</summary>
    private bool IsSilent(MeasureResult measure) =>
        measure is { Compliance: Compliance.Indeterminate, Reason: ReasonCode.NoObservation, Regions.Count: 0 } && !_excluded.Contains(measure.Measure.Id);

    private void WriteSilent()
    {
        var silent = _result.Measures.Where(IsSilent).ToList();
        if (silent.Count == 0)
        {
            return;
        }

        _canvas.Heading(new($"没有任何实绩（{silent.Count}）", $"Nothing reported ({silent.Count})"));
        WriteNames(silent);
        _canvas.Line();
    }

    private void WriteItems()
    {
        foreach (var domain in _result.Domains)
        {
            _canvas.Heading(domain.Domain.Title);
            foreach (var item in domain.Items)
            {
                var met = item.Measures.Count(measure => measure.Compliance == Compliance.Met);
                var all = item.Measures.Count(measure => measure.Compliance != Compliance.NotApplicable);
                var title = _canvas.Say(new($"{item.Item.Title.Zh}（{met}/{all} 达标）", $"{item.Item.Title.En} ({met} of {all} met)"));
                _canvas.Row(item.Compliance, item.Item.Number, title, "", item.Completion.ReportedOnly);
            }

            _canvas.Line();
        }
    }

    private void WriteKept()
    {
        var kept = _result.Measures.Where(measure => measure.Compliance == Compliance.Met).ToList();
        if (kept.Count == 0)
        {
            return;
        }

        _canvas.Heading(new($"已达标（{kept.Count}）", $"Kept ({kept.Count})"));
        foreach (var measure in kept.Take(InFull(kept.Count)))
        {
            WriteMeasure(measure);
            WriteDetails(measure);
        }

        WriteRest(kept);
    }

    private void WriteFoot()
    {
        const string noMeasure = "";
        if (_excluded.Contains(noMeasure))
        {
            _canvas.Line();
            _canvas.Heading(new("只作记录、不判定任何指标的实绩", "Kept for the record, judging nothing"));
            WriteExcluded(_excluded[noMeasure]);
        }
    }

    private void WriteMeasure(MeasureResult measure)
    {
        var figures = measure is { Compliance: Compliance.Met, Actual: not null } ? $"  {_canvas.Say(FigureText.Actual(measure))} / {_canvas.Say(FigureText.Target(measure.Measure))}" : "";
        _canvas.Row(measure.Compliance, _items.Of(measure.Measure), _canvas.Say(measure.Measure.Header.Subject), figures, measure.Completion?.Capped);
    }

    /// <summary>Quality, doubts and remarks, as far as there are any; regions where they are asked for.</summary>
    private void WriteDetails(MeasureResult measure)
    {
        WriteUnder(FigureText.Quality(measure));
        WriteUnder(measure.Class?.Title ?? default);
        WriteUnder(FigureText.Doubt(measure));
        foreach (var note in measure.Notes)
        {
            WriteUnder(ResultWords.Of(note));
        }

        foreach (var region in _options.IncludeRegions ? measure.Regions : [])
        {
            WriteRegion(region);
        }
    }

    private void WriteUnder(LocalizedText text)
    {
        if (text != default)
        {
            _canvas.Under(_canvas.Say(text));
        }
    }

    private void WriteRegion(RegionResult region)
    {
        var margin = FigureText.Margin(region.Result);
        var share = region.ShareOfTotal is { Sign: >= 0 } part && part <= Rational.One
            ? _canvas.Say(new($"（占总数 {FigureText.Percent(part)}）", $" ({FigureText.Percent(part)} of the whole)"))
            : "";
        var pace = region.Result is { IsDue: false, IsLate: true } ? "  " + _canvas.Say(ResultWords.Of(region.Result.Trajectory.State)) : "";
        var figures = $"  {_canvas.Say(FigureText.Actual(region.Result))}{share}" + (_canvas.Say(margin) is { Length: > 0 } text ? $"  {text}" : "") + pace;
        _canvas.Row(region.Result.Compliance, null, "· " + _canvas.Say(region.Region.Title), figures, region.Result.Completion?.Capped);
    }

    private void WriteExcluded(IEnumerable<Observation> excluded)
    {
        foreach (var observation in excluded)
        {
            var figure = FigureText.Observed(observation);
            var day = ReportCanvas.Day(observation.Date);
            _canvas.Under(_canvas.Say(new($"不采用：{figure.Zh}（{day}），{observation.Note}", $"not used: {figure.En} ({day}), {observation.Note}")));
        }
    }
}
