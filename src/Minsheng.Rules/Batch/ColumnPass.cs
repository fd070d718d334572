namespace Minsheng.Rules;

/// <summary>One measure of one tile of regions: the figures that a kernel reads and where its answers go. Bits are 64 regions a word, the first lowest.</summary>
internal ref struct ColumnPass
{
    /// <summary>How many regions there are.</summary>
    public required int Count;

    /// <summary>The first region that is not judged yet.</summary>
    public int First;

    /// <summary>The numerators; amounts themselves.</summary>
    public required ReadOnlySpan<long> A;

    /// <summary>The denominators; of amounts the same as <see cref="A"/>, and not read.</summary>
    public required ReadOnlySpan<long> B;

    /// <summary>The figures that are read next.</summary>
    public ReadOnlySpan<long> NextA;

    /// <summary>Those that are read next after them.</summary>
    public ReadOnlySpan<long> NextB;

    /// <summary>The regions to judge; all of them where empty.</summary>
    public ReadOnlySpan<ulong> Selected;

    /// <summary>Gains the regions with a figure outside the proven range.</summary>
    public required Span<ulong> Refused;

    /// <summary>The verdict that is counted for all regions at once: <see cref="KernelConstants.Usual"/>.</summary>
    public long Usual;

    /// <summary>Gains the regions that meet the target.</summary>
    public required Span<ulong> Met;

    /// <summary>What verdicts add up to beyond <see cref="Usual"/>, a word for each region.</summary>
    public required Span<long> Counts;

    /// <summary>What weighted completions add up to, for each region.</summary>
    public required Span<double> Sums;

    /// <summary>What a completion weighs; 0 where it counts in no mean.</summary>
    public required double Weight;

    /// <summary>Takes completions; empty where nobody asks for them.</summary>
    public Span<double> Completions;
}
