using BenchmarkDotNet.Attributes;
using Minsheng.Rules.Benchmarks.Job;
using Minsheng.Rules.Benchmarks.Peers;

namespace Minsheng.Rules.Benchmarks.Measuring;

/// <summary>One entity of 230 measures, against hand-written code on scaled integers.</summary>
public class EvaluateBenchmarks
{
    private readonly Rotation _long;
    private readonly Rotation _longMet;
    private readonly Rotation _table;
    private readonly Rotation _rulesEngine;
    private readonly Rotation _rulesEngineOutput;
    private readonly Rotation _fluentValidation;
    private readonly Rotation _snapshot;
    private readonly Rotation _observations;
    private readonly Rotation _everything;

    public EvaluateBenchmarks()
    {
        var entities = new JobEntities(new JobRuleSet(1), JobEntities.Usual);
        _long = new Rotation(new LongEverythingContender(entities), entities.Count);
        _longMet = new Rotation(new LongMetContender(entities), entities.Count);
        _table = new Rotation(new TableContender(entities), entities.Count);
        _rulesEngine = new Rotation(new RulesEngineContender(entities), entities.Count);
        _rulesEngineOutput = new Rotation(new RulesEngineOutputContender(entities), entities.Count);
        _fluentValidation = new Rotation(new FluentValidationContender(entities), entities.Count);
        _snapshot = new Rotation(new SnapshotContender(entities), entities.Count);
        _observations = new Rotation(new SnapshotObservationsContender(entities), entities.Count);
        _everything = new Rotation(new ObservationSetContender(entities), entities.Count);
    }

    [Benchmark(Baseline = true, Description = "hand-written, long")]
    public int HandwrittenLong() => _long.Next();

    [Benchmark(Description = "hand-written, long, met only")]
    public int HandwrittenLongMet() => _longMet.Next();

    [Benchmark(Description = "table loop, long")]
    public int TableLoop() => _table.Next();

    [Benchmark(Description = "RulesEngine, met only")]
    public int RulesEngineMet() => _rulesEngine.Next();

    [Benchmark(Description = "RulesEngine, with completion")]
    public int RulesEngineCompletion() => _rulesEngineOutput.Next();

    [Benchmark(Description = "FluentValidation, met only")]
    public int FluentValidationMet() => _fluentValidation.Next();

    [Benchmark(Description = "ours, values bound")]
    public int ValuesBound() => _snapshot.Next();

    [Benchmark(Description = "ours, observations in, result tree out")]
    public int ObservationsIn() => _observations.Next();

    [Benchmark(Description = "ours, every question asked")]
    public int Everything() => _everything.Next();
}
