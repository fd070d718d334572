namespace Minsheng.Rules;

/// <summary>Where the column of a measure begins in a <see cref="CollectedTable"/>.</summary>
/// <param name="A">Its numbers.</param>
/// <param name="B">Its wholes; below 0 where it has none.</param>
/// <param name="Present">The words that say which regions have a figure.</param>
/// <param name="FirstDay">The first day of which a figure is used.</param>
/// <param name="Days">How many days there are of which one is; 0 where the measure has no column.</param>
internal readonly record struct CollectedPlace(long A, long B, long Present, int FirstDay, uint Days);
