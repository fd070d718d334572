using Minsheng.Rules.Plugins;

namespace Minsheng.Rules;

/// <summary>The words of results in Chinese and English, for reports of any kind.</summary>
public static class ResultWords
{
    /// <summary>The code of a value, as JSON and CSV write it: <c>notMet</c>.</summary>
    public static string CodeOf<T>(T value)
        where T : struct, Enum
    {
        var name = value.ToString();
        return char.ToLowerInvariant(name[0]) + name[1..];
    }

    /// <summary>A verdict: <c>达标</c>, <c>met</c>.</summary>
    public static LocalizedText Of(Compliance compliance) => compliance switch
    {
        Compliance.Met => new("达标", "met"),
        Compliance.NotMet => new("未达标", "not met"),
        Compliance.Pending => new("进行中", "pending"),
        Compliance.Indeterminate => new("无法判断", "indeterminate"),
        Compliance.Error => new("出错", "error"),
        Compliance.NotApplicable => new("不适用", "not applicable"),
        _ => new("豁免", "waived"),
    };

    /// <summary>A state of pace: <c>滞后</c>, <c>behind</c>.</summary>
    public static LocalizedText Of(TrajectoryState state) => state switch
    {
        TrajectoryState.Ahead => new("超前", "ahead"),
        TrajectoryState.OnSchedule => new("达到序时进度", "on schedule"),
        TrajectoryState.Behind => new("滞后", "behind"),
        TrajectoryState.SeverelyBehind => new("严重滞后", "severely behind"),
        TrajectoryState.NoSchedule => new("未设进度", "no schedule"),
        _ => new("无法评估", "cannot be assessed"),
    };

    /// <summary>A state of data quality: <c>不全</c>, <c>partial</c>.</summary>
    public static LocalizedText Of(DataQualityState state) => state switch
    {
        DataQualityState.Missing => new("没有数", "missing"),
        DataQualityState.Partial => new("不全", "partial"),
        DataQualityState.Stale => new("陈旧", "stale"),
        DataQualityState.Provisional => new("初步", "provisional"),
        DataQualityState.Revised => new("有更正", "revised"),
        _ => new("完整", "complete"),
    };

    /// <summary>Where the date of an evaluation comes from.</summary>
    public static LocalizedText Of(AsOfOrigin origin) => origin switch
    {
        AsOfOrigin.Given => new("指定", "as given"),
        AsOfOrigin.NewestObservation => new("最新实绩的日期", "the newest observation"),
        _ => new("期间结束", "the end of the period"),
    };

    /// <summary>A remark on a result.</summary>
    public static LocalizedText Of(ResultNote note) => note switch
    {
        ResultNote.AboveRange => new("超出计划区间", "above the planned range"),
        ResultNote.EqualAtPrintedPrecision => new("按公布精度恰好相等", "equal at the printed precision"),
        ResultNote.AtTheBound => new("恰在界上", "at the bound"),
        ResultNote.EasyTarget => new("超过目标一半以上，目标偏低", "more than half above: an easy target"),
        ResultNote.MeanDisagrees => new("各地区比例的平均数与合计在目标两边，以合计为准", "the mean of the regions' shares lies on the other side of the target; the sums decide"),
        ResultNote.RegionsMoveOtherWay => new("与上一期比，各地区都朝一个方向，合计却相反", "since their figures before, every region moved one way and the whole the other"),
        _ => new("总体达标，但有地区没有达标", "met as a whole, and regions are not"),
    };

    /// <summary>What a plug-in brings: <c>指标类型</c>, <c>kind</c>.</summary>
    public static LocalizedText Of(PluginArea area) => area switch
    {
        PluginArea.Kind => new("指标类型", "kind"),
        PluginArea.Unit => new("单位", "unit"),
        PluginArea.Diagnostic => new("诊断", "diagnostic"),
        PluginArea.Observations => new("实绩文件", "observation files"),
        _ => new("领域文件格式", "domain format"),
    };

    /// <summary>Why a result differs from an earlier one.</summary>
    public static LocalizedText Of(ChangeCause cause) => cause switch
    {
        ChangeCause.NewData => new("新报", "new"),
        ChangeCause.RevisedData => new("更正", "revised"),
        ChangeCause.ConfirmedData => new("确认", "confirmed"),
        _ => new("日期不同", "another date"),
    };
}
