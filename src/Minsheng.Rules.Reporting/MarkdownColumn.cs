namespace Minsheng.Rules;

/// <summary>One column of a Markdown table.</summary>
/// <param name="Heading">What stands above it.</param>
/// <param name="Cell">What a row has in it, as plain text; empty for nothing.</param>
/// <param name="IsNumeric">Whether it is aligned to the right.</param>
internal sealed record MarkdownColumn<T>(LocalizedText Heading, Func<T, string> Cell, bool IsNumeric = false);
