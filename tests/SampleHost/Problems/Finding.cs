using Minsheng.Rules;

namespace SampleHost;

/// <summary>One finding, with the keys that results use too.</summary>
/// <param name="Code">The code; the contract for programs that read it.</param>
/// <param name="Severity">error, warning or info.</param>
/// <param name="File">What it is about: <c>body</c>, <c>query</c>, <c>path</c>, or the name of stored observations.</param>
/// <param name="Line">The line, from 1; 0 where there is none.</param>
/// <param name="Column">The column, from 1; 0 where there is none.</param>
/// <param name="Pointer">The JSON pointer of the value, or the name of the parameter.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="Help">What to do about it; the near miss where there is one.</param>
internal sealed record Finding(string Code, string Severity, string File, int Line, int Column, string Pointer, LocalizedText Message, LocalizedText Help)
{
    public static Finding Of(Diagnostic found) => new(
        found.Code,
        ResultWords.CodeOf(found.Severity),
        found.Location.File,
        found.Location.Line,
        found.Location.Column,
        found.Location.Pointer,
        found.Message,
        found.Help);
}
