using FsCheck.Xunit;

namespace Minsheng.Rules.Tests.Evaluation;

/// <summary>More progress never lowers a completion and never takes a met verdict away, at any date, except past a limit that binds.</summary>
[Properties(Arbitrary = [typeof(EvaluationArbitraries)], MaxTest = 300)]
public sealed class ProgressProperties
{
    private static readonly string[] Stages = ["未启动", "已启动", "在建", "主体完工", "基本建成", "建成", "投用"];

    [Property]
    public void LowerBound_MoreReported_IsNoWorse(TargetAndFigure given, int more, DateOnly date, DateOnly asOf)
    {
        string[] bodies =
        [
            $""" "kind": "count", "target": "≥ {given.Target} 所" """,
            $""" "kind": "count", "target": "> {given.Target} 所" """,
            $""" "kind": "count", "target": "{given.Target}..{given.Target + 5} 所" """,
            $""" "kind": "count", "target": "≥ {given.Target} 所", "monotone": false """,
            $$""" "kind": "count", "target": "≥ {{given.Target + 7}} 所", "baseline": { "value": 7 } """,
            $""" "kind": "quantity", "target": "≥ {given.Target} 公里" """,
            $""" "kind": "level", "target": "≥ {given.Target} 个" """,
            $""" "kind": "change", "target": "0 → {given.Target} 元" """,
        ];
        var larger = given.Figure + Math.Abs((long)more);

        Assert.All(bodies, body => AssertNoWorse(body, date, asOf, Sample.Value(given.Figure), Sample.Value(larger)));
    }

    [Property]
    public void UpperBound_LessReported_IsNoWorse(TargetAndFigure given, int less, DateOnly date, DateOnly asOf)
    {
        string[] bodies =
        [
            $""" "kind": "count", "target": "≤ {given.Target} 件" """,
            $""" "kind": "level", "target": "< {given.Target} 元" """,
            $""" "kind": "change", "target": "{given.Target + 100} → {given.Target} 元" """,
        ];
        var smaller = Math.Max(0, given.Figure - Math.Abs((long)less));

        Assert.All(bodies, body => AssertNoWorse(body, date, asOf, Sample.Value(given.Figure), Sample.Value(smaller)));
    }

    [Property]
    public void Proportion_MoreOfTheSameBase_IsNoWorse(SharedCounts counts, int more, DateOnly date, DateOnly asOf)
    {
        var body = $""" "kind": "proportion", "target": "≥ {new Rational(counts.PerMyriad, 100)}%", "numerator": "部分", "denominator": "全部" """;
        var larger = Math.Min(counts.Denominator, counts.Numerator + Math.Abs((long)more));

        AssertNoWorse(body, date, asOf, Sample.Counts(counts.Numerator, counts.Denominator), Sample.Counts(larger, counts.Denominator));
    }

    [Property]
    public void Milestone_LaterStage_IsNoWorse(byte stage, byte more, byte required, DateOnly date, DateOnly asOf)
    {
        var from = stage % Stages.Length;
        var to = Math.Min(from + more % Stages.Length, Stages.Length - 1);
        var body = $""" "kind": "milestone", "target": "reach {Stages[1 + required % (Stages.Length - 1)]}" """;

        AssertNoWorse(body, date, asOf, Sample.Stage(Stages[from]), Sample.Stage(Stages[to]));
    }

    private static void AssertNoWorse(string body, DateOnly date, DateOnly asOf, Observation less, Observation more)
    {
        var programme = Sample.Programme($"\"id\": \"m\", {body}");
        var before = programme.Evaluate(asOf, less with { Date = date }).FindMeasure("m")!;
        var after = programme.Evaluate(asOf, more with { Date = date }).FindMeasure("m")!;

        Assert.True(before.Compliance != Compliance.Met || after.Compliance == Compliance.Met, $"{body}: met, then {after.Compliance}");
        Assert.True(before.Completion is null == after.Completion is null, $"{body}: one has a completion");
        Assert.True(before.Completion is not { } completion || after.Completion!.Value.Raw >= completion.Raw, $"{body}: completion fell");
    }
}
