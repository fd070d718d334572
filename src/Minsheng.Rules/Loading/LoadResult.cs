using System.Diagnostics.CodeAnalysis;

namespace Minsheng.Rules;

/// <summary>What loading a programme gave: the programme, or the errors that left none; and every other finding.</summary>
public sealed class LoadResult
{
    internal LoadResult(Programme? programme, IReadOnlyList<Diagnostic> diagnostics)
    {
        Programme = programme;
        Diagnostics = diagnostics;
    }

    /// <summary>The programme; null exactly where a diagnostic is an error.</summary>
    public Programme? Programme { get; }

    /// <summary>Every finding, by file, line and column.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; }

    /// <summary>Whether there is a programme.</summary>
    [MemberNotNullWhen(true, nameof(Programme))]
    public bool Succeeded => Programme is not null;

    /// <summary>The programme, for hosts that cannot go on without one.</summary>
    /// <exception cref="InvalidRulesException">There are errors; the exception lists them all.</exception>
    public Programme GetProgramme() => Programme ?? throw new InvalidRulesException(Diagnostics);
}
