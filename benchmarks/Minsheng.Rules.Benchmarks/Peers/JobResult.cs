using Minsheng.Rules.Benchmarks.Job;

namespace Minsheng.Rules.Benchmarks.Peers;

/// <summary>What the hand-written contenders fill for every entity: made once, used again.</summary>
/// <typeparam name="T">The type of completions.</typeparam>
internal sealed class JobResult<T>(int measures)
    where T : struct
{
    /// <summary>Whether each measure is met.</summary>
    public bool[] Met { get; } = new bool[measures];

    /// <summary>The completion of each measure, from 0 to 1; 0 for ranges, which have none.</summary>
    public T[] Completion { get; } = new T[measures];

    /// <summary>The mean completion of each domain.</summary>
    public double[] Domains { get; } = new double[JobRuleSet.Domains];

    /// <summary>The mean over the domains.</summary>
    public double Overall { get; set; }
}
