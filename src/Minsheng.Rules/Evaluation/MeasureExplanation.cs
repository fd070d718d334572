namespace Minsheng.Rules;

/// <summary>Why a verdict is what it is, in one sentence of Chinese or English.</summary>
internal static class MeasureExplanation
{
    public static string Of(MeasureResult result, Language language) => Text(result).In(language);

    private static LocalizedText Text(MeasureResult result)
    {
        var by = IsoDate.Format(result.Measure.Header.By);
        var figure = Figure(result);
        var missing = Distance(result);
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
        if (result.Actual is not { } actual)
        {
            return result.Measure.Target is null ? new("全部成立", "all that is asked holds") : new("没有数", "no figure");
        }

        var target = Target(result.Measure);
        return actual switch
        {
            { Stage: { } stage } => new($"{stage}（要求 {target}）", $"{stage} (asked: {target})"),
            { Attested: true } => new("已落实并有佐证", "attested with evidence"),
            { Attested: false } => new("未落实", "not done"),
            { Uncovered.Count: > 0 } => new($"未覆盖 {string.Join("、", actual.Uncovered)}", $"not covered: {string.Join(", ", actual.Uncovered)}"),
            { Value: { } value } => new($"{Show(value)}（目标 {target}）", $"{Show(value)} (target {target})"),
            _ => new("没有数", "no figure"),
        };
    }

    private static LocalizedText Distance(MeasureResult result)
    {
        if (result.CountMargin is { Amount.Sign: < 0 } people)
        {
            return Short(people);
        }

        return result.Margin switch
        {
            { Amount.Sign: < 0 } margin => Short(margin),
            { Amount.Sign: > 0 } margin => new($"富余 {Show(margin)}", $"{Show(margin)} to spare"),
            { } => new("恰好在界上", "exactly on the bound"),
            null => default,
        };
    }

    private static LocalizedText Short(Quantity margin)
    {
        var amount = Show(new Quantity(-margin.Amount, margin.Unit));
        return new($"差 {amount}", $"{amount} short");
    }

    private static string Target(Measure measure) => measure.Target switch
    {
        null => "",
        StageTarget stage => stage.Stage,
        { } target => (target with { By = null }).ToString(),
    };

    private static string Show(Quantity quantity) => quantity.Unit switch
    {
        { IsShare: true } => $"{(quantity.Amount * 100).Round(2)}%",
        { Name: "" } => quantity.Amount.ToDecimalString(),
        { } unit => $"{quantity.Amount.Round(2)} {unit.Name}",
    };

    private static string Parts(MeasureResult result) => string.Join(", ", result.DecidingParts);

    private static string Lead(string separator, string text) => text.Length == 0 ? "" : separator + text;
}
