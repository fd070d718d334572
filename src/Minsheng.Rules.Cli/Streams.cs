namespace Minsheng.Rules.Cli;

/// <summary>Where a command reads and writes.</summary>
/// <param name="In">Standard input.</param>
/// <param name="Out">Standard output: results.</param>
/// <param name="Error">Standard error: diagnostics.</param>
/// <param name="IsTerminal">Whether results go to a terminal, which has colours and a width of its own.</param>
internal sealed record Streams(TextReader In, TextWriter Out, TextWriter Error, bool IsTerminal);
