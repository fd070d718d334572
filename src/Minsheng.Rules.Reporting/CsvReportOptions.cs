namespace Minsheng.Rules;

/// <summary>What a <see cref="CsvReport"/> is asked for.</summary>
public sealed record CsvReportOptions
{
    /// <summary>The language of subjects and explanations; codes and column names are the same in both.</summary>
    /// <value>English by default.</value>
    public Language Language { get; init; } = Language.English;

    /// <summary>Whether each measure is followed by a row for each of its regions.</summary>
    /// <value>False by default.</value>
    public bool IncludeRegions { get; init; }
}
