namespace Minsheng.Rules.Expressions;

/// <summary>A measure that is judged by how many other measures are met.</summary>
/// <param name="Quorum">How many must be met.</param>
/// <param name="Parts">The ids of the other measures; at least one, each once.</param>
/// <remarks>
/// Completion over the parts' capped completions: all, the weighted mean; any, the largest; k of n, the mean of the k largest.
/// </remarks>
public sealed record CompositeFormula(Quorum Quorum, IReadOnlyList<string> Parts) : PartsFormula(Parts);
