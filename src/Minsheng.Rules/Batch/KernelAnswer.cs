namespace Minsheng.Rules;

/// <summary>What a kernel says of as many regions as the machine has lanes.</summary>
internal struct KernelAnswer<TWhole, TReal>
{
    /// <summary>The regions whose figures are outside the proven range, a bit each: nothing else that is said of them counts.</summary>
    public ulong Refused;

    /// <summary>The regions that meet the target, a bit each.</summary>
    public ulong Met;

    /// <summary>The verdicts: what they add to <see cref="PackedCounts"/> beyond <see cref="KernelConstants.Usual"/>.</summary>
    public TWhole Verdicts;

    /// <summary>The completions, capped.</summary>
    public TReal Completion;
}
