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

    /// <summary>What a rule asks: the figure against its bound, exactly, and what the figure must be sure of by how it can still move.</summary>
    [Theory]
    [InlineData(""" "kind": "count", "target": "≥ 15 所" """, "m.isKnown && m.value >= 15")]
    [InlineData(""" "kind": "count", "target": "≤ 15 所" """, "m.isKnown && m.value <= 15 && m.isWhole && m.isDue && m.isConclusive")]
    [InlineData(""" "kind": "count", "target": "≥ 15 所", "monotone": false """, "m.isKnown && m.value >= 15 && m.isWhole && (!m.isDue || m.isConclusive)")]
    [InlineData(""" "kind": "money", "target": "≥ 123.45亿元" """, "m.isKnown && m.value >= 12345000000M")]
    [InlineData(""" "kind": "quantity", "target": "≥ 300 亩" """, "m.isKnown && m.numerator >= m.denominator * 300")]
    [InlineData(""" "kind": "proportion", "numerator": "a", "denominator": "b", "unit": "人", "target": "> 12.5%" """, "m.isKnown && m.numerator * 8 > m.denominator && m.isWhole && (!m.isDue || m.isConclusive)")]
    [InlineData(""" "kind": "level", "target": "≥ 70%" """, "m.isKnown && m.value >= 0.7M && m.isWhole")]
    [InlineData(""" "kind": "level", "target": "2..3 个" """, "m.isKnown && m.value >= 2 && m.value <= 3 && m.isWhole")]
    [InlineData(""" "kind": "change", "target": "1500 → 750 元" """, "m.isKnown && m.value <= 750 && m.isWhole")]
    [InlineData(""" "kind": "milestone", "target": "reach 建成" """, "m.isKnown && m.stage >= 5")]
    [InlineData(""" "kind": "coverage", "target": "≥ 50%", "members": [ "a", "b", "c" ] """, "m.isKnown && m.covered * 2 >= 3")]
    [InlineData(""" "kind": "attestation" """, "m.isKnown && m.isAttested && m.hasEvidence && !m.isExpired && m.isWhole")]
    [InlineData(""" "kind": "count", "target": "≥ 1300万 套", "suspect": { "likely": "≥ 1300 套", "reason": "衍字" } """, "m.isKnown && m.value >= 13000000 && m.value >= 1300")]
    public void Create_Measure_AsksForItsFigure(string measure, string expression)
    {
        var export = WorkflowExport.Create(Small($"\"id\": \"a-b\", {measure}"));

        Assert.Equal(expression, JsonSerializer.Deserialize<Workflow[]>(export.Json)![0].Rules.Single().Expression.Replace("measures.a_b", "m", StringComparison.Ordinal));
    }

    /// <summary>All and any are rules of rules; a number of them is counted, and so are parts that can be waived or may not apply.</summary>
    [Theory]
    [InlineData("\"all\"", "", "And: a, b, c")]
    [InlineData("\"any\"", "", "Or: a, b, c")]
    [InlineData("{ \"atLeast\": 3 }", "", "And: a, b, c")]
    [InlineData("{ \"atLeast\": 2 }", "", "(((A) ? 1 : 0) + ((B) ? 1 : 0) + ((C) ? 1 : 0)) >= 2")]
    public void Create_Composite_AsksForItsParts(string compliance, string waiver, string expected)
    {
        var rule = JsonSerializer.Deserialize<Workflow[]>(WorkflowExport.Create(Composite(compliance, waiver)).Json)![0].Rules.Last();
        var text = rule.Rules is { } rules ? $"{rule.Operator}: {string.Join(", ", rules.Select(each => each.RuleName))}" : rule.Expression;

        Assert.Equal(expected, "abc".Aggregate(text, (said, id) => said.Replace($"measures.{id}.isKnown && measures.{id}.value >= 1", char.ToUpperInvariant(id).ToString(), StringComparison.Ordinal)));
    }

    /// <summary>Two of three, one of them waived: of 1 and 0 schools beside it all in force are two, of which one is met.</summary>
    [Theory]
    [InlineData("\"all\"", 1, 1, true)]
    [InlineData("\"all\"", 1, 0, false)]
    [InlineData("\"any\"", 1, 0, true)]
    [InlineData("\"any\"", 0, 0, false)]
    [InlineData("{ \"atLeast\": 2 }", 1, 1, true)]
    [InlineData("{ \"atLeast\": 2 }", 1, 0, false)]
    [InlineData("{ \"atLeast\": 3 }", 1, 1, true)]
    public void Run_CompositeOfAWaivedPart_LeavesItOut(string compliance, int a, int b, bool isMet)
    {
        var programme = Composite(compliance, """, "waiver": { "reason": "洪水", "expires": "2023-12-31" }""");
        Observation Of(string id, int value) => new() { Measure = id, Date = programme.Period.To, Value = value };
        var result = RuleEvaluator.Evaluate(ObservationSet.Create(programme, [Of("a", a), Of("b", b), Of("c", 0)]));

        Assert.Equal(isMet, result.FindMeasure("whole")!.Compliance == Compliance.Met);
        new Runner(WorkflowExport.Create(programme)).AssertSame(result);
    }

    /// <summary>A workflow says nothing of what each region keeps for itself, nor of what code judges, and says that it does not.</summary>
    [Fact]
    public void Create_WhatAWorkflowCannotSay_IsListed()
    {
        var programme = Small(
            """ "id": "each", "kind": "level", "target": "≥ 70%", "regions": "all" """,
            """ "id": "fine", "kind": "count", "target": "≥ 1 所" """,
            """ "id": "whole", "kind": "composite", "parts": [ "each", "fine" ] """);

        var export = WorkflowExport.Create(programme);

        Assert.Equal(["fine"], export.Measures);
        Assert.Equal(["each: each region is judged for itself", "whole: a part of it is not exported"], export.Omitted.Select(each => $"{each.Measure}: {each.Reason.En}"));
    }

    /// <summary>A third of a yuan is no decimal: its rule does not succeed, and the inputs say so. Of a share it is two whole numbers.</summary>
    [Fact]
    public void InputsOf_FigureThatNoDecimalHolds_IsListed()
    {
        var programme = Small(""" "id": "a", "kind": "money", "target": "≥ 1 元" """, """ "id": "b", "kind": "quantity", "target": "≥ 1 米" """);
        Observation Of(string id) => new() { Measure = id, Date = programme.Period.To, Value = new Rational(7, 3) };
        var export = WorkflowExport.Create(programme);

        var result = RuleEvaluator.Evaluate(ObservationSet.Create(programme, [Of("a"), Of("b")]));

        Assert.Equal(["a"], export.InputsOf(result).Omitted.Select(each => each.Measure));
        new Runner(export).AssertSame(result);
    }

    [Fact]
    public void InputsOf_AnotherProgrammeOrOneRegion_IsRefused()
    {
        var (one, other) = (Small(""" "id": "a", "kind": "count", "target": "≥ 1 所" """), Small(""" "id": "a", "kind": "count", "target": "≥ 1 所" """));

        Assert.Throws<ArgumentException>(() => WorkflowExport.Create(one).InputsOf(RuleEvaluator.Evaluate(ObservationSet.Create(other, []))));
        Assert.Throws<ArgumentException>(() => WorkflowExport.Create(one).InputsOf(RuleEvaluator.Evaluate(ObservationSet.Create(one, []), new EvaluationOptions { Region = "haizhou" })));
    }

    /// <summary>What Microsoft's <c>schema/workflow-schema.json</c> asks for: names and rules, of a rule an expression, or an operator with rules, and no key that it does not name.</summary>
    [Fact]
    public void Json_OfBothProgrammes_IsOfTheSchema()
    {
        foreach (var programme in new[] { Lianyungang.Value, China.Value })
        {
            using var document = JsonDocument.Parse(WorkflowExport.Create(programme).Json);
            foreach (var workflow in document.RootElement.EnumerateArray())
            {
                Assert.Equal(["WorkflowName", "Rules"], workflow.EnumerateObject().Select(property => property.Name));
                Assert.All(workflow.GetProperty("Rules").EnumerateArray(), AssertRule);
            }
        }
    }

    /// <summary>The file is a workflow file like any other, so it comes in again as it went out.</summary>
    [Fact]
    public void Json_ReadAsADomain_IsJudgedTheSame()
    {
        var result = Evaluate(Lianyungang.Value, "lianyungang-2023", "illustrative-2023.csv", new DateOnly(2023, 12, 31));
        var export = WorkflowExport.Create(Lianyungang.Value);

        var again = WorkflowBench.Evaluate(export.Json, export.InputsOf(result).Values.ToDictionary(input => input.Key, object? (input) => input.Value));

        Assert.Equal(result.Measures.Select(measure => measure.Compliance == Compliance.Met), again.Measures.Select(measure => measure.Compliance == Compliance.Met));
    }

    private static void AssertRule(JsonElement rule)
    {
        var keys = rule.EnumerateObject().Select(property => property.Name).ToList();
        if (keys.Contains("Operator"))
        {
            Assert.Equal(["RuleName", "Properties", "ErrorMessage", "Operator", "Rules"], keys);
            Assert.Contains(rule.GetProperty("Operator").GetString(), new[] { "And", "AndAlso", "Or", "OrElse" });
            Assert.All(rule.GetProperty("Rules").EnumerateArray(), AssertRule);
        }
        else
        {
            Assert.Equal(["RuleName", "Properties", "ErrorMessage", "Expression"], keys);
        }

        Assert.Equal(JsonValueKind.Object, rule.GetProperty("Properties").ValueKind);
    }

    private static Programme Composite(string compliance, string waiver) => Small(
        """ "id": "a", "kind": "count", "target": "≥ 1 所" """,
        """ "id": "b", "kind": "count", "target": "≥ 1 所" """,
        $$""" "id": "c", "kind": "count", "target": "≥ 1 所"{{waiver}} """,
        $$""" "id": "whole", "kind": "composite", "parts": [ "a", "b", "c" ], "compliance": {{compliance}} """);

    private static Programme Small(params string[] measures) => new ProgrammeLoader().Load(new InMemoryRuleSource()
        .Add("programme.json", """{ "format": 1, "id": "p", "title": "测试", "period": { "from": "2023-01-01", "to": "2023-12-31" }, "regions": [ { "id": "haizhou", "title": "海州区" } ], "domains": [ "d.json" ] }""")
        .Add("d.json", $$"""{ "format": 1, "id": "d", "title": "领域", "items": [ { "number": 1, "title": "事项", "measures": [ {{string.Join(", ", measures.Select(measure => $$"""{ {{measure}}, "subject": "主题", "clause": "原文" }"""))}} ] } ] }"""))
        .GetProgramme();

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

        /// <summary>Success is met and nothing else. Of a figure that no decimal holds, and what is judged by it, success is met at least.</summary>
        public void AssertSame(EvaluationResult result)
        {
            var inputs = export.InputsOf(result);
            RuleParameter[] parameters = [.. inputs.Values.Select(input => new RuleParameter(input.Key, input.Value))];
            var theirs = _workflows.SelectMany(workflow => _engine.ExecuteAllRulesAsync(workflow.WorkflowName, parameters).AsTask().GetAwaiter().GetResult()).ToList();

            Assert.Equal(export.Measures, theirs.Select(tree => tree.Rule.RuleName));
            var inexact = inputs.Omitted.Select(each => each.Measure).ToHashSet();
            var differing = theirs.Where(tree => !Agrees(tree, result, inexact)).ToList();
            Assert.True(differing.Count == 0, string.Join("; ", differing.Select(tree => FormattableString.Invariant($"{result.AsOf} {tree.Rule.RuleName} {tree.Rule.Expression}: {result.FindMeasure(tree.Rule.RuleName)!.Explain(Language.English)}"))));
        }

        private static bool Agrees(RuleResultTree tree, EvaluationResult result, HashSet<string> inexact)
        {
            var isMet = result.FindMeasure(tree.Rule.RuleName)!.Compliance == Compliance.Met;
            return tree.IsSuccess == isMet || (isMet && IsInexact(result.Programme, tree.Rule.RuleName, inexact));
        }

        private static bool IsInexact(Programme programme, string id, HashSet<string> inexact) =>
            inexact.Contains(id) || (programme.FormulaOf(id) is CompositeFormula composite && composite.Parts.Any(part => IsInexact(programme, part, inexact)));
    }
}
