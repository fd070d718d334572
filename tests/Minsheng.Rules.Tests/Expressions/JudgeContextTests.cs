using Minsheng.Rules.Expressions;
using Minsheng.Rules.Plugins;
using Minsheng.Rules.Tests.Plugins;

namespace Minsheng.Rules.Tests.Expressions;

/// <summary>What the judges of one evaluation share, and no longer.</summary>
public sealed class JudgeContextTests
{
    private const string First = """ "id": "first", "kind": "shared", "parts": [ "schools" ] """;
    private const string Second = """ "id": "second", "kind": "shared", "parts": [ "schools" ] """;
    private const string Schools = """ "id": "schools", "kind": "count", "target": "≥ 15 所" """;

    [Fact]
    public void Once_TwoMeasuresOfOneEvaluation_IsMadeOnceForEachEvaluation()
    {
        var made = 0;
        var key = new object();
        var judge = new FakeJudge(context => new Opinion(Compliance.Met) { Detail = context.Once(key, () => $"made {++made}") });
        var programme = EveryEvaluator.Load(PluginSet.Create(FakePlugin.With(FakeKind.Judged("shared", judge))), First, Second, Schools).GetProgramme();
        object?[] Details() => [.. RuleEvaluator.Evaluate(ObservationSet.Create(programme, [])).Measures.Take(2).Select(measure => measure.Detail)];

        Assert.Equal(["made 1", "made 1"], Details());
        Assert.Equal(["made 2", "made 2"], Details());
    }

    [Fact]
    public void Once_ThatThrew_IsTriedAgain()
    {
        var tries = 0;
        var key = new object();
        var judge = new FakeJudge(context => new Opinion(Compliance.Met) { Detail = context.Once(key, () => ++tries == 1 ? throw new InvalidOperationException("not yet") : "made") });
        var programme = EveryEvaluator.Load(PluginSet.Create(FakePlugin.With(FakeKind.Judged("shared", judge))), First, Second, Schools).GetProgramme();

        var results = RuleEvaluator.Evaluate(ObservationSet.Create(programme, [])).Measures.Take(2).ToList();

        Assert.Equal([Compliance.Error, Compliance.Met], results.Select(result => result.Compliance));
        Assert.Equal("made", results[1].Detail);
    }

    [Fact]
    public void Once_OfAContextThatStandsAlone_SharesNothing()
    {
        var context = new JudgeContext([], IsDue: true, Sample.Day("12-31"));
        var key = new object();

        Assert.NotSame(context.Once(key, () => new object()), context.Once(key, () => new object()));
    }
}
