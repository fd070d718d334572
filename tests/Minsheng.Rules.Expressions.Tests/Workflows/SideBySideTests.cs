using System.Dynamic;
using System.Text.Json;
using RulesEngine.Actions;
using RulesEngine.Models;

namespace Minsheng.Rules.Expressions.Tests.Workflows;

/// <summary>Workflows with every feature that RulesEngine 6.0.1 documents, here and in RulesEngine itself, with the same inputs and settings.</summary>
public sealed class SideBySideTests
{
    private static readonly object Bakery = new { Town = "donghai", Ovens = 3, Inspected = true, Owner = new { Name = "Li", Age = 41 }, Loaves = new[] { 120, 80 } };
    private static readonly object Shop = new { Town = "guanyun", Ovens = 0, Inspected = false, Owner = new { Name = "Wu", Age = 17 }, Loaves = new[] { 5 } };

    /// <summary>A feature in each: the file, and what becomes of its rules for the bakery and for the shop, by hand.</summary>
    public static TheoryData<string, string, string> Features => new()
    {
        { "conditions", "met notMet met", "notMet met notMet" },
        { "inner rules", "met met met met notMet", "notMet notMet met met notMet" },
        { "rules in rules", "met", "notMet" },
        { "local parameters", "met met", "notMet notMet" },
        { "global parameters", "met met", "notMet notMet" },
        { "injected workflows", "met met met met met", "notMet notMet notMet notMet notMet" },
        { "custom types", "met", "notMet" },
        { "messages", "met met notMet met", "notMet notMet notMet notMet" },
        { "not enabled", "met notApplicable met notMet", "notMet notApplicable notMet notMet" },
        { "output of an expression", "met met", "notMet met" },
        { "chained rules", "met met indeterminate", "notMet notMet indeterminate" },
        { "custom actions", "met", "notMet" },
        { "keys of every kind", "met", "notMet" },
        { "exceptions", "met error error notMet met", "error error error notMet met" },
    };

    [Theory]
    [MemberData(nameof(Features))]
    public void Evaluate_EveryFeature_IsWhatRulesEngineSays(string feature, string bakery, string shop)
    {
        var json = File(feature);

        Assert.Equal(bakery, Verdicts(WorkflowBench.AssertSame(json, WorkflowBench.Inputs(("place", Bakery), ("limit", 2)), Settings())));
        Assert.Equal(shop, Verdicts(WorkflowBench.AssertSame(json, WorkflowBench.Inputs(("place", Shop), ("limit", 2)), Settings())));
    }

    /// <summary>The settings that change what a workflow means are those of the host.</summary>
    [Theory]
    [InlineData("inner rules")]
    [InlineData("rules in rules")]
    [InlineData("local parameters")]
    [InlineData("messages")]
    public void Evaluate_OtherSettings_IsWhatRulesEngineSays(string feature)
    {
        var json = File(feature);
        ReSettings[] settings =
        [
            With(each => each.NestedRuleExecutionMode = NestedRuleExecutionMode.Performance),
            With(each => each.EnableFormattedErrorMessage = false),
            With(each => each.UseFastExpressionCompiler = true),
            With(each => each.IsExpressionCaseSensitive = true),
            With(each => each.EnableExceptionAsErrorMessage = true),
            With(each => each.AutoExecuteActions = false),
            With(each => each.AutoRegisterInputType = false),
        ];

        Assert.All(settings, each => WorkflowBench.AssertSame(json, WorkflowBench.Inputs(("place", Bakery), ("limit", 2)), each));
        Assert.All(settings, each => WorkflowBench.AssertSame(json, WorkflowBench.Inputs(("place", Shop), ("limit", 2)), each));
    }

    /// <summary>Dynamic objects, as a host makes them from JSON or a data row.</summary>
    [Theory]
    [InlineData(3, "met")]
    [InlineData(1, "notMet")]
    public void Evaluate_ExpandoInput_IsWhatRulesEngineSays(int ovens, string expected)
    {
        dynamic place = new ExpandoObject();
        place.Ovens = ovens;
        place.Owner = new ExpandoObject();
        place.Owner.Name = "Li";

        var result = WorkflowBench.AssertSame(WorkflowBench.Lambda("place.Ovens > 2 && place.Owner.Name == \"Li\""), WorkflowBench.Inputs(("place", (object)place)));

        Assert.Equal(expected, Verdicts(result));
    }

    private static string Verdicts(EvaluationResult result) => string.Join(' ', result.Measures.Select(measure => JsonNamingPolicy.CamelCase.ConvertName(measure.Compliance.ToString())));

    private static string File(string feature) => System.IO.File.ReadAllText(Repository.PathOf("tests", "Minsheng.Rules.Expressions.Tests", "Workflows", "Features", $"{feature.Replace(' ', '-')}.json"));

    private static ReSettings With(Action<ReSettings> change)
    {
        var settings = Settings();
        change(settings);
        return settings;
    }

    private static ReSettings Settings() => new()
    {
        CustomTypes = [typeof(Towns)],
        CustomActions = new() { ["Praise"] = () => new Praise() },
    };

    public static class Towns
    {
        public static bool IsInland(string town) => town == "donghai";
    }

    private sealed class Praise : ActionBase
    {
        public override async ValueTask<object> Run(ActionContext context, RuleParameter[] ruleParameters)
        {
            await Task.Yield();
            return $"{context.GetContext<string>("words")} {ruleParameters.Length}: {context.GetParentRuleResult().Rule.RuleName}, {context.GetParentRuleResult().ExceptionMessage}";
        }
    }
}
