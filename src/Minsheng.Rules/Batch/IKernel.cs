namespace Minsheng.Rules;

/// <summary>What a kernel says of the figures of one measure: one reading of the straight lines of <see cref="SnapshotRow"/> for many regions at once.</summary>
internal interface IKernel<TWhole, TReal>
{
    /// <summary>Judges as many regions as the machine has lanes.</summary>
    /// <param name="a">The numerators; amounts themselves.</param>
    /// <param name="b">The denominators; not read for amounts.</param>
    /// <param name="at">The first region.</param>
    /// <param name="answer">What is said of them.</param>
    void Judge(ref long a, ref long b, int at, out KernelAnswer<TWhole, TReal> answer);
}
