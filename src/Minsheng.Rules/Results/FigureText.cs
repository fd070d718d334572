namespace Minsheng.Rules;

/// <summary>Figures, targets and margins in a few words, for reports of any kind.</summary>
/// <remarks>Rounded for reading, after every comparison: to two decimals, or to as many as keep a figure off a target that it misses.</remarks>
public static class FigureText
{
    private const int Decimals = 2;
    private const int MostDecimals = 6;

    /// <summary>What was observed: <c>11 所</c>, <c>15.24%</c>, <c>主体完工</c>.</summary>
    public static LocalizedText Actual(MeasureResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        return result.Actual switch
        {
            null when result.DecidingParts.Count > 0 => Both(string.Join(", ", result.DecidingParts)),
            null => new("没有数", "no figure"),
            { Stage: { } stage } => Both(stage),
            { Attested: { } attested } => attested ? new("已落实", "attested") : new("未落实", "not done"),
            { Uncovered: { Count: > 0 } uncovered } => new($"未覆盖{string.Join("、", uncovered)}", $"not covered: {string.Join(", ", uncovered)}"),
            { Value: { } value } => Both(Show(value, Bound(result.Measure))),
            { Numerator: { } numerator, Denominator: { } denominator } => Both($"{numerator}/{denominator}"),
            _ => new("没有数", "no figure"),
        };
    }

    /// <summary>What is promised: <c>≥ 15 所</c>, <c>6..8 个</c>, <c>建成</c>.</summary>
    public static LocalizedText Target(Measure measure)
    {
        ArgumentNullException.ThrowIfNull(measure);
        return measure.Target switch
        {
            StageTarget stage => Both(stage.Stage),
            { } target => Both((target with { By = null }).ToString()),
            null when measure.ImpliedStage is not null => new("有佐证", "attested"),
            null => default,
        };
    }

    /// <summary>What is missing or over: <c>4 所 short</c>, <c>2 件 over the limit</c>. Of shares in counts where counts are known.</summary>
    public static LocalizedText Margin(MeasureResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        var countDecides = result.CountMargin is { Unit: var unit } && unit != default;
        if ((countDecides ? result.CountMargin : result.Margin) is not { } margin)
        {
            return default;
        }

        var size = Localized(new Quantity(Rational.Abs(margin.Amount), margin.Unit));
        var isLimit = result.Measure.Target is BoundTarget bound && bound.Relation.IsUpperBound();
        return (margin.Amount.Sign, isLimit) switch
        {
            (0, _) => new("恰好", "exactly"),
            ( < 0, true) => new($"超 {size.Zh}", $"{size.En} over the limit"),
            ( > 0, true) => new($"余 {size.Zh}", $"{size.En} below the limit"),
            ( < 0, _) => new($"差 {size.Zh}", $"{size.En} short"),
            _ => new($"超 {size.Zh}", $"{size.En} over"),
        };
    }

    /// <summary>How the pace is: <c>behind: 25 points behind the schedule (75.0% due by 2023-09-30); 2 所 per month still required</c>. Empty where there is no schedule.</summary>
    public static LocalizedText Pace(MeasureResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        if (result is not { Trajectory: { Lag: { } lag, Scheduled: { } scheduled } trajectory, OldestFigure: { } date })
        {
            return default;
        }

        var state = ResultWords.Of(trajectory.State);
        var points = Rational.Abs(lag).Round(1);
        var light = trajectory.Light is { } band ? new LocalizedText($"，{band.Title.Zh}", $", {band.Title.En} light") : default;
        var required = trajectory.Required is { } pace ? new LocalizedText($"；今后每月需 {Show(RoundedUp(pace), null)}", $"; {Show(RoundedUp(pace), null)} per month still required") : default;
        var forecast = trajectory.Forecast is { } end ? new LocalizedText($"；预计到期 {Show(RoundedDown(end), null)}", $"; heading for {Show(RoundedDown(end), null)}") : default;
        var distance = lag.Sign switch
        {
            > 0 => new LocalizedText($"落后序时进度 {points} 个百分点", $"{points} points behind the schedule"),
            < 0 => new LocalizedText($"超前序时进度 {points} 个百分点", $"{points} points ahead of the schedule"),
            _ => new LocalizedText("正合序时进度", "just on the schedule"),
        };
        var due = IsoDate.Format(date);
        return new(
            $"{state.Zh}{light.Zh}：{distance.Zh}（至 {due} 应完成 {Percent(scheduled)}）{required.Zh}{forecast.Zh}",
            $"{state.En}{light.En}: {distance.En} ({Percent(scheduled)} due by {due}){required.En}{forecast.En}");
    }

    /// <summary>How far the figures can be relied on; empty where nothing is to be said against them.</summary>
    public static LocalizedText Quality(MeasureResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        var quality = result.DataQuality;
        if (quality.State is DataQualityState.Complete or DataQualityState.Missing)
        {
            return default;
        }

        var words = quality.Notes.Select(ResultWords.Of).ToList();
        var share = quality.Share < Rational.One ? new LocalizedText($"，已报 {Percent(quality.Share)}", $", {Percent(quality.Share)} reported") : default;
        var silent = quality.Share < Rational.One ? result.Regions.Where(region => region.Result.DataQuality.State == DataQualityState.Missing).Select(region => region.Region.Title).ToList() : [];
        var names = silent.Count > 0
            ? new LocalizedText($"，未报：{string.Join("、", silent.Select(title => title.Zh))}", $", not {string.Join(", ", silent.Select(title => title.En))}")
            : default;
        return new(
            $"数据：{string.Join("、", words.Select(word => word.Zh))}{share.Zh}{names.Zh}",
            $"data: {string.Join(", ", words.Select(word => word.En))}{share.En}{names.En}");
    }

    /// <summary>What the author doubts about the source; empty where nothing is.</summary>
    public static LocalizedText Doubt(MeasureResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        return result.Suspect is { Suspicion: var doubt }
            ? new($"原文的数存疑，可能是 {doubt.Likely}：{doubt.Reason}", $"the source is doubted, likely {doubt.Likely}: {doubt.Reason}")
            : default;
    }

    /// <summary>What one row reports: <c>12 所</c>, <c>149/1000</c>, <c>建成</c>.</summary>
    public static LocalizedText Observed(Observation observation)
    {
        ArgumentNullException.ThrowIfNull(observation);
        return observation switch
        {
            { Numerator: { } numerator, Denominator: { } denominator } => Both($"{numerator}/{denominator}"),
            { Value: { } value, IsShare: true } => Both(new Quantity(value, Unit.Percent).ToString()),
            { Value: { } value } => Both($"{value} {observation.Unit}".TrimEnd()),
            { Attested: { } attested } => attested ? new("已落实", "attested") : new("未落实", "not done"),
            { Covered: { } covered } => Both(string.Join(";", covered)),
            _ => Both(observation.Stage),
        };
    }

    /// <summary>A share with one decimal: <c>93.3%</c>. Below the whole it never reads 100.0%.</summary>
    public static string Percent(Rational share)
    {
        var rounded = (share * 100).Round(1);
        var text = (share < Rational.One && rounded == 100 ? new Rational(999, 10) : rounded).ToString();
        return text.Contains('.', StringComparison.Ordinal) ? text + "%" : text + ".0%";
    }

    /// <summary>What is needed: counted nouns in whole numbers, all else to two decimals, never less than enough.</summary>
    private static Quantity RoundedUp(Quantity quantity)
    {
        Rational scale = quantity.Unit.Dimension == UnitDimension.Count ? 1 : 100;
        return new Quantity(new Rational((quantity.Amount * scale).Ceiling(), 1) / scale, quantity.Unit);
    }

    /// <summary>What can be counted on: counted nouns in whole numbers, all else as it is.</summary>
    private static Quantity RoundedDown(Quantity quantity) =>
        quantity.Unit.Dimension == UnitDimension.Count ? new Quantity(new Rational(quantity.Amount.Floor(), 1), quantity.Unit) : quantity;

    private static LocalizedText Localized(Quantity quantity)
    {
        var text = Show(quantity, null);
        var number = text.Split(' ')[0];
        return quantity.Unit.Dimension == UnitDimension.PercentagePoint
            ? new(FormattableString.Invariant($"{number} 个百分点"), number == "1" ? "1 percentage point" : FormattableString.Invariant($"{number} percentage points"))
            : Both(text);
    }

    private static string Show(Quantity quantity, Rational? bound)
    {
        var scale = quantity.Unit.IsShare ? 100 : 1;
        var shown = quantity.Amount * scale;
        var decimals = Decimals;
        while (decimals < MostDecimals && shown.Round(decimals) == bound * scale && quantity.Amount != bound)
        {
            decimals++;
        }

        var number = shown.Round(decimals).ToString();
        return quantity.Unit switch
        {
            { IsShare: true } => number + "%",
            { Name: "" } => number,
            { } unit => $"{number} {unit.Name}",
        };
    }

    private static Rational? Bound(Measure measure) => measure.Target switch
    {
        BoundTarget bound => bound.Bound,
        ChangeTarget change => change.To,
        RangeTarget range => range.Low,
        _ => null,
    };

    private static LocalizedText Both(string text) => new(text, text);
}
