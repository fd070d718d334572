namespace Minsheng.Rules;

/// <summary>Where the column of a measure begins in a <see cref="CollectedTable"/>.</summary>
/// <param name="A">Its numbers.</param>
/// <param name="B">Its wholes; below 0 where it has none.</param>
/// <param name="Stamps">Its stamps.</param>
/// <param name="FirstDay">The first day of which a figure is used.</param>
/// <param name="Days">How many days there are of which one is; 0 where every row is looked at closely.</param>
internal readonly record struct CollectedPlace(long A, long B, long Stamps, int FirstDay, uint Days);
