using FsCheck.Xunit;

namespace Minsheng.Rules.Tests.Evaluation;

/// <summary>At the bound, a step short of it, a step past it: verdict, completion and margin, and the same in every unit.</summary>
[Properties(Arbitrary = [typeof(EvaluationArbitraries)], MaxTest = 300)]
public sealed class BoundaryProperties
{
    private static readonly Rational[] Steps = [1, new(1, 100), new(1, 1_000_000)];

    [Property]
    public void Level_AroundItsBound_IsMetExactlyWhereTheWordsSay(TargetAndFigure given)
    {
        foreach (var step in Steps)
        {
            AssertVerdicts(given.Target, step, "≥", below: false, at: true, above: true);
            AssertVerdicts(given.Target, step, ">", below: false, at: false, above: true);
            AssertVerdicts(given.Target, step, "≤", below: true, at: true, above: false);
            AssertVerdicts(given.Target, step, "<", below: true, at: false, above: false);
            AssertVerdicts(given.Target, step, "=", below: false, at: true, above: false);
        }
    }

    [Property]
    public void Count_AnyFigure_HasActualOverTargetAndTheDistance(TargetAndFigure given)
    {
        var result = Sample.Judge($""" "kind": "count", "target": "≥ {given.Target} 所" """, Sample.Value(given.Figure));

        Assert.Equal(given.Figure >= given.Target ? Compliance.Met : Compliance.Pending, result.Compliance);
        Assert.Equal(new Rational(given.Figure, given.Target), result.Completion!.Value.Raw);
        Assert.Equal(given.Figure - given.Target, result.Margin!.Value.Amount);
    }

    [Property]
    public void Change_AnyFigure_HasTheShareOfTheWay(TargetAndFigure given, bool rises)
    {
        var (from, to) = rises ? (0, given.Target) : (given.Target, 0);
        var result = Sample.Judge($""" "kind": "change", "target": "{from} → {to} 元" """, Sample.Value(given.Figure));

        var way = rises ? new Rational(given.Figure, given.Target) : new Rational(given.Target - given.Figure, given.Target);
        Assert.Equal(way, result.Completion!.Value.Raw);
        Assert.Equal(way >= 1, result.Compliance == Compliance.Met);
    }

    [Property]
    public void Evaluate_FigureInAnotherUnit_IsTheSame(TargetAndFigure given)
    {
        var figure = (Rational)given.Figure;
        AssertSame("quantity", $"≥ {given.Target} 公里", (figure, "公里"), (figure * 1000, "米"), (figure * 1000, "m"), (figure, "km"), (figure / 10_000, "万公里"));
        AssertSame("quantity", $"≥ {given.Target} 亩", (figure, "亩"), (figure * 2000 / 3, "平方米"), (figure / 15, "公顷"), (figure / 10_000, "万亩"));
        AssertSame("money", $"≥ {given.Target} 元", (figure, "元"), (figure / 10_000, "万元"), (figure / 100_000_000, "亿元"));
        AssertSame("count", $"≥ {given.Target} 人", (figure, ""), (figure, "名"), (figure / 10_000, "万人"), (figure / 100_000_000, "亿位"));
        AssertSame("level", $"≤ {given.Target} 元", (figure, "元"), (figure / 10_000, "万元"));
    }

    [Property]
    public void Evaluate_TargetInAnotherUnit_IsTheSame(TargetAndFigure given)
    {
        var kilometres = Sample.Judge($""" "kind": "quantity", "target": "≥ {given.Target} 公里" """, Sample.Value(given.Figure, "公里"));
        var metres = Sample.Judge($""" "kind": "quantity", "target": "≥ {given.Target * 1000L} 米" """, Sample.Value(given.Figure, "公里"));

        Assert.Equal(kilometres.Compliance, metres.Compliance);
        Assert.Equal(kilometres.Completion, metres.Completion);
        Assert.Equal(kilometres.Margin!.Value.In(metres.Margin!.Value.Unit), metres.Margin!.Value);
    }

    private static void AssertVerdicts(Rational bound, Rational step, string sign, bool below, bool at, bool above)
    {
        var programme = Sample.Programme($""" "id": "m", "kind": "level", "target": "{sign} {bound} 元" """);

        Assert.Equal(below, IsMet(programme, bound - step));
        Assert.Equal(at, IsMet(programme, bound));
        Assert.Equal(above, IsMet(programme, bound + step));
    }

    private static bool IsMet(Programme programme, Rational figure) =>
        programme.Evaluate(null, Sample.Value(figure)).FindMeasure("m")!.Compliance == Compliance.Met;

    private static void AssertSame(string kind, string target, params (Rational Figure, string Unit)[] spellings)
    {
        var programme = Sample.Programme($""" "id": "m", "kind": "{kind}", "target": "{target}" """);
        var results = spellings.Select(each => programme.Evaluate(null, Sample.Value(each.Figure, each.Unit)).FindMeasure("m")!).ToList();

        Assert.All(results, result => Assert.Equal(
            (results[0].Compliance, results[0].Reason, results[0].Completion, results[0].Margin),
            (result.Compliance, result.Reason, result.Completion, result.Margin)));
    }
}
