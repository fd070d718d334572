namespace Minsheng.Rules;

/// <summary>Why a verdict is what it is, in one sentence of Chinese or English.</summary>
internal static class MeasureExplanation
{
    public static string Of(MeasureResult result, Language language) => Text(result).In(language);

    private static LocalizedText Text(MeasureResult result)
    {
        var by = IsoDate.Format(result.Measure.Header.By);
        var figure = Figure(result);
        var missing = FigureText.Margin(result);
        return result.Reason switch
        {
            ReasonCode.FigureNotJudgeable when result.Because == default => new($"无法判断：{figure.Zh}", $"cannot be judged: {figure.En}"),
            ReasonCode.FigureNotJudgeable => new($"无法判断：{result.Because.Zh}；{figure.Zh}", $"cannot be judged: {result.Because.En}; {figure.En}"),
            ReasonCode.PluginFailed => new($"出错：指标类型 {result.Measure.Kind} 的插件失败：{result.Because.Zh}", $"error: the plug-in of kind {result.Measure.Kind} failed: {result.Because.En}"),
            not null when result.Because != default => result.Because,
            null when result.Because != default => new($"达标：{result.Because.Zh}", $"met: {result.Because.En}"),
            null => new($"达标：{figure.Zh}{Lead("，", missing.Zh)}", $"met: {figure.En}{Lead(", ", missing.En)}"),
            ReasonCode.NoObservation when !result.IsDue => new("无法判断：还没有可用的实绩", "cannot be judged: there is no usable figure yet"),
            ReasonCode.NoObservation => new($"无法判断：{by} 之前没有可用的实绩", $"cannot be judged: there is no usable figure up to {by}"),
            ReasonCode.NoFigureAtDue => new(
                $"无法判断：最近的数是 {figure.Zh}，还缺截止日 {by} 的数或标为 final 的数",
                $"cannot be judged: the newest figure is {figure.En}; a figure dated {by}, or one marked final, would settle it"),
            ReasonCode.EmptyDenominator => new("分母为零：没有符合条件的对象", "nobody is eligible: the denominator is zero"),
            ReasonCode.NotYetReached => new($"尚未达到，{by} 到期：{figure.Zh}{Lead("，", missing.Zh)}", $"not reached yet, due {by}: {figure.En}{Lead(", ", missing.En)}"),
            ReasonCode.LimitStillOpen => new(
                $"目前没有超限，{by} 到期前仍可能超过：{figure.Zh}{Lead("，", missing.Zh)}",
                $"within the limit so far, and could still exceed it before {by}: {figure.En}{Lead(", ", missing.En)}"),
            ReasonCode.TargetMissed when result is { Actual: null, Measure.Target: { } target } => new(
                $"到 {by} 没有达到：之后的数也还不够（目标 {target}）",
                $"missed by {by}: a figure dated later is still short (target {target})"),
            ReasonCode.TargetMissed => new($"到 {by} 没有达到：{figure.Zh}{Lead("，", missing.Zh)}", $"missed by {by}: {figure.En}{Lead(", ", missing.En)}"),
            ReasonCode.LimitExceeded => new($"超过上限：{figure.Zh}{Lead("，", missing.Zh)}", $"past the limit: {figure.En}{Lead(", ", missing.En)}"),
            ReasonCode.MetLate => new($"{by} 之后才达到", $"reached only after {by}"),
            ReasonCode.DateOfSuccessUnknown => new($"无法判断：{by} 之后的数达到了目标，何时达到不明", $"cannot be judged: a figure after {by} is on target, when it got there is not known"),
            ReasonCode.NotAttested => new("报告为未落实", "reported as not done"),
            ReasonCode.EvidenceMissing => new("报告为已落实，但没有佐证来源", "attested, but no evidence (source) is given"),
            ReasonCode.EvidenceExpired => new("佐证已过期", "the attestation has expired"),
            ReasonCode.PartsNotMet => new($"未达标的组成指标：{Parts(result)}", $"parts not met: {Parts(result)}"),
            ReasonCode.PartsUndecided => new($"还不能判断的组成指标：{Parts(result)}", $"parts still open: {Parts(result)}"),
            ReasonCode.ConditionNotMet => new("条件不成立", "the condition does not hold"),
            ReasonCode.InputMissing when result.DecidingParts.Count > 0 => new($"无法判断，缺少：{Parts(result)}", $"cannot be judged, not known: {Parts(result)}"),
            ReasonCode.InputMissing => new("无法判断：缺少需要的输入", "cannot be judged: an input is not known"),
            ReasonCode.NoPartApplies => new("没有适用的组成指标", "no part applies"),
            ReasonCode.RegionsMissing => Missing(result, Regions(result)),
            ReasonCode.MonthsMissing => Missing(result, new("有月份没有上报", "months have no row")),
            ReasonCode.SharesWithoutBase => new("无法判断：各地区只公布了比例，没有分子分母，不能合并", "cannot be judged: regions published shares without counts, which cannot be merged"),
            ReasonCode.SuspectTarget => Suspect(result),
            ReasonCode.NoRegionalTarget => new($"这个地区没有单独的目标：{FigureText.Actual(result).Zh}", $"the region has no target of its own: {FigureText.Actual(result).En}"),
            ReasonCode.RegionNotExpected => new("这个指标不由本地区上报", "the region does not report this measure"),
            _ => Waived(result),
        };
    }

    private static LocalizedText Figure(MeasureResult result)
    {
        var actual = FigureText.Actual(result);
        var target = FigureText.Target(result.Measure);
        return result.Actual is null && result.Measure.Target is null && result.Measure.ImpliedStage is null
            ? new("组成指标达到要求", "enough parts are met")
            : new($"{actual.Zh}（目标 {target.Zh}）", $"{actual.En} (target {target.En})");
    }

    private static LocalizedText Missing(MeasureResult result, LocalizedText what)
    {
        var figure = Figure(result);
        var by = IsoDate.Format(result.Measure.Header.By);
        return result.Compliance == Compliance.Pending
            ? new($"尚未确定，{by} 到期，{what.Zh}；已报部分 {figure.Zh}", $"still open, due {by}: {what.En}; so far {figure.En}")
            : new($"无法判断，{what.Zh}；已报部分 {figure.Zh}", $"cannot be judged: {what.En}; so far {figure.En}");
    }

    private static LocalizedText Regions(MeasureResult result)
    {
        var missing = result.Regions.Where(region => region.Result.Actual is null).Select(region => region.Region.Title).ToList();
        return new(
            $"{string.Join("、", missing.Select(title => title.Zh))}没有上报",
            $"nothing from {string.Join(", ", missing.Select(title => title.En))}");
    }

    private static LocalizedText Suspect(MeasureResult result)
    {
        var figure = FigureText.Actual(result);
        var (literal, likely) = (FigureText.Target(result.Measure), result.Suspect!.Suspicion.Likely);
        return new(
            $"无法判断：原文的数存疑，按 {literal.Zh} 与按 {likely} 结论不同：{figure.Zh}",
            $"cannot be judged: the source is doubted, and {literal.En} and {likely} lead to different verdicts: {figure.En}");
    }

    private static LocalizedText Waived(MeasureResult result)
    {
        if (result.Waived is not { } waived)
        {
            return new("豁免", "waived");
        }

        var beneath = Text(result with { Compliance = waived.Compliance, Reason = waived.Reason, Waived = null });
        var until = IsoDate.Format(waived.Waiver.Expires);
        return new(
            $"豁免至 {until}（{waived.Waiver.Reason}）；否则：{beneath.Zh}",
            $"waived until {until} ({waived.Waiver.Reason}); else: {beneath.En}");
    }

    private static string Parts(MeasureResult result) => string.Join(", ", result.DecidingParts);

    private static string Lead(string separator, string text) => text.Length == 0 ? "" : separator + text;
}
