namespace Minsheng.Rules;

/// <summary>What the last load of a programme gave, and which rules are in use.</summary>
public sealed record ProgrammeStatus
{
    /// <summary>The name of the programme in the host.</summary>
    public required string Name { get; init; }

    /// <summary>The programme in use; null where its rules never had no error.</summary>
    public Programme? Programme { get; init; }

    /// <summary>Every finding of the last load, whether its rules were taken or not.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; init; } = [];

    /// <summary>What broke the last load, where it was no finding: a source or a kind that threw.</summary>
    public Exception? Failure { get; init; }

    /// <summary>Whether the last load was refused, because of errors or a failure, and the rules before it are still in use.</summary>
    public bool IsReloadPending => Programme is not null && (Failure is not null || Diagnostics.Any(found => found.Severity == DiagnosticSeverity.Error));
}
