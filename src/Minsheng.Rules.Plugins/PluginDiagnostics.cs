namespace Minsheng.Rules.Plugins;

/// <summary>What can be wrong with a folder of plug-ins. From MR5031: the folder and its list, which refuse the whole folder; from MR5041: one plug-in, and the others stand.</summary>
public static class PluginDiagnostics
{
    /// <summary>MR5031: there is no folder of plug-ins ….</summary>
    public static DiagnosticDescriptor FolderMissing { get; } = Error("MR5031", "没有插件文件夹 `{0}`", "there is no folder of plug-ins `{0}`");

    /// <summary>MR5032: … cannot be read.</summary>
    public static DiagnosticDescriptor Unreadable { get; } = Error("MR5032", "`{0}` 读不了", "`{0}` cannot be read");

    /// <summary>MR5033: the folder has no list.</summary>
    public static DiagnosticDescriptor ListMissing { get; } = Error(
        "MR5033", "文件夹里没有清单 `{0}`，什么都没有加载", "the folder has no list `{0}`, and nothing of it is loaded",
        "确认里面的文件可信之后，用 `minsheng plugins allow DIR` 写一份", "once you trust what lies there, `minsheng plugins allow DIR` writes one");

    /// <summary>MR5034: … is on the list and not in the folder.</summary>
    public static DiagnosticDescriptor ListedMissing { get; } = Error(
        "MR5034", "清单上的 `{0}` 不在文件夹里", "`{0}` is on the list and not in the folder", "放进文件夹，或从清单里去掉", "put it there, or take it off the list");

    /// <summary>MR5035: … is not the one on the list.</summary>
    public static DiagnosticDescriptor HashDiffers { get; } = Error(
        "MR5035", "`{0}` 不是清单上的那一个：它的 SHA-256 是 {1}，清单上是 {2}", "`{0}` is not the one on the list: its SHA-256 is {1}, and the list says {2}",
        "查清它从哪里来；可信的话，用 `minsheng plugins allow DIR` 更新清单", "find out where it comes from; if you trust it, `minsheng plugins allow DIR` updates the list");

    /// <summary>MR5036: … is on the list twice.</summary>
    public static DiagnosticDescriptor ListedTwice { get; } = Error("MR5036", "`{0}` 在清单上写了两次", "`{0}` is on the list twice");

    /// <summary>MR5037: … is not a name in this folder.</summary>
    public static DiagnosticDescriptor NotAName { get; } = Error(
        "MR5037", "`{0}` 不是这个文件夹里的文件名或文件夹名", "`{0}` is not the name of a file or folder in this folder", "不写路径", "write no path");

    /// <summary>MR5038: … is not a SHA-256.</summary>
    public static DiagnosticDescriptor NotAHash { get; } = Error(
        "MR5038", "`{0}` 不是 SHA-256", "`{0}` is not a SHA-256", "写 64 个十六进制数字，如 `sha256sum` 所示", "write 64 hexadecimal digits, as `sha256sum` prints them");

    /// <summary>MR5039: … is not on the list and not loaded.</summary>
    public static DiagnosticDescriptor NotListed { get; } = new(
        "MR5039",
        DiagnosticSeverity.Information,
        new LocalizedText("`{0}` 不在清单上，没有加载", "`{0}` is not on the list and not loaded"),
        new LocalizedText("可信的话，用 `minsheng plugins allow DIR` 加上", "if you trust it, `minsheng plugins allow DIR` adds it"));

    /// <summary>MR5040: this program cannot load code.</summary>
    public static DiagnosticDescriptor LoadingUnsupported { get; } = Error(
        "MR5040", "这个程序编译成了机器码，不能在运行时加载插件", "this program is machine code and cannot load plug-ins while it runs",
        "用普通的 .NET 版本，或在宿主里引用插件并用 `AddPlugin` 登记", "use the usual .NET build, or reference the plug-in in a host and register it with `AddPlugin`");

    /// <summary>MR5041: … is not a NuGet package.</summary>
    public static DiagnosticDescriptor NotAPackage { get; } = Error("MR5041", "`{0}` 不是 NuGet 包", "`{0}` is not a NuGet package", "重新取一份", "get it again");

    /// <summary>MR5042: … has no ….</summary>
    public static DiagnosticDescriptor AssemblyMissing { get; } = Error("MR5042", "`{0}` 里没有 `{1}`", "`{0}` has no `{1}`");

    /// <summary>MR5043: … is not an assembly.</summary>
    public static DiagnosticDescriptor NotAnAssembly { get; } = Error("MR5043", "`{0}` 不是 .NET 程序集", "`{0}` is not a .NET assembly");

    /// <summary>MR5044: … is for another framework.</summary>
    public static DiagnosticDescriptor FrameworkDiffers { get; } = Error(
        "MR5044", "`{0}` 是给 {1} 用的，这里运行的是 {2}", "`{0}` is for {1}, and this is {2}", "换一个合适的插件版本，或更新运行的 .NET", "get a version of the plug-in that fits, or run on a newer .NET");

    /// <summary>MR5045: … was built for a newer Minsheng.Rules.</summary>
    public static DiagnosticDescriptor LibraryTooOld { get; } = Error(
        "MR5045", "`{0}` 需要 `{1}` {2}，这里是 {3}", "`{0}` needs `{1}` {2}, and this is {3}", "更新宿主或命令行，或换旧一点的插件", "update the host or the command line, or get an older version of the plug-in");

    /// <summary>MR5046: … needs … that nobody has.</summary>
    public static DiagnosticDescriptor ReferencesMissing { get; } = Error(
        "MR5046", "`{0}` 需要 {1}，插件和宿主里都没有", "`{0}` needs {1}, which neither it nor the host has",
        "把所需的包也放进文件夹并加到清单上，或用 `dotnet publish` 的输出作文件夹", "put the packages that have it into the folder and on the list, or use the output of `dotnet publish` as a sub-folder");

    /// <summary>MR5047: … has no manifest.</summary>
    public static DiagnosticDescriptor ManifestMissing { get; } = Error(
        "MR5047", "`{0}` 里没有插件说明", "`{0}` has no manifest", "插件要有一个公开的、继承 `RulePlugin` 的类", "a plug-in has one public class that derives from `RulePlugin`");

    /// <summary>MR5048: … has several manifests.</summary>
    public static DiagnosticDescriptor SeveralManifests { get; } = Error(
        "MR5048", "`{0}` 里的插件说明不止一个：{1}", "`{0}` has more than one manifest: {1}", "公开的、继承 `RulePlugin` 的类只留一个", "keep one public class that derives from `RulePlugin`");

    /// <summary>MR5049: the manifest cannot be made.</summary>
    public static DiagnosticDescriptor ConstructorMissing { get; } = Error(
        "MR5049", "插件说明 `{0}` 没有公开的无参数构造函数", "the manifest `{0}` has no public constructor without parameters");

    /// <summary>MR5050: the manifest failed when it was made.</summary>
    public static DiagnosticDescriptor ManifestFailed { get; } = Error(
        "MR5050", "插件说明 `{0}` 创建时失败：{1}", "the manifest `{0}` failed when it was made: {1}", "这是插件的错：请告诉插件的作者", "the plug-in is at fault: tell its author");

    /// <summary>Every descriptor, by code.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> All =>
    [
        FolderMissing,
        Unreadable,
        ListMissing,
        ListedMissing,
        HashDiffers,
        ListedTwice,
        NotAName,
        NotAHash,
        NotListed,
        LoadingUnsupported,
        NotAPackage,
        AssemblyMissing,
        NotAnAssembly,
        FrameworkDiffers,
        LibraryTooOld,
        ReferencesMissing,
        ManifestMissing,
        SeveralManifests,
        ConstructorMissing,
        ManifestFailed,
    ];

    private static DiagnosticDescriptor Error(string code, string zh, string en, string helpZh = "", string helpEn = "") =>
        new(code, DiagnosticSeverity.Error, new LocalizedText(zh, en), new LocalizedText(helpZh, helpEn));
}
