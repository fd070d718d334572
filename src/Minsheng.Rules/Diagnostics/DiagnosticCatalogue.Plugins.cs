namespace Minsheng.Rules;

public static partial class DiagnosticCatalogue
{
    /// <summary>MR5001: measure … is judged `error`: its kind … failed when it was read: ….</summary>
    public static DiagnosticDescriptor KindFailedToRead { get; } = Warning(
        "MR5001", "指标 `{0}` 判为出错：指标类型 `{1}` 读取它时失败：{2}", "measure `{0}` is judged `error`: its kind `{1}` failed when it was read: {2}",
        "这是插件的错，不是规则的错：请告诉插件的作者", "the plug-in is at fault, not the rule: tell its author");

    /// <summary>MR5002: measure … is judged `error`: its kind … failed when it was evaluated: ….</summary>
    public static DiagnosticDescriptor KindFailedToEvaluate { get; } = Warning(
        "MR5002", "指标 `{0}` 判为出错：指标类型 `{1}` 评估它时失败：{2}", "measure `{0}` is judged `error`: its kind `{1}` failed when it was evaluated: {2}",
        "这是插件的错，不是规则或实绩的错：请告诉插件的作者", "the plug-in is at fault, not rules or observations: tell its author");

    /// <summary>MR5003: the reader of … files failed: ….</summary>
    public static DiagnosticDescriptor ReaderFailed { get; } = Error(
        "MR5003", "读取 `{0}` 文件的插件失败：{1}", "the plug-in that reads `{0}` files failed: {1}",
        "这是插件的错：请告诉插件的作者，或换一种文件格式", "the plug-in is at fault: tell its author, or use another format");

    /// <summary>MR5004: the plug-in that reads format … as a domain failed: ….</summary>
    public static DiagnosticDescriptor TranslatorFailed { get; } = Error(
        "MR5004", "把 `{0}` 格式读作领域的插件失败：{1}", "the plug-in that reads format `{0}` as a domain failed: {1}",
        "这是插件的错：请告诉插件的作者", "the plug-in is at fault: tell its author");

    /// <summary>MR5005: the plug-in that reads format … as a domain failed when it was asked whether this is such a file: ….</summary>
    public static DiagnosticDescriptor TranslatorIgnored { get; } = Warning(
        "MR5005", "把 `{0}` 格式读作领域的插件在认这个文件时失败：{1}", "the plug-in that reads format `{0}` as a domain failed when it was asked whether this is such a file: {1}",
        "这个文件当作不是这种格式；请告诉插件的作者", "the file is taken for one of another format; tell the plug-in's author");

    /// <summary>MR5011: plug-in … is not there.</summary>
    public static DiagnosticDescriptor PluginMissing { get; } = Error("MR5011", "需要插件 `{0}`（版本 {1}），但没有加载", "plug-in `{0}` (version {1}) is needed and is not loaded");

    /// <summary>MR5012: plug-in … is there in version …, and … is needed.</summary>
    public static DiagnosticDescriptor PluginVersionDiffers { get; } = Error("MR5012", "插件 `{0}` 加载的是 {1}，需要 {2}", "plug-in `{0}` is loaded in version {1}, and {2} is needed");

    /// <summary>MR5013: … is not a range of versions.</summary>
    public static DiagnosticDescriptor NotAVersionRange { get; } = Error(
        "MR5013", "`{0}` 不是版本范围", "`{0}` is not a range of versions",
        "写 `1.2` 表示 1.2 或更新，写 `[1.2,2.0)` 表示从 1.2 到 2.0 之前", "write `1.2` for 1.2 or newer, `[1.2,2.0)` for 1.2 up to but without 2.0");

    /// <summary>MR5014: plug-in … is asked for twice.</summary>
    public static DiagnosticDescriptor PluginAskedForTwice { get; } = Error("MR5014", "插件 `{0}` 写了两次", "plug-in `{0}` is asked for twice");

    /// <summary>MR5021: plug-in … failed when it was asked what it brings: ….</summary>
    public static DiagnosticDescriptor PluginFailed { get; } = Error("MR5021", "插件 `{0}` 说明自己带来什么时失败：{1}", "plug-in `{0}` failed when it was asked what it brings: {1}");

    /// <summary>MR5022: plug-in … is there more than once: …; none of them is used.</summary>
    public static DiagnosticDescriptor DuplicatePlugin { get; } = Error(
        "MR5022", "插件 `{0}` 不止一个：{1}；都没有使用", "plug-in `{0}` is there more than once: {1}; none of them is used", "只留一个", "keep one of them");

    /// <summary>MR5023: … of plug-in … is taken by …; neither … is used.</summary>
    public static DiagnosticDescriptor CapabilityTaken { get; } = Error("MR5023", "插件 `{0}` 没有使用：它的 {1} 已由{2}占用", "plug-in `{0}` is not used: its {1} is taken by {2}");

    /// <summary>MR5024: plug-in … is not used: … is not ….</summary>
    public static DiagnosticDescriptor ManifestInvalid { get; } = Error("MR5024", "插件 `{0}` 没有使用：`{1}` 应为{2}", "plug-in `{0}` is not used: `{1}` is not {2}");

    /// <summary>MR5025: plug-in … is not used: it reads rule format …, and this is ….</summary>
    public static DiagnosticDescriptor PluginFormatDiffers { get; } = Error(
        "MR5025", "插件 `{0}` 没有使用：它读规则格式 {1}，这里是 {2}", "plug-in `{0}` is not used: it reads rule format {1}, and this is {2}", "换一个合适的插件版本", "get a version of the plug-in that fits");

    private static DiagnosticDescriptor[] Plugins =>
    [
        KindFailedToRead,
        KindFailedToEvaluate,
        ReaderFailed,
        TranslatorFailed,
        TranslatorIgnored,
        PluginMissing,
        PluginVersionDiffers,
        NotAVersionRange,
        PluginAskedForTwice,
        PluginFailed,
        DuplicatePlugin,
        CapabilityTaken,
        ManifestInvalid,
        PluginFormatDiffers,
    ];
}
