namespace Minsheng.Rules;

/// <summary>Writes results as a Markdown document (CommonMark with tables) to be read by people: what the whole looks like, what needs attention and why, then every item and measure.</summary>
/// <remarks>
/// Same result, same text: line feeds, no culture. Numbers are rounded for reading, as in <see cref="FigureText"/>. What the observation files say of themselves, for example
/// that figures are made up, stands on top. Words of rules and observations are escaped and never become markup.
/// </remarks>
public static class MarkdownReport
{
    /// <summary>Writes a whole evaluation.</summary>
    /// <param name="result">The evaluation.</param>
    /// <param name="writer">Where to.</param>
    /// <param name="options">What is asked for; null for English without regions.</param>
    public static void Write(EvaluationResult result, TextWriter writer, MarkdownReportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(writer);
        new MarkdownReportWriter(result, writer, options ?? new MarkdownReportOptions()).Write();
    }
}
