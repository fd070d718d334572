namespace Minsheng.Rules;

/// <summary>The result of one measure as integers. A working value of a <see cref="SnapshotResult"/>.</summary>
internal struct SnapshotCell
{
    /// <summary>The numerator of the raw completion; its denominator is that of the row, times <see cref="B"/>.</summary>
    public long Completion;

    /// <summary>The numerator of the margin; its denominator is that of the row, times <see cref="B"/>.</summary>
    public long Margin;

    /// <summary>The denominator of the figure; 0 where there is no fraction, but no figure or an exact result beside.</summary>
    public long B;

    /// <summary>The capped completion as a <see cref="FixedShare"/>, or why there is none.</summary>
    public long Share;

    /// <summary>The verdict.</summary>
    public VerdictCode Verdict;

    public static SnapshotCell Of(MeasureResult exact) => new()
    {
        Verdict = VerdictCode.Of(new Verdict(exact.Compliance, exact.Reason)),
        Share = !exact.CanHaveCompletion ? FixedShare.Never : exact.Completion is { } completion ? FixedShare.Of(completion.Raw) : FixedShare.Missing,
    };
}
