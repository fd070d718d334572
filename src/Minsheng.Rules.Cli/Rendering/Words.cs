namespace Minsheng.Rules.Cli.Rendering;

/// <summary>The words of the text report.</summary>
internal static class Words
{
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

    public static LocalizedText Of(AsOfOrigin origin) => origin switch
    {
        AsOfOrigin.Given => new("指定", "as given"),
        AsOfOrigin.NewestObservation => new("最新实绩的日期", "the newest observation"),
        _ => new("期间结束", "the end of the period"),
    };

    public static LocalizedText Of(ResultNote note) => note switch
    {
        ResultNote.AboveRange => new("超出计划区间", "above the planned range"),
        ResultNote.EqualAtPrintedPrecision => new("按公布精度恰好相等", "equal at the printed precision"),
        ResultNote.AtTheBound => new("恰在界上", "at the bound"),
        _ => new("超过目标一半以上，目标偏低", "more than half above: an easy target"),
    };

    public static string Colour(Compliance compliance) => compliance switch
    {
        Compliance.Met => "green",
        Compliance.NotMet => "red",
        Compliance.Pending => "yellow",
        Compliance.Error => "red",
        Compliance.Indeterminate => "magenta",
        _ => "grey",
    };

    public static string Mark(Compliance compliance) => compliance switch
    {
        Compliance.Met => "✓",
        Compliance.NotMet => "✗",
        Compliance.Pending => "…",
        Compliance.Error => "!",
        Compliance.Indeterminate => "?",
        _ => "-",
    };
}
