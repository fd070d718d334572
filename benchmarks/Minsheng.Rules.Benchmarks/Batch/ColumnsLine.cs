namespace Minsheng.Rules.Benchmarks.Batch;

/// <summary>A line of <see cref="ColumnsTable"/>.</summary>
/// <param name="Work">What is timed.</param>
/// <param name="Bytes">The bytes of columns that it reads, and of completions that it writes.</param>
/// <param name="PercentAsked">How much of the sum's bandwidth it should reach; null where nobody asks.</param>
internal sealed record ColumnsLine(BatchWork Work, long Bytes, int? PercentAsked);
