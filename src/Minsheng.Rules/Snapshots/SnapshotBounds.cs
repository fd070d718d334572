namespace Minsheng.Rules;

/// <summary>What a row adds to its first bound where it has another: the upper end of a range, the other side of an equal target, the likely target of a doubted one.</summary>
/// <param name="Distance">How far above the second bound; zero where there is none.</param>
/// <param name="Margin">The second line of which the margin is the least.</param>
/// <param name="IsMarginCapped">Whether the margin is never above zero: room inside a range is no margin.</param>
internal readonly record struct SnapshotBounds(IntegerLine Distance, IntegerLine Margin, bool IsMarginCapped);
