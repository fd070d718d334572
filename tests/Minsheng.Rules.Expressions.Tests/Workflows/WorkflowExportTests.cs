using System.Text.Json;
using Minsheng.Rules.Workflows;
using RulesEngine.Models;

namespace Minsheng.Rules.Expressions.Tests.Workflows;

/// <summary>Programmes as workflows, run by RulesEngine without this library: a rule succeeds exactly where the measure is met.</summary>
public sealed class WorkflowExportTests
{
    private static readonly Lazy<Programme> Lianyungang = new(() => ProgrammeLoader.LoadDirectory(Repository.PathOf("rules", "lianyungang-2023")).GetProgramme());
    private static readonly Lazy<Programme> China = new(() => ProgrammeLoader.LoadDirectory(Repository.PathOf("rules", "china-2021-2025")).GetProgramme());

    /// <summary>By the rule files: 24 attestations, 1 change, 151 counts, 3 coverages, 7 levels, 58 milestones, 18 sums of money, 10 proportions and 9 quantities are 281, and none is judged region by region.</summary>
    [Fact]
    public void Create_Lianyungang_SaysEveryMeasure()
    {
        var export = WorkflowExport.Create(Lianyungang.Value);

        Assert.Equal(281, 24 + 1 + 151 + 3 + 7 + 58 + 18 + 10 + 9);
        Assert.Equal(281, export.Measures.Count);
        Assert.Empty(export.Omitted);
        Assert.Equal(10, JsonSerializer.Deserialize<Workflow[]>(export.Json)!.Length);
    }

    [Fact]
    public void Create_China_SaysEveryMeasure()
    {
        var export = WorkflowExport.Create(China.Value);

        Assert.Equal((15, 0), (export.Measures.Count, export.Omitted.Count));
    }

    /// <summary>At the end of every month, by the figures that were published and by those of an illustrative year.</summary>
    [Theory]
    [InlineData("published.csv")]
    [InlineData("illustrative-2023.csv")]
    public void Run_Lianyungang_SucceedsWhereWeSayMet(string file)
    {
        var export = WorkflowExport.Create(Lianyungang.Value);
        var runner = new Runner(export);
        var seen = new Dictionary<Compliance, int>();
        foreach (var month in Enumerable.Range(1, 13))
        {
            var result = Evaluate(Lianyungang.Value, "lianyungang-2023", file, new DateOnly(2023, 1, 1).AddMonths(month).AddDays(-1));
            runner.AssertSame(result);
            foreach (var measure in result.Measures)
            {
                seen[measure.Compliance] = seen.GetValueOrDefault(measure.Compliance) + 1;
            }
        }

        Assert.True(seen[Compliance.Met] > 0 && seen[Compliance.Indeterminate] > 0);
        Assert.True(file == "published.csv" || (seen[Compliance.Pending] > 0 && seen[Compliance.NotMet] > 0));
    }

    [Fact]
    public void Run_China_SucceedsWhereWeSayMet()
    {
        var runner = new Runner(WorkflowExport.Create(China.Value));

        foreach (var year in Enumerable.Range(2021, 6))
        {
            runner.AssertSame(Evaluate(China.Value, "china-2021-2025", "published.csv", new DateOnly(year, 12, 31)));
        }
    }

    private static EvaluationResult Evaluate(Programme programme, string folder, string file, DateOnly asOf)
    {
        var bytes = File.ReadAllBytes(Repository.PathOf("rules", folder, "observations", file));
        return RuleEvaluator.Evaluate(ObservationSet.Bind(programme, CsvObservations.Read(file, bytes)).Observations!, new EvaluationOptions { AsOf = asOf });
    }

    /// <summary>RulesEngine with an exported file and no type of this library.</summary>
    internal sealed class Runner(WorkflowExport export)
    {
        private readonly Workflow[] _workflows = JsonSerializer.Deserialize<Workflow[]>(export.Json)!;
        private readonly RulesEngine.RulesEngine _engine = new(JsonSerializer.Deserialize<Workflow[]>(export.Json)!, new ReSettings { EnableExceptionAsErrorMessage = false });

        public void AssertSame(EvaluationResult result)
        {
            var inputs = export.InputsOf(result);
            RuleParameter[] parameters = [.. inputs.Values.Select(input => new RuleParameter(input.Key, input.Value))];
            var theirs = _workflows.SelectMany(workflow => _engine.ExecuteAllRulesAsync(workflow.WorkflowName, parameters).AsTask().GetAwaiter().GetResult()).ToList();

            Assert.Empty(inputs.Omitted);
            Assert.Equal(export.Measures, theirs.Select(tree => tree.Rule.RuleName));
            var differing = theirs.Where(tree => tree.IsSuccess != (result.FindMeasure(tree.Rule.RuleName)!.Compliance == Compliance.Met)).ToList();
            Assert.True(differing.Count == 0, string.Join("; ", differing.Select(tree => FormattableString.Invariant($"{result.AsOf} {tree.Rule.RuleName} {tree.Rule.Expression}: {result.FindMeasure(tree.Rule.RuleName)!.Explain(Language.English)}"))));
        }
    }
}
