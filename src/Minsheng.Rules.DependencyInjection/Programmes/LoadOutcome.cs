namespace Minsheng.Rules;

/// <summary>What one load gave.</summary>
/// <param name="Programme">The programme; null where there is none.</param>
/// <param name="Diagnostics">Every finding.</param>
/// <param name="Failure">What a source or a kind threw.</param>
/// <param name="IsSettled">Whether the source said the same all the while.</param>
internal sealed record LoadOutcome(Programme? Programme, IReadOnlyList<Diagnostic> Diagnostics, Exception? Failure, bool IsSettled);
