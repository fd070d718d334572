namespace Minsheng.Rules;

/// <summary>One item as a batch walks it.</summary>
/// <param name="Index">The item, in file order.</param>
/// <param name="Quorum">How many of its measures must be met.</param>
/// <param name="Runs">Its measures.</param>
/// <param name="Weight">What the completions of a region weigh where all are reported and count.</param>
internal sealed record BatchItem(int Index, Quorum Quorum, BatchRun[] Runs, double Weight)
{
    private static readonly Compliance[] AllOrder =
        [Compliance.NotMet, Compliance.Error, Compliance.Indeterminate, Compliance.Pending, Compliance.Met, Compliance.Waived];

    private static readonly Compliance[] AnyOrder =
        [Compliance.Met, Compliance.Error, Compliance.Indeterminate, Compliance.Pending, Compliance.NotMet, Compliance.Waived];

    /// <summary>The order in which verdicts decide that of the item: the first that occurs; empty where numbers decide.</summary>
    public ReadOnlySpan<Compliance> Order => Runs.Length > 1 ? [] : Quorum.IsAll ? AllOrder : Quorum.Required == 1 ? AnyOrder : [];
}
