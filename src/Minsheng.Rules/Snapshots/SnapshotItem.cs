namespace Minsheng.Rules;

/// <summary>What a snapshot's result says of one item: a view that costs nothing to make.</summary>
public readonly struct SnapshotItem
{
    private readonly SnapshotResult _result;
    private readonly int _index;

    internal SnapshotItem(SnapshotResult result, int index)
    {
        _result = result;
        _index = index;
    }

    /// <summary>The item.</summary>
    public Item Item => Row.Item;

    /// <summary>Its verdict, from those of its required measures.</summary>
    public Compliance Compliance => _result.ItemSums[_index].Compliance;

    /// <summary>The exact weighted mean of its measures' completions.</summary>
    public CompletionSummary Completion => _result.CompletionOf(_index);

    /// <summary>The mean with six decimals, half away from zero.</summary>
    public CompletionSummary RoundedCompletion => _result.RoundedOf(_index);

    /// <summary>Its measures, in file order.</summary>
    public ReadOnlySpan<SnapshotMeasure> Measures => _result.Measures.Slice(Row.First, Row.Count);

    private ref readonly SnapshotTableItem Row => ref _result.Table.Items[_index];
}
