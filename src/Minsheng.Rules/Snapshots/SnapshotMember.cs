namespace Minsheng.Rules;

/// <summary>How a measure counts in its item.</summary>
/// <param name="Item">The place of the item.</param>
/// <param name="Weight">Its weight in the mean as a whole number; 0 where it counts only through a composite.</param>
/// <param name="Votes">1 where it counts in the verdict, else 0.</param>
internal readonly record struct SnapshotMember(int Item, int Weight, int Votes);
