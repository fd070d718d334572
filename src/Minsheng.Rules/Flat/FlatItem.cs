namespace Minsheng.Rules;

/// <summary>One item of the table: which measures it has, and which of them count in its verdict and its completion.</summary>
/// <param name="Item">The item.</param>
/// <param name="First">The place of its first measure in file order.</param>
/// <param name="Count">How many measures it has.</param>
/// <param name="Own">The places of the measures that are no part of a composite in the item: those that count in its completion.</param>
/// <param name="Deciding">The places of those of them that count in its verdict.</param>
internal sealed record FlatItem(Item Item, int First, int Count, int[] Own, int[] Deciding);
