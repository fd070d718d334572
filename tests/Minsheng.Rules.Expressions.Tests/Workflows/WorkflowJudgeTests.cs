using Minsheng.Rules.Workflows;
using RulesEngine.Actions;
using RulesEngine.Models;

namespace Minsheng.Rules.Expressions.Tests.Workflows;

/// <summary>From what RulesEngine says to a verdict: what it calls "not success" is not met only where the rule was judged and does not hold.</summary>
public sealed class WorkflowJudgeTests
{
    [Theory]
    [InlineData("input1 > 10", 12, Compliance.Met, null)]
    [InlineData("input1 > 10", 9, Compliance.NotMet, "rule R does not hold")]
    [InlineData("input1 > input2", 9, Compliance.Indeterminate, "cannot be judged: input `input2` is not given")]
    [InlineData("input1 > 10 && isOpen", 9, Compliance.Indeterminate, "cannot be judged: input `isOpen` is not given")]
    [InlineData("input1 > 10 && input2.Total.Sum() > 1 && input1 > 2", 9, Compliance.Indeterminate, "cannot be judged: input `input2` is not given")]
    [InlineData("input2.Total > 1", 9, Compliance.Indeterminate, "cannot be judged: input `input2` is not given")]
    [InlineData("\"input2\" == input1.ToString() + input3", 9, Compliance.Indeterminate, "cannot be judged: input `input3` is not given")]
    [InlineData("Math.Abs(input1) == input2", 9, Compliance.Indeterminate, "cannot be judged: input `input2` is not given")]
    [InlineData("Math.Absent(input1) == 1", 9, Compliance.Error, "error: the plug-in of kind workflow failed: rule `R` at 11-workflows.json(1,76): No applicable method 'Absent' exists in type 'Math'")]
    [InlineData("isOpen", 9, Compliance.Indeterminate, "cannot be judged: input `isOpen` is not given")]
    [InlineData("input1 > 10 isOpen", 9, Compliance.Error, "error: the plug-in of kind workflow failed: rule `R` at 11-workflows.json(1,83): Syntax error")]
    [InlineData("input1.Length > 1", 9, Compliance.Error, "error: the plug-in of kind workflow failed: rule `R` at 11-workflows.json(1,78): No property or field 'Length' exists in type 'Int32'")]
    [InlineData("10 / input1 > 1", 0, Compliance.Error, "error: the plug-in of kind workflow failed: Error while executing rule : R - Attempted to divide by zero.")]
    public void Judge_Expression_HasAVerdict(string expression, int input, Compliance compliance, string? words)
    {
        var result = Only(WorkflowBench.Evaluate(WorkflowBench.Lambda(expression), WorkflowBench.Inputs(("input1", input))));

        Assert.Equal(compliance, result.Compliance);
        Assert.Equal(words, words is null ? null : result.Explain(Language.English));
    }

    /// <summary>Without any input: in snapshots, and in an evaluation that was given none.</summary>
    [Fact]
    public void Judge_NoInputs_IsIndeterminate()
    {
        var programme = WorkflowBench.Load(WorkflowBench.Lambda("input1 > 10")).GetProgramme();
        var evaluator = new SnapshotEvaluator(programme, programme.Period.To);
        var snapshot = evaluator.CreateResult();
        evaluator.Evaluate(evaluator.CreateSnapshot(), snapshot);

        Assert.Equal((Compliance.Indeterminate, ReasonCode.InputMissing), (Only(WorkflowBench.Evaluate(programme, WorkflowBench.Inputs())).Compliance, snapshot["w-r"].Reason));
        Assert.Equal(Compliance.Indeterminate, RuleEvaluator.Interpreted.Evaluate(ObservationSet.Create(programme, [])).FindMeasure("w-r")!.Compliance);
    }

    /// <summary>In rules of rules what is not known stays unknown unless the rest decides: And, Or, and what stands in the other rule.</summary>
    [Theory]
    [InlineData("And", "true", Compliance.Indeterminate)]
    [InlineData("And", "false", Compliance.NotMet)]
    [InlineData("Or", "true", Compliance.Met)]
    [InlineData("Or", "false", Compliance.Indeterminate)]
    public void Judge_RuleOfRules_IsThreeValued(string operation, string other, Compliance expected)
    {
        var json = WorkflowBench.Rules($$""" "RuleName": "R", "Operator": "{{operation}}", "Rules": [ { "RuleName": "A", "Expression": "input9 > 1" }, { "RuleName": "B", "Expression": "{{other}}" } ] """);

        Assert.Equal(expected, Only(WorkflowBench.Evaluate(json, WorkflowBench.Inputs(("input1", 1)))).Compliance);
    }

    /// <summary>Null is a value: an expression may ask for it, and where the host declares the type it can be asked anything.</summary>
    [Fact]
    public void Judge_InputThatIsNull_IsGiven()
    {
        var options = new WorkflowOptions { InputTypes = new Dictionary<string, Type> { ["name"] = typeof(string) } };

        Assert.Equal(Compliance.Met, Only(WorkflowBench.Evaluate(WorkflowBench.Lambda("name == null || name.Length > 0"), WorkflowBench.Inputs(("name", null)), options)).Compliance);
        Assert.Equal(Compliance.Error, Only(WorkflowBench.Evaluate(WorkflowBench.Lambda("name.Length > 0"), WorkflowBench.Inputs(("name", null)), options)).Compliance);
    }

    [Fact]
    public void Judge_DisabledRule_DoesNotApplyAndSaysSo()
    {
        var result = Only(WorkflowBench.Evaluate(WorkflowBench.Rules(""" "RuleName": "R", "Enabled": false, "Expression": "true" """), WorkflowBench.Inputs()));

        Assert.Equal((Compliance.NotApplicable, "the rule is not enabled"), (result.Compliance, result.Explain(Language.English)));
    }

    /// <summary>A workflow runs once in an evaluation, whatever the number of its rules, and again in the next.</summary>
    [Fact]
    public void Evaluate_ManyRules_RunOnce()
    {
        var action = new Counting();
        var rules = Enumerable.Range(1, 5).Select(index => $$""" "RuleName": "R{{index}}", "Expression": "input1 > {{index}}" """)
            .Append(""" "RuleName": "Counted", "Expression": "true", "Actions": { "OnSuccess": { "Name": "Count" } } """);
        var programme = WorkflowBench.Load(WorkflowBench.Rules([.. rules]), new WorkflowOptions { Actions = new Dictionary<string, Func<ActionBase>> { ["Count"] = () => action } }).GetProgramme();

        WorkflowBench.Evaluate(programme, WorkflowBench.Inputs(("input1", 3)));
        Assert.Equal(1, action.Runs);
        WorkflowBench.Evaluate(programme, WorkflowBench.Inputs(("input1", 3)));
        Assert.Equal(2, action.Runs);
    }

    /// <summary>What one evaluation was given is not there in the next: neither values, nor types of the same name.</summary>
    [Fact]
    public void Evaluate_OtherInputs_AreJudgedByThem()
    {
        var programme = WorkflowBench.Load(WorkflowBench.Lambda("input1.Size > 2")).GetProgramme();
        Compliance Judge(object input) => Only(WorkflowBench.Evaluate(programme, WorkflowBench.Inputs(("input1", input)))).Compliance;

        Assert.Equal(Compliance.Met, Judge(new First.Box(3)));
        Assert.Equal(Compliance.NotMet, Judge(new First.Box(1)));
        Assert.Equal(Compliance.Met, Judge(new Second.Box(2.5m)));
        Assert.Equal(Compliance.Error, Judge(7));
        Assert.Equal(Compliance.Met, Judge(new First.Box(3)));
    }

    /// <summary>RulesEngine adds injected rules again every time it looks, and fails when it compiles for other types; here they are there once.</summary>
    [Fact]
    public void Evaluate_InjectedRulesWithOtherTypes_RunOnceEach()
    {
        var programme = WorkflowBench.Load("""[ { "WorkflowName": "W", "WorkflowsToInject": [ "V" ] }, { "WorkflowName": "V", "Rules": [ { "RuleName": "A", "Expression": "input1 > 1" } ] } ]""").GetProgramme();

        Assert.All(Enumerable.Range(1, 3), _ => Assert.Equal([Compliance.Met, Compliance.Met], WorkflowBench.Evaluate(programme, WorkflowBench.Inputs(("input1", 2))).Measures.Select(measure => measure.Compliance)));
        Assert.Equal([Compliance.Met, Compliance.Met], WorkflowBench.Evaluate(programme, WorkflowBench.Inputs(("input1", 2.5m))).Measures.Select(measure => measure.Compliance));
    }

    /// <summary>Many threads, types that were never seen, one programme.</summary>
    [Fact]
    public void Evaluate_OnManyThreads_IsTheSame()
    {
        var programme = WorkflowBench.Load(WorkflowBench.Rules(
            """ "RuleName": "R", "Expression": "input1.Size > 2" """,
            """ "RuleName": "S", "Expression": "input1.Size > 2 && input1.ToString().Length > 0", "Actions": { "OnSuccess": { "Name": "OutputExpression", "Context": { "Expression": "input1.Size * 2" } } } """)).GetProgramme();

        Parallel.For(0, 200, index =>
        {
            object input = (index % 3) switch { 0 => new First.Box(index), 1 => new Second.Box(index), _ => new { Size = (long)index } };
            var expected = index > 2 ? Compliance.Met : Compliance.NotMet;
            Assert.All(WorkflowBench.Evaluate(programme, WorkflowBench.Inputs(("input1", input))).Measures, measure => Assert.Equal(expected, measure.Compliance));
        });
    }

    /// <summary>A rule that lacks an input is not a failure, so nothing follows on its failing.</summary>
    [Fact]
    public void Evaluate_RuleThatLacksAnInput_HasNoAction()
    {
        var action = new Counting();
        var json = WorkflowBench.Rules(""" "RuleName": "R", "Expression": "input9 > 1", "Actions": { "OnFailure": { "Name": "Count" } } """, """ "RuleName": "S", "Expression": "true" """);

        WorkflowBench.Evaluate(json, WorkflowBench.Inputs(("input1", 1)), new WorkflowOptions { Actions = new Dictionary<string, Func<ActionBase>> { ["Count"] = () => action } });

        Assert.Equal(0, action.Runs);
    }

    [Fact]
    public void Evaluate_ActionThatFails_IsAnError()
    {
        var json = WorkflowBench.Rules(""" "RuleName": "R", "Expression": "true", "Actions": { "OnSuccess": { "Name": "OutputExpression", "Context": { "Expression": "input1.None" } } } """);

        var result = Only(WorkflowBench.Evaluate(json, WorkflowBench.Inputs(("input1", 1))));

        Assert.Equal(Compliance.Error, result.Compliance);
        Assert.Contains("the action of rule `R` failed", result.Explain(Language.English), StringComparison.Ordinal);
    }

    /// <summary>An action that waits for the thread of its caller does not wait for ever.</summary>
    [Fact]
    public void Evaluate_WithASynchronizationContext_Returns()
    {
        var json = WorkflowBench.Rules(""" "RuleName": "R", "Expression": "true", "Actions": { "OnSuccess": { "Name": "Count" } } """);
        var options = new WorkflowOptions { Actions = new Dictionary<string, Func<ActionBase>> { ["Count"] = () => new Counting() } };
        var thread = new Thread(() =>
        {
            SynchronizationContext.SetSynchronizationContext(new NeverRuns());
            WorkflowBench.Evaluate(json, WorkflowBench.Inputs(), options);
        });
        thread.Start();

        Assert.True(thread.Join(TimeSpan.FromSeconds(60)));
    }

    /// <summary>The detail is RulesEngine's own result.</summary>
    [Fact]
    public void Detail_OfAResult_HasInnerRulesAndOutput()
    {
        var json = WorkflowBench.Rules(""" "RuleName": "R", "Operator": "And", "Rules": [ { "RuleName": "A", "Expression": "input1 > 1" } ], "Actions": { "OnSuccess": { "Name": "OutputExpression", "Context": { "Expression": "input1 * 2" } } } """);

        var tree = Assert.IsType<RuleResultTree>(Only(WorkflowBench.Evaluate(json, WorkflowBench.Inputs(("input1", 21)))).Detail);

        Assert.Equal((42, "A"), (tree.ActionResult.Output, tree.ChildResults.Single().Rule.RuleName));
    }

    private static MeasureResult Only(EvaluationResult result) => result.Measures.Single();

    private static class First
    {
        public sealed record Box(int Size);
    }

    private static class Second
    {
        public sealed record Box(decimal Size);
    }

    private sealed class Counting : ActionBase
    {
        private int _runs;

        public int Runs => _runs;

        public override async ValueTask<object> Run(ActionContext context, RuleParameter[] ruleParameters)
        {
            await Task.Yield();
            return Interlocked.Increment(ref _runs);
        }
    }

    private sealed class NeverRuns : SynchronizationContext
    {
        public override void Post(SendOrPostCallback d, object? state)
        {
        }
    }
}
