using System.Globalization;

namespace Minsheng.Rules;

/// <summary>The columns that tables of results choose from.</summary>
internal sealed class MarkdownColumns(Language language)
{
    public static MarkdownColumn<MarkdownRow> Number { get; } =
        new(new("序号", "No."), row => row.Number?.ToString(CultureInfo.InvariantCulture) ?? "", IsNumeric: true);

    public static MarkdownColumn<MarkdownRow> Completion { get; } = new(new("完成率", "Completion"), row => Percent(row.Completion), IsNumeric: true);

    public static MarkdownColumn<MarkdownRow> Share { get; } = new(new("占总数", "Share of the whole"), row => Percent(row.Share), IsNumeric: true);

    public static MarkdownColumn<MarkdownRow> Lag { get; } =
        new(new("落后（百分点）", "Lag (points)"), row => row.Result?.Trajectory.Lag is { } lag ? Points(lag) : "", IsNumeric: true);

    public MarkdownColumn<MarkdownRow> Verdict => new(new("结论", "Verdict"), row => Say(ResultWords.Of(row.Compliance)));

    public MarkdownColumn<MarkdownRow> Figures => OfResult(new("实绩 / 目标", "Actual / target"), ActualAndTarget);

    public MarkdownColumn<MarkdownRow> Margin => OfResult(new("差距", "Margin"), result => Say(FigureText.Margin(result)));

    public MarkdownColumn<MarkdownRow> Pace => OfResult(new("进度", "Pace"), result => Say(ResultWords.Of(result.Trajectory.State)));

    public MarkdownColumn<MarkdownRow> Light => OfResult(new("亮灯", "Light"), result => result.Trajectory.Light is { } light ? Say(light.Title) : "");

    public MarkdownColumn<MarkdownRow> Quality => OfResult(new("数据", "Data"), result => Reservations(result.DataQuality));

    public MarkdownColumn<MarkdownRow> Why => OfResult(new("原因", "Why"), result => result.Explain(language));

    public MarkdownColumn<MarkdownRow> Remarks => OfResult(new("说明", "Remarks"), RemarksOn);

    public MarkdownColumn<MarkdownRow> Title(LocalizedText heading) => new(heading, row => Say(row.Title));

    private static MarkdownColumn<MarkdownRow> OfResult(LocalizedText heading, Func<MeasureResult, string> cell) =>
        new(heading, row => row.Result is { } result ? cell(result) : "");

    private string ActualAndTarget(MeasureResult result)
    {
        if (IsComposite(result))
        {
            return "";
        }

        var actual = Say(FigureText.Actual(result));
        return result.Reason == ReasonCode.NoRegionalTarget ? actual : $"{actual} / {Say(FigureText.Target(result.Measure))}";
    }

    /// <summary>What is to be said against the figures; empty where nothing is.</summary>
    private string Reservations(DataQuality quality)
    {
        if (quality.State == DataQualityState.Complete)
        {
            return "";
        }

        var share = Percent(quality.Share);
        var reported = quality.Share.Sign > 0 && quality.Share < Rational.One ? [new LocalizedText($"已报 {share}", $"{share} reported")] : Array.Empty<LocalizedText>();
        return Join(quality.Notes.Select(ResultWords.Of).Concat(reported));
    }

    /// <summary>What a table without reasons should not keep back.</summary>
    private string RemarksOn(MeasureResult result)
    {
        var needsReason = result.Compliance is Compliance.Waived or Compliance.NotApplicable || (IsComposite(result) && result.Reason is not null);
        var reason = needsReason ? new LocalizedText(result.Explain(Language.Chinese), result.Explain(Language.English)) : default;
        return Join(result.Notes.Select(ResultWords.Of).Prepend(FigureText.Doubt(result)).Prepend(result.Class?.Title ?? default).Prepend(reason));
    }

    /// <summary>A composite has neither figure nor target of its own.</summary>
    private static bool IsComposite(MeasureResult result) => result.Measure is { Target: null, ImpliedStage: null };

    private string Join(IEnumerable<LocalizedText> texts) =>
        string.Join(Say(new("；", "; ")), texts.Select(Say).Where(text => text.Length > 0));

    private string Say(LocalizedText text) => text.In(language);

    /// <summary>With one decimal, or with as many as keep a lag off zero.</summary>
    private static string Points(Rational lag)
    {
        const int mostDecimals = 6;
        var decimals = 1;
        while (decimals < mostDecimals && lag.Sign != 0 && lag.Round(decimals).Sign == 0)
        {
            decimals++;
        }

        return lag.Round(decimals).ToString();
    }

    private static string Percent(Rational? share) => share is { } known ? FigureText.Percent(known) : "";
}
