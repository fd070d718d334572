using System.Text.Json;
using FsCheck.Xunit;
using Minsheng.Rules.Tests.Flat;
using Minsheng.Rules.Workflows;
using RulesEngine.Models;

namespace Minsheng.Rules.Expressions.Tests.Workflows;

/// <summary>Programmes of every kind and key, with figures that are late, missing, revised, regional, monthly, waived or doubted.</summary>
[Properties(Arbitrary = [typeof(DraftArbitraries)])]
public sealed class WorkflowExportProperties
{
    [Property(MaxTest = 60)]
    public void Run_AnyProgramme_SucceedsWhereWeSayMet(DraftedCase drafted)
    {
        var observations = drafted.Observe();
        var export = WorkflowExport.Create(observations.Programme);
        if (export.Measures.Count > 0)
        {
            new WorkflowExportTests.Runner(export).AssertSame(RuleEvaluator.Evaluate(observations, drafted.Options with { Region = null }));
        }
    }

    /// <summary>Nothing is left out but what regions keep each for itself, doubts that have no formula of their own, and what is judged by those.</summary>
    [Property(MaxTest = 200)]
    public void Create_AnyProgramme_SaysAllThatAWorkflowCan(DraftedCase drafted)
    {
        var programme = drafted.Load();
        var export = WorkflowExport.Create(programme);
        var omitted = export.Omitted.Select(each => each.Measure).ToHashSet();

        Assert.Equal(programme.Measures.Count(), export.Measures.Count + omitted.Count);
        Assert.All(omitted, id => Assert.True(
            programme.FormulaOf(id) is CompositeFormula composite ? composite.Parts.Any(omitted.Contains)
            : programme.FindMeasure(id)!.Header is { Suspect: not null } or { Regions.Count: > 0 }));
    }

    [Property(MaxTest = 50)]
    public void Json_AnyProgramme_IsTheSameEachTimeAndReadByRulesEngine(DraftedCase drafted)
    {
        var export = WorkflowExport.Create(drafted.Load());

        Assert.Equal(export.Json, WorkflowExport.Create(drafted.Load()).Json);
        Assert.DoesNotContain('\r', export.Json);
        Assert.Equal(export.Measures, JsonSerializer.Deserialize<Workflow[]>(export.Json)!.SelectMany(workflow => workflow.Rules).Select(rule => rule.RuleName));
    }
}
