namespace Minsheng.Rules;

/// <summary>The mean completion of several parts in its two versions, which grows by one part at a time.</summary>
internal sealed class FlatCompletion
{
    private readonly FlatMean _reportedOnly = new();
    private readonly FlatMean _missingAsZero = new();
    private readonly FlatMean _coveredWeight = new();

    public CompletionSummary Value => new(_reportedOnly.Value, _missingAsZero.Value, _coveredWeight.Value);

    /// <summary>Adds a measure that could have a completion.</summary>
    /// <param name="completion">Its completion; null where it has no data.</param>
    /// <param name="weight">Its weight.</param>
    public void Add(Completion? completion, Rational weight)
    {
        var capped = completion?.Capped;
        _reportedOnly.Add(capped, weight);
        _missingAsZero.Add(capped ?? Rational.Zero, weight);
        _coveredWeight.Add(capped is null ? Rational.Zero : Rational.One, weight);
    }

    /// <summary>Adds an item, with weight one; nothing where it has no completion of any kind.</summary>
    public void Add(CompletionSummary item)
    {
        _reportedOnly.Add(item.ReportedOnly, 1);
        _missingAsZero.Add(item.MissingAsZero, 1);
        _coveredWeight.Add(item.CoveredWeight, 1);
    }
}
