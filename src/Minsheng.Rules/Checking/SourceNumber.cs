namespace Minsheng.Rules;

/// <summary>A number in the words of a published item.</summary>
/// <param name="Stretch">Where it stands, with the words that belong to it.</param>
/// <param name="Amount">What it says with its unit; null for a number of a name, a date or an age.</param>
internal sealed record SourceNumber(Stretch Stretch, Target? Amount);
