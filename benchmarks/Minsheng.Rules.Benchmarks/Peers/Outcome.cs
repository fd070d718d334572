namespace Minsheng.Rules.Benchmarks.Peers;

/// <summary>What one evaluation of an entity gives, for comparing who evaluated it.</summary>
/// <param name="Met">How many measures are met.</param>
/// <param name="Overall">The mean completion of the ten domains; null for those who give no completion.</param>
internal readonly record struct Outcome(int Met, double? Overall);
