using Minsheng.Rules.Expressions;
using Minsheng.Rules.Plugins;
using Minsheng.Rules.Tests.Plugins;

namespace Minsheng.Rules.Tests.Expressions;

/// <summary>A measure that code of its kind judges by the results of others, in every evaluator.</summary>
public sealed class JudgedFormulaTests
{
    private const string Schools = """ "id": "schools", "kind": "count", "target": "≥ 15 所" """;
    private const string Roads = """ "id": "roads", "kind": "quantity", "target": "≥ 300 公里" """;
    private const string Both = """ "id": "both", "kind": "sum", "parts": [ "schools", "roads" ] """;

    /// <summary>Met where the completions add up to 2, whoever contributes: 30 schools are 200% of 15.</summary>
    private static readonly FakeJudge Sum = new(context =>
    {
        var parts = context.Parts;
        if (parts.Any(part => part.Completion is null))
        {
            return new Opinion(Compliance.Indeterminate, ReasonCode.PartsUndecided) { CanHaveCompletion = true, DecidingParts = [.. parts.Where(part => part.Completion is null).Select(part => part.Measure.Id)] };
        }

        var sum = parts.Aggregate(Rational.Zero, (total, part) => total + part.Completion!.Value.Raw);
        return sum >= 2 ? new Opinion(Compliance.Met) { Completion = sum / 2 }
            : context.IsDue ? new Opinion(Compliance.NotMet, ReasonCode.PartsNotMet) { Completion = sum / 2, Because = new LocalizedText("加起来不够", "too little together") }
            : new Opinion(Compliance.Pending, ReasonCode.PartsUndecided) { Completion = sum / 2 };
    });

    [Theory]
    [InlineData(30, 0, "12-31", Compliance.Met, null, "1")]
    [InlineData(15, 150, "12-31", Compliance.NotMet, ReasonCode.PartsNotMet, "3/4")]
    [InlineData(15, 150, "06-30", Compliance.Pending, ReasonCode.PartsUndecided, "3/4")]
    public void Judge_ResultsOfOthers_IsAsked(int schools, int roads, string day, Compliance compliance, ReasonCode? reason, string completion)
    {
        var result = EveryEvaluator.Judge(Load(Schools, Roads, Both), "both", day, EveryEvaluator.Row("schools", schools, day), EveryEvaluator.Row("roads", roads, day));

        Assert.Equal((compliance, reason, Rational.Parse(completion)), (result.Compliance, result.Reason, result.Completion!.Value.Raw));
        Assert.Equal(2, result.Observations.Count);
        Assert.Equal(reason == ReasonCode.PartsNotMet ? "too little together" : null, reason == ReasonCode.PartsNotMet ? result.Explain(Language.English) : null);
    }

    [Theory]
    [InlineData("", "met: enough parts are met")]
    [InlineData("both together", "met: both together")]
    public void Explain_WhatIsMet_IsInTheJudgesWordsWhereItHasAny(string because, string expected)
    {
        var judge = new FakeJudge(_ => new Opinion(Compliance.Met) { Because = because.Length == 0 ? default : new LocalizedText("两项一起", because) });
        var programme = EveryEvaluator.Load(PluginSet.Create(FakePlugin.With(FakeKind.Judged("sum", judge))), Schools, Roads, Both).GetProgramme();

        Assert.Equal(expected, EveryEvaluator.Judge(programme, "both", "12-31").Explain(Language.English));
    }

    [Fact]
    public void Judge_PartWithoutAFigure_NamesIt()
    {
        var result = EveryEvaluator.Judge(Load(Schools, Roads, Both), "both", "12-31", EveryEvaluator.Row("schools", 30));

        Assert.Equal((Compliance.Indeterminate, ReasonCode.PartsUndecided), (result.Compliance, result.Reason));
        Assert.Equal(["roads"], result.DecidingParts);
        Assert.Equal("parts still open: roads", result.Explain(Language.English));
    }

    /// <summary>In its item the parts count through it: 30 and 0 keep the item although the roads are not built.</summary>
    [Fact]
    public void Item_OfTheMeasure_CountsThePartsThroughIt()
    {
        var programme = Load(Schools, Roads, Both);

        var result = RuleEvaluator.Evaluate(ObservationSet.Create(programme, [EveryEvaluator.Row("schools", 30), EveryEvaluator.Row("roads", 0)]));

        Assert.Equal((Compliance.Met, Rational.One), (result.Items.Single().Compliance, result.Items.Single().Completion.ReportedOnly));
    }

    [Theory]
    [InlineData("""{ "reason": "洪水", "expires": "2023-12-31" }""", Compliance.Waived)]
    [InlineData("""{ "reason": "洪水", "expires": "2023-11-30" }""", Compliance.NotMet)]
    public void Waiver_OfTheMeasure_IsTheLibrarys(string waiver, Compliance compliance)
    {
        var programme = Load(Schools, Roads, Both + $", \"waiver\": {waiver}");

        Assert.Equal(compliance, EveryEvaluator.Judge(programme, "both", "12-31", EveryEvaluator.Row("schools", 0), EveryEvaluator.Row("roads", 0)).Compliance);
    }

    /// <summary>Judged measures may be parts of composites and of each other; a chain that ends in itself is refused.</summary>
    [Fact]
    public void Parts_ThatAreJudgedThemselves_AreJudgedFirst()
    {
        var programme = Load(""" "id": "all", "kind": "composite", "parts": [ "twice" ] """, """ "id": "twice", "kind": "sum", "parts": [ "both", "schools" ] """, Both, Schools, Roads);

        var result = EveryEvaluator.Judge(programme, "all", "12-31", EveryEvaluator.Row("schools", 30), EveryEvaluator.Row("roads", 0));

        Assert.Equal((Compliance.Met, Rational.One), (result.Compliance, result.Completion!.Value.Raw));
    }

    [Fact]
    public void Parts_ThatLeadBackToTheMeasure_AreRefused()
    {
        var loaded = EveryEvaluator.Load(Plugins(), """ "id": "a", "kind": "sum", "parts": [ "b" ] """, """ "id": "b", "kind": "sum", "parts": [ "a" ] """);

        Assert.Equal(["MR2007", "MR2007"], loaded.Diagnostics.Select(diagnostic => diagnostic.Code));
    }

    [Fact]
    public void Observation_OfTheMeasure_IsRefused()
    {
        var exception = Assert.Throws<InvalidRulesException>(() => ObservationSet.Create(Load(Schools, Roads, Both), [EveryEvaluator.Row("both", 1)]));

        Assert.Equal([DiagnosticCatalogue.CompositeObserved.Code], exception.Diagnostics.Select(diagnostic => diagnostic.Code));
    }

    /// <summary>One update of a part judges again what is judged by it.</summary>
    [Fact]
    public void Update_OfAPart_JudgesAgain()
    {
        var evaluator = new SnapshotEvaluator(Load(Schools, Roads, Both), Sample.Day("12-31"));
        var snapshot = evaluator.CreateSnapshot();
        var result = evaluator.CreateResult();
        snapshot.SetValue(0, 15);
        snapshot.SetValue(1, 150);
        evaluator.Evaluate(snapshot, result);
        var before = result["both"].Compliance;

        snapshot.SetValue(1, 300);
        evaluator.Update(snapshot, 1, result);

        Assert.Equal((Compliance.NotMet, Compliance.Met), (before, result["both"].Compliance));
    }

    /// <summary>What the host gives besides observations reaches the judge; snapshots have none.</summary>
    [Fact]
    public void Inputs_OfTheHost_AreTheJudges()
    {
        var judge = new FakeJudge(context => context.Inputs.TryGetValue("flood", out var flood)
            ? flood is true ? new Opinion(Compliance.NotApplicable, ReasonCode.NoPartApplies) { Detail = context.AsOf } : new Opinion(Compliance.Met)
            : new Opinion(Compliance.Indeterminate, ReasonCode.InputMissing));
        var programme = EveryEvaluator.Load(PluginSet.Create(FakePlugin.With(FakeKind.Judged("sum", judge))), Schools, Roads, Both).GetProgramme();
        MeasureResult Judge(EvaluationOptions options) => RuleEvaluator.Evaluate(ObservationSet.Create(programme, []), options).FindMeasure("both")!;
        EvaluationOptions With(bool flood) => new() { Inputs = new Dictionary<string, object?> { ["flood"] = flood } };

        Assert.Equal((Compliance.NotApplicable, programme.Period.To), (Judge(With(true)).Compliance, Judge(With(true)).Detail));
        Assert.Equal(Compliance.Met, Judge(With(false)).Compliance);
        Assert.Equal("cannot be judged: an input is not known", Judge(new EvaluationOptions()).Explain(Language.English));
        Assert.Equal((Compliance.Indeterminate, ReasonCode.InputMissing), (EveryEvaluator.Judge(programme, "both", "12-31") is var result ? result.Compliance : default, result.Reason));
    }

    private static PluginSet Plugins() => PluginSet.Create(FakePlugin.With(FakeKind.Judged("sum", Sum)));

    private static Programme Load(params string[] measures) => EveryEvaluator.Load(Plugins(), measures).GetProgramme();
}
