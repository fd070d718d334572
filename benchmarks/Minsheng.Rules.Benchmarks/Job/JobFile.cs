namespace Minsheng.Rules.Benchmarks.Job;

/// <summary>A rule file in memory.</summary>
internal sealed record JobFile(string Name, byte[] Utf8);
