namespace Minsheng.Rules.Tests.Results;

/// <summary>The sentence under a verdict names what it rests on.</summary>
public sealed class MeasureExplanationTests
{
    private const string Schools = "\"id\": \"m\", \"kind\": \"count\", \"target\": \"≥ 15 所\"";

    [Fact]
    public void Explain_MissProvenByALaterFigureAlone_NamesTheLaterFigure()
    {
        // §1: a figure after the due date can prove a miss of a running total.
        var result = Sample.Programme(Schools).Evaluate(new(2024, 1, 31), new Observation { Measure = "m", Date = new(2024, 1, 20), Value = 12 }).FindMeasure("m")!;

        Assert.Equal((Compliance.NotMet, ReasonCode.TargetMissed), (result.Compliance, result.Reason));
        Assert.Equal("missed by 2023-12-31: a figure dated later is still short (target ≥ 15 所)", result.Explain(Language.English));
        Assert.Equal("到 2023-12-31 没有达到：之后的数也还不够（目标 ≥ 15 所）", result.Explain(Language.Chinese));
    }

    [Fact]
    public void Explain_MissAtTheDueDate_NamesFigureTargetAndMargin()
    {
        var result = Sample.Judge("\"kind\": \"count\", \"target\": \"≥ 15 所\"", new Observation { Measure = "m", Date = new(2023, 12, 31), Value = 12 });

        Assert.Equal("missed by 2023-12-31: 12 所 (target ≥ 15 所), 3 所 short", result.Explain(Language.English));
        Assert.Equal("到 2023-12-31 没有达到：12 所（目标 ≥ 15 所），差 3 所", result.Explain(Language.Chinese));
    }
}
