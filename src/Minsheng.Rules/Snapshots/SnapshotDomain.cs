namespace Minsheng.Rules;

/// <summary>What a snapshot's result says of one domain: a view that costs nothing to make.</summary>
public readonly struct SnapshotDomain
{
    private readonly SnapshotResult _result;
    private readonly int _index;

    internal SnapshotDomain(SnapshotResult result, int index)
    {
        _result = result;
        _index = index;
    }

    /// <summary>The domain.</summary>
    public Domain Domain => Row.Domain;

    /// <summary>The exact mean over its items, each with weight one.</summary>
    public CompletionSummary Completion => _result.MeanOver(Row.First, Row.Count);

    /// <summary>The mean with six decimals, half away from zero.</summary>
    public CompletionSummary RoundedCompletion => _result.Rounded(_index, Row.First, Row.Count);

    /// <summary>Its items, in file order.</summary>
    public ReadOnlySpan<SnapshotItem> Items => _result.Items.Slice(Row.First, Row.Count);

    private (Domain Domain, int First, int Count) Row => _result.Table.Domains[_index];
}
