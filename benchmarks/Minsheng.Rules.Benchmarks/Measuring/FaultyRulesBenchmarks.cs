using BenchmarkDotNet.Attributes;
using Minsheng.Rules.Benchmarks.Job;

namespace Minsheng.Rules.Benchmarks.Measuring;

/// <summary>The error path of loading: fifty mistakes among 230 measures, against none.</summary>
public class FaultyRulesBenchmarks
{
    private readonly InMemoryRuleSource _clean = JobRuleFiles.SourceOf(JobRuleFiles.Of(new JobRuleSet(1)));
    private readonly InMemoryRuleSource _faulty = JobRuleFiles.SourceOf(JobFaults.RuleFiles(new JobRuleSet(1)));

    [Benchmark(Baseline = true, Description = "ours, clean rules")]
    public int Clean() => new ProgrammeLoader().Load(_clean).Diagnostics.Count;

    [Benchmark(Description = "ours, 50 faults")]
    public int Faulty() => new ProgrammeLoader().Load(_faulty).Diagnostics.Count;
}
