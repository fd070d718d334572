using Minsheng.Rules.Benchmarks.Job;
using Minsheng.Rules.Benchmarks.Peers;
using Minsheng.Rules.Benchmarks.Peers.Handwritten;

namespace Minsheng.Rules.Benchmarks.Measuring;

/// <summary>The job in a folder, for peers outside .NET: they read rules and facts here and have no generator of their own. Binary numbers are little-endian.</summary>
internal sealed class JobFolder : IDisposable
{
    private readonly JobRuleSet _rules;
    private readonly SnapshotEvaluator _evaluator;
    private readonly SnapshotResult _result;
    private readonly JobResult<double> _reference;
    private readonly BinaryWriter _facts;
    private readonly StreamWriter _rows;
    private readonly BinaryWriter _verdicts;
    private readonly BinaryWriter _means;

    private JobFolder(JobRuleSet rules, string folder)
    {
        _rules = rules;
        _evaluator = JobSnapshots.EvaluatorOf(rules);
        _result = _evaluator.CreateResult();
        _reference = new JobResult<double>(rules.Measures.Count);
        _facts = new BinaryWriter(File.Create(Path.Combine(folder, "facts.bin")));
        _rows = new StreamWriter(Path.Combine(folder, "rows.csv"));
        _verdicts = new BinaryWriter(File.Create(Path.Combine(folder, "verdicts.bin")));
        _means = new BinaryWriter(File.Create(Path.Combine(folder, "means.bin")));
    }

    /// <summary>
    /// Writes <c>rules.json</c>; <c>facts.bin</c>, hundredths by entity and slot as 64-bit integers; <c>rows.csv</c>, the same as rows of a measure each;
    /// and what is said of them: <c>verdicts.bin</c>, ours, a byte by entity and measure, 1 where it is met; <c>means.bin</c>, those of the hand-written code, a double by entity.
    /// </summary>
    public static void Write(JobRuleSet rules, int entities, string folder)
    {
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, "rules.json"), RulesText(rules, entities));
        using var files = new JobFolder(rules, folder);
        files._rows.Write("entity,measure,a,b\n");
        for (var entity = 0; entity < entities; entity++)
        {
            files.Add(entity);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _facts.Dispose();
        _rows.Dispose();
        _verdicts.Dispose();
        _means.Dispose();
    }

    private void Add(int entity)
    {
        var facts = JobFacts.Of(_rules, entity);
        Array.ForEach(facts, _facts.Write);
        foreach (var measure in _rules.Measures)
        {
            _rows.Write($"{entity},{measure.Index},{facts[measure.Slot]},{(measure.Facts > 1 ? facts[measure.Slot + 1] : 0)}\n");
        }

        _evaluator.Evaluate(JobSnapshots.Of(_evaluator, _rules, facts), _result);
        foreach (var measure in _result.Measures)
        {
            _verdicts.Write(measure.Compliance == Compliance.Met);
        }

        LongEverything.Evaluate(facts, _reference);
        _means.Write(_reference.Overall);
    }

    private static string RulesText(JobRuleSet rules, int entities) => $$"""
        {
          "entities": {{entities}},
          "facts": {{rules.FactCount}},
          "domains": {{JobRuleSet.Domains}},
          "measures": [
            {{string.Join(",\n    ", rules.Measures.Select(MeasureText))}}
          ]
        }

        """;

    private static string MeasureText(JobMeasure measure) =>
        $$"""{ "index": {{measure.Index}}, "slot": {{measure.Slot}}, "domain": {{measure.Domain}}, "form": "{{measure.Form}}", "weight": {{(measure.HasCompletion ? measure.Weight : 0)}}, "target": {{measure.Target}}, "limit": {{measure.Limit}} }""";
}
