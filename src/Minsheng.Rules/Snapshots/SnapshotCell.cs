namespace Minsheng.Rules;

/// <summary>The result of one measure as integers. A working value of a <see cref="SnapshotResult"/>.</summary>
internal struct SnapshotCell
{
    /// <summary>The numerator of the raw completion.</summary>
    public long CompletionTop;

    /// <summary>Its denominator; 0 where there is none.</summary>
    public long CompletionBottom;

    /// <summary>The numerator of the margin.</summary>
    public long MarginTop;

    /// <summary>Its denominator; 0 where there is none.</summary>
    public long MarginBottom;

    /// <summary>The capped completion as a <see cref="FixedShare"/>, or why there is none.</summary>
    public long Share;

    /// <summary>The verdict.</summary>
    public VerdictCode Verdict;

    /// <summary>Whether completion and margin are all here; false where they need more than 64 bits and stand in the exact result beside.</summary>
    public bool IsWhole;

    public static SnapshotCell Of(MeasureResult result)
    {
        var cell = new SnapshotCell
        {
            Verdict = VerdictCode.Of(new Verdict(result.Compliance, result.Reason)),
            Share = !result.CanHaveCompletion ? FixedShare.Never : result.Completion is { } completion ? FixedShare.Of(completion.Raw) : FixedShare.Missing,
            IsWhole = true,
        };
        cell.IsWhole &= result.Completion is not { } raw || raw.Raw.TryGetParts(out cell.CompletionTop, out cell.CompletionBottom);
        cell.IsWhole &= result.Margin is not { } margin || margin.Amount.TryGetParts(out cell.MarginTop, out cell.MarginBottom);
        return cell;
    }
}
