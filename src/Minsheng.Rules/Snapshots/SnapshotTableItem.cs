namespace Minsheng.Rules;

/// <summary>One item of a table.</summary>
/// <param name="Item">The item.</param>
/// <param name="First">The place of its first measure.</param>
/// <param name="Count">How many measures it has.</param>
/// <param name="Domain">The place of its domain.</param>
/// <param name="Own">The places of the measures that count in its completion.</param>
/// <param name="IsProven">Whether the sum of its weights leaves room for sums of shares.</param>
internal readonly record struct SnapshotTableItem(Item Item, int First, int Count, int Domain, int[] Own, bool IsProven);
