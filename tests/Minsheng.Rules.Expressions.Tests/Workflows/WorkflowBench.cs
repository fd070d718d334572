using System.Text.Encodings.Web;
using System.Text.Json;
using Minsheng.Rules.Kinds;
using Minsheng.Rules.Plugins;
using Minsheng.Rules.Workflows;
using RulesEngine.Models;

namespace Minsheng.Rules.Expressions.Tests.Workflows;

/// <summary>Workflow files in a programme of their own, and in RulesEngine as a host runs it without this library.</summary>
internal static class WorkflowBench
{
    public const string File = "11-workflows.json";

    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>A programme whose only domain is a workflow file.</summary>
    public static LoadResult Load(string json, WorkflowOptions? options = null) => Load(json, new ExpressionsPlugin().AllowTrustedWorkflows(options ?? new WorkflowOptions()));

    public static LoadResult Load(string json, RulePlugin plugin) => new ProgrammeLoader(PluginSet.Create(plugin)).Load(new InMemoryRuleSource()
        .Add("programme.json", $$"""{ "format": 1, "id": "p", "title": "测试", "period": { "from": "2023-01-01", "to": "2023-12-31" }, "domains": [ "{{File}}" ] }""")
        .Add(File, json));

    /// <summary>The findings of a file, as <c>file(line,column) code pointer: message</c>.</summary>
    public static IEnumerable<string> Findings(string json, WorkflowOptions? options = null) =>
        Load(json, options).Diagnostics.Select(finding => $"{finding.Location.Line},{finding.Location.Column} {finding.Code} {finding.Message.En}");

    public static EvaluationResult Evaluate(string json, IReadOnlyDictionary<string, object?> inputs, WorkflowOptions? options = null) =>
        Evaluate(Load(json, options).GetProgramme(), inputs);

    public static EvaluationResult Evaluate(Programme programme, IReadOnlyDictionary<string, object?> inputs) =>
        RuleEvaluator.Evaluate(ObservationSet.Create(programme, []), new EvaluationOptions { Inputs = inputs });

    /// <summary>The rules of one workflow named <c>W</c>, each without its braces.</summary>
    public static string Rules(params string[] rules) => $$"""[ { "WorkflowName": "W", "Rules": [ {{string.Join(", ", rules.Select(rule => $"{{ {rule} }}"))}} ] } ]""";

    /// <summary>One rule of one expression.</summary>
    public static string Lambda(string expression) => Rules($"\"RuleName\": \"R\", \"Expression\": {JsonSerializer.Serialize(expression, Readable)}");

    public static Dictionary<string, object?> Inputs(params (string Name, object? Value)[] inputs) => inputs.ToDictionary(input => input.Name, input => input.Value);

    /// <summary>What RulesEngine itself says of a workflow, in an engine of its own.</summary>
    public static List<RuleResultTree> Ask(string json, string workflow, IReadOnlyDictionary<string, object?> inputs, ReSettings? settings = null)
    {
        var engine = new RulesEngine.RulesEngine(JsonSerializer.Deserialize<Workflow[]>(json)!, settings);
        return engine.ExecuteAllRulesAsync(workflow, [.. inputs.Select(input => new RuleParameter(input.Key, input.Value))]).AsTask().GetAwaiter().GetResult();
    }

    /// <summary>Holds an evaluation here to what RulesEngine says of every workflow of a file: the same rules in the same order, outcome, message, output of actions, inner rules.</summary>
    public static EvaluationResult AssertSame(string json, IReadOnlyDictionary<string, object?> inputs, ReSettings? settings = null)
    {
        var result = Evaluate(json, inputs, new WorkflowOptions { Settings = settings ?? new ReSettings() });
        foreach (var item in result.Items)
        {
            var theirs = Ask(json, item.Item.Title.Zh, inputs, settings);
            var ours = item.Measures.Where(measure => measure.Compliance != Compliance.NotApplicable).ToList();
            Assert.Equal(theirs.Select(tree => tree.Rule.RuleName), ours.Select(measure => ((WorkflowMeasure)measure.Measure).RuleName));
            Assert.All(theirs.Zip(ours), pair => AssertSame(pair.First, pair.Second, settings?.EnableFormattedErrorMessage != false));
        }

        return result;
    }

    private static void AssertSame(RuleResultTree theirs, MeasureResult ours, bool isFormatted)
    {
        if (ours.Detail is RuleResultTree tree)
        {
            Assert.Equal(Describe(theirs), Describe(tree));
        }

        var isWhole = theirs.ActionResult?.Exception is null;
        Assert.Equal(theirs.IsSuccess && isWhole, ours.Compliance == Compliance.Met);
        if (ours.Compliance == Compliance.NotMet)
        {
            // Where it fills nothing in, RulesEngine leaves the message out; here it is said as the file has it.
            var message = isFormatted ? theirs.ExceptionMessage : theirs.Rule.ErrorMessage;
            Assert.Equal(string.IsNullOrEmpty(message) ? $"rule {theirs.Rule.RuleName} does not hold" : message, ours.Explain(Language.English));
        }
    }

    /// <summary>A result with everything that a host reads of it, on a line for each rule.</summary>
    private static string Describe(RuleResultTree tree, int depth = 0) =>
        $"{new string(' ', depth)}{tree.Rule.RuleName}: {tree.IsSuccess}, '{tree.ExceptionMessage}', {JsonSerializer.Serialize(tree.ActionResult?.Output)}, {tree.ActionResult?.Exception?.Message}, "
        + $"{tree.Rule.SuccessEvent}, {string.Join(" ", tree.Inputs.Keys.Order())}\n{string.Concat((tree.ChildResults ?? []).Select(child => Describe(child, depth + 1)))}";
}
