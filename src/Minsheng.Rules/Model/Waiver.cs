namespace Minsheng.Rules;

/// <summary>A promise that is let go for a time: it turns <c>notMet</c> and <c>indeterminate</c> into <c>waived</c> and touches nothing else.</summary>
/// <param name="Reason">Why.</param>
/// <param name="From">The first day of the waiver; null where it holds from the beginning.</param>
/// <param name="Expires">The last day of the waiver.</param>
/// <param name="Source">The decision that it rests on; null where the author does not say.</param>
/// <param name="Location">Where the rule file says it.</param>
public sealed record Waiver(string Reason, DateOnly? From, DateOnly Expires, string? Source, SourceLocation Location)
{
    /// <summary>Whether the waiver holds at the end of a day.</summary>
    public bool IsInForce(DateOnly date) => !(date < From) && date <= Expires;
}
