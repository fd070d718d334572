namespace Minsheng.Rules;

/// <summary>What checking observations against a programme gave.</summary>
/// <param name="Observations">The observations; null exactly where a diagnostic is an error: nothing is half applied.</param>
/// <param name="Diagnostics">Every finding, by file, line and column.</param>
public sealed record ObservationBinding(ObservationSet? Observations, IReadOnlyList<Diagnostic> Diagnostics);
