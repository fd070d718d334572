namespace Minsheng.Rules;

/// <summary>Measures of one item that are counted in one word.</summary>
/// <param name="First">The place of the first.</param>
/// <param name="Count">How many there are; at most <see cref="PackedCounts.Most"/>.</param>
/// <param name="Word">The word in which a region counts their verdicts.</param>
/// <param name="IsFirstOfWord">Whether nothing is counted in that word before.</param>
internal readonly record struct BatchRun(int First, int Count, int Word, bool IsFirstOfWord);
