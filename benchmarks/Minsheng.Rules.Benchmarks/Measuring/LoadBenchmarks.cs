using BenchmarkDotNet.Attributes;
using Minsheng.Rules.Benchmarks.Job;
using Minsheng.Rules.Benchmarks.Peers;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Minsheng.Rules.Benchmarks.Measuring;

/// <summary>Rule files in memory to a checked programme, against the same files to <see cref="JObject"/> with line information.</summary>
public class LoadBenchmarks
{
    private static readonly JsonLoadSettings WithLines = new() { LineInfoHandling = LineInfoHandling.Load };

    private IReadOnlyList<JobFile> _files = [];
    private long[] _facts = [];
    private JobRuleSet _rules = new(1);
    private Programme _programme = null!;

    /// <summary>How many times the job.</summary>
    [Params(1, 10, 100)]
    public int Times { get; set; }

    [GlobalSetup]
    public void Prepare()
    {
        _rules = new JobRuleSet(Times);
        _files = JobRuleFiles.Of(_rules);
        _facts = JobFacts.Of(_rules, 0);
        _programme = new ProgrammeLoader().Load(JobRuleFiles.SourceOf(_files)).GetProgramme();
    }

    [Benchmark(Baseline = true, Description = "JObject.Load, with lines")]
    public int JObjectLoad() => _files.Sum(file => Load(file).Count);

    [Benchmark(Description = "ours, loaded and checked")]
    public int LoadedAndChecked() => new ProgrammeLoader().Load(JobRuleFiles.SourceOf(_files)).GetProgramme().Domains.Count;

    /// <summary>The straight lines of the formulas are found once for a programme, and so counted only with its first result.</summary>
    [Benchmark(Description = "ours, compiled for another date")]
    public int Compiled() => new SnapshotEvaluator(_programme).Count;

    [Benchmark(Description = "ours, loaded, checked, compiled, evaluated once")]
    public int FirstResult()
    {
        var evaluator = new SnapshotEvaluator(new ProgrammeLoader().Load(JobRuleFiles.SourceOf(_files)).GetProgramme());
        var result = evaluator.CreateResult();
        evaluator.Evaluate(JobSnapshots.Of(evaluator, _rules, _facts), result);
        return result.CountOf(Compliance.Met);
    }

    private static JObject Load(JobFile file)
    {
        using var reader = new JsonTextReader(new StreamReader(new MemoryStream(file.Utf8)));
        return JObject.Load(reader, WithLines);
    }
}
