namespace Minsheng.Rules;

/// <summary>How a <see cref="BatchEvaluator"/> works. None of it changes a result.</summary>
public sealed record BatchOptions
{
    /// <summary>How many threads work at once at most.</summary>
    /// <value>At least 1; by default as many as there are processors.</value>
    public int MaxDegreeOfParallelism { get; init; } = Environment.ProcessorCount;

    /// <summary>The kernels; the widest that the processor has.</summary>
    internal BatchMachine Machine { get; init; } = BatchMachine.Widest;
}
