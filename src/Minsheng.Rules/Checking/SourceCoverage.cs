namespace Minsheng.Rules;

/// <summary>How much of a published list the rules account for, and what they do not.</summary>
/// <remarks>
/// Rules and source are held to each other both ways: every clause stands in its item's text and every number of a target
/// in its clause; every number and every sentence of the source belongs to a measure, or to a text that its item lists as
/// <c>unmeasured</c> with the reason. Cost grows linearly with the number of items; within one, with its length times the clauses that quote it.
/// </remarks>
public sealed record SourceCoverage
{
    internal SourceCoverage()
    {
    }

    /// <summary>The numbered entries of the source.</summary>
    public required int Items { get; init; }

    /// <summary>Those that the rules have an item for.</summary>
    public required int ItemsCovered { get; init; }

    /// <summary>The numbers in the entries, arabic ones and the amounts written in Chinese numerals; 6至8个 is one.</summary>
    public required int Numbers { get; init; }

    /// <summary>Those that a measure or an unmeasured text accounts for.</summary>
    public required int NumbersCovered { get; init; }

    /// <summary>The sentences of the entries, headings included.</summary>
    public required int Sentences { get; init; }

    /// <summary>Those of which every word is quoted, but for conjunctions.</summary>
    public required int SentencesCovered { get; init; }

    /// <summary>What was found, in order of file, line and column; places in the rules and in the source.</summary>
    public required IReadOnlyList<Diagnostic> Diagnostics { get; init; }

    /// <summary>Whether nothing of the rules or the source is left open.</summary>
    public bool IsComplete => !Diagnostics.Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);

    /// <summary>Holds a programme and the list that it was made from to each other.</summary>
    /// <param name="programme">The programme.</param>
    /// <param name="source">The published text, items numbered as the programme numbers them: <c>12. 优化城区交通。…</c> at the start of a line.</param>
    public static SourceCoverage Check(Programme programme, SourceText source)
    {
        ArgumentNullException.ThrowIfNull(programme);
        ArgumentNullException.ThrowIfNull(source);
        return new SourceCheck(programme, source).Run();
    }
}
