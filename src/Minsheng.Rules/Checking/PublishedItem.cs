namespace Minsheng.Rules;

/// <summary>A numbered entry of a published list.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Location">Where the number stands.</param>
/// <param name="Words">The words after the number, up to the next entry or heading.</param>
internal sealed record PublishedItem(int Number, SourceLocation Location, PublishedText Words);
