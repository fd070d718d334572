namespace Minsheng.Rules.Cli.Rendering;

/// <summary>How much a text report shows.</summary>
/// <param name="IncludeRegions">Whether the regions stand under every measure that expects any.</param>
/// <param name="ShowAll">Whether every measure is shown in full; otherwise long sections name the rest item by item.</param>
internal readonly record struct TextReportOptions(bool IncludeRegions, bool ShowAll);
