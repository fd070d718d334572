using Minsheng.Rules;

namespace SampleHost;

/// <summary>What the host finds itself, in the form in which the engine reports.</summary>
internal static class HostDiagnostics
{
    /// <summary>SH1001: there is no programme ….</summary>
    public static DiagnosticDescriptor UnknownProgramme { get; } = new(
        "SH1001",
        DiagnosticSeverity.Error,
        new LocalizedText("没有名为 `{0}` 的项目", "there is no programme `{0}`"),
        new LocalizedText("全部项目见 /programmes", "/programmes lists those there are"));

    /// <summary>SH1002: there are no observations ….</summary>
    public static DiagnosticDescriptor UnknownBatch { get; } = new(
        "SH1002",
        DiagnosticSeverity.Error,
        new LocalizedText("没有 `{0}` 这一批实绩", "there are no observations `{0}`"));
}
