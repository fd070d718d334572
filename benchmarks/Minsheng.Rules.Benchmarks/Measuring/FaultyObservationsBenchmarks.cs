using BenchmarkDotNet.Attributes;
using Minsheng.Rules.Benchmarks.Job;

namespace Minsheng.Rules.Benchmarks.Measuring;

/// <summary>The error path of observations: fifty that do not fit among 230, against none.</summary>
public class FaultyObservationsBenchmarks
{
    private readonly Programme _programme = new ProgrammeLoader().Load(JobRuleFiles.SourceOf(JobRuleFiles.Of(new JobRuleSet(1)))).GetProgramme();
    private readonly IReadOnlyList<Observation> _clean;
    private readonly IReadOnlyList<Observation> _faulty;

    public FaultyObservationsBenchmarks()
    {
        var entities = new JobEntities(new JobRuleSet(1), 1);
        _clean = entities.Observations[0];
        _faulty = JobFaults.Observations(entities);
    }

    [Benchmark(Baseline = true, Description = "ours, observations that fit")]
    public int Clean() => Bind(_clean);

    [Benchmark(Description = "ours, 50 that do not fit")]
    public int Faulty() => Bind(_faulty);

    private int Bind(IReadOnlyList<Observation> observations) =>
        ObservationSet.Bind(_programme, ObservationFile.FromObservations(observations)).Diagnostics.Count;
}
