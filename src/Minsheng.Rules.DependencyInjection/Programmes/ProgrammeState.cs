namespace Minsheng.Rules;

/// <summary>The rules in use, what the last load said, and what tells of the next ones. Replaced as a whole.</summary>
/// <param name="Status">The rules in use, and what the last load said.</param>
/// <param name="Replaced">Cancelled once other rules are in use.</param>
internal sealed record ProgrammeState(ProgrammeStatus Status, CancellationTokenSource Replaced);
