namespace Minsheng.Rules;

/// <summary>Every finding that the library itself can report. MR1xxx: syntax; MR2xxx: references; MR3xxx: units and targets; MR4xxx: observations; MR5xxx: plug-ins.</summary>
public static partial class DiagnosticCatalogue
{
    /// <summary>Every descriptor, by code.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> All => [.. Syntax, .. References, .. Sources, .. Targets, .. Observations, .. Plugins];

    private static DiagnosticDescriptor Error(string code, string zh, string en, string helpZh = "", string helpEn = "") =>
        new(code, DiagnosticSeverity.Error, new LocalizedText(zh, en), new LocalizedText(helpZh, helpEn));

    private static DiagnosticDescriptor Warning(string code, string zh, string en, string helpZh = "", string helpEn = "") =>
        new(code, DiagnosticSeverity.Warning, new LocalizedText(zh, en), new LocalizedText(helpZh, helpEn));

    private static DiagnosticDescriptor Information(string code, string zh, string en, string helpZh = "", string helpEn = "") =>
        new(code, DiagnosticSeverity.Information, new LocalizedText(zh, en), new LocalizedText(helpZh, helpEn));
}
