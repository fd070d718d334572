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
            null => new($"达标：{figure.Zh}{Lead("，", missing.Zh)}", $"met: {figure.En}{Lead(", ", missing.En)}"),
            ReasonCode.NoObservation => new($"无法判断：{by} 之前没有可用的实绩", $"cannot be judged: no figure was reported up to {by}"),
            ReasonCode.NoFigureAtDue => new(
                $"无法判断：最近的数是 {figure.Zh}，还缺截止日 {by} 的数或标为 final 的数",
                $"cannot be judged: the newest figure is {figure.En}; a figure dated {by}, or one marked final, would settle it"),
            ReasonCode.EmptyDenominator => new("分母为零：没有符合条件的对象", "nobody is eligible: the denominator is zero"),
            ReasonCode.NotYetReached => new($"尚未达到，{by} 到期：{figure.Zh}{Lead("，", missing.Zh)}", $"not reached yet, due {by}: {figure.En}{Lead(", ", missing.En)}"),
            ReasonCode.LimitStillOpen => new(
                $"目前没有超限，{by} 到期前仍可能超过：{figure.Zh}{Lead("，", missing.Zh)}",
                $"within the limit so far, and could still exceed it before {by}: {figure.En}{Lead(", ", missing.En)}"),
            ReasonCode.TargetMissed => new($"到 {by} 没有达到：{figure.Zh}{Lead("，", missing.Zh)}", $"missed by {by}: {figure.En}{Lead(", ", missing.En)}"),
            ReasonCode.LimitExceeded => new($"超过上限：{figure.Zh}{Lead("，", missing.Zh)}", $"past the limit: {figure.En}{Lead(", ", missing.En)}"),
            ReasonCode.MetLate => new($"{by} 之后才达到", $"reached only after {by}"),
            ReasonCode.DateOfSuccessUnknown => new($"无法判断：{by} 之后的数达到了目标，何时达到不明", $"cannot be judged: a figure after {by} is on target, when it got there is not known"),
            ReasonCode.NotAttested => new("报告为未落实", "reported as not done"),
            ReasonCode.EvidenceMissing => new("报告为已落实，但没有佐证来源", "attested, but no evidence (source) is given"),
            ReasonCode.EvidenceExpired => new("佐证已过期", "the attestation has expired"),
            ReasonCode.PartsNotMet => new($"未达标的组成指标：{Parts(result)}", $"parts not met: {Parts(result)}"),
            ReasonCode.PartsUndecided => new($"还不能判断的组成指标：{Parts(result)}", $"parts still open: {Parts(result)}"),
            _ => new("没有适用的组成指标", "no part applies"),
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

    private static string Parts(MeasureResult result) => string.Join(", ", result.DecidingParts);

    private static string Lead(string separator, string text) => text.Length == 0 ? "" : separator + text;
}
