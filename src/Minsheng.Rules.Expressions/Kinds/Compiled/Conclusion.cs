namespace Minsheng.Rules.Kinds;

/// <summary>Whether a condition holds, and what made it so.</summary>
/// <param name="Holding">Whether it holds.</param>
/// <param name="Deciding">The comparisons and verdicts that decided, as they read.</param>
internal sealed record Conclusion(Holding Holding, IReadOnlyList<Atom> Deciding);
