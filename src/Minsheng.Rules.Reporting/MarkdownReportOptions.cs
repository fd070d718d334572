namespace Minsheng.Rules;

/// <summary>What a <see cref="MarkdownReport"/> is asked for.</summary>
public sealed record MarkdownReportOptions
{
    /// <summary>The language of the report.</summary>
    /// <value>English by default.</value>
    public Language Language { get; init; } = Language.English;

    /// <summary>Whether each measure that regions report has a table of them.</summary>
    /// <value>False by default.</value>
    public bool IncludeRegions { get; init; }
}
