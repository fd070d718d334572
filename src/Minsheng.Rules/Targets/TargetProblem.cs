namespace Minsheng.Rules;

/// <summary>A finding about a target's text.</summary>
/// <param name="Position">The 0-based character that it is about; the text's length where something is missing at the end.</param>
/// <param name="Descriptor">The kind of finding.</param>
/// <param name="Arguments">The arguments of its text.</param>
public sealed record TargetProblem(int Position, DiagnosticDescriptor Descriptor, IReadOnlyList<object> Arguments)
{
    /// <summary>A near miss or other advice that replaces the descriptor's general help; may be empty.</summary>
    public LocalizedText Hint { get; init; }

    /// <summary>The finding as a diagnostic at a place of a file.</summary>
    public Diagnostic At(SourceLocation location) => new(Descriptor, location, Hint, [.. Arguments]);
}
