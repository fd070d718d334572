using FsCheck.Xunit;

namespace Minsheng.Rules.Kinds.Progress.Tests.TargetedChange;

[Properties(Arbitrary = [typeof(ProgressArbitraries)])]
public sealed class TargetedChangeProperties
{
    private static readonly string[] Order = ["gotWorse", "littleChange", "improved", "targetMet"];

    /// <summary>The definitions once more, in percent of the change and of the baseline instead of bounds on the figure.</summary>
    [Property(MaxTest = 60)]
    public void Judge_AnyFigure_HasTheClassOfTheDefinitionInEveryEvaluator(ProgressCase given)
    {
        var result = given.Judge(given.Change);

        var achieved = 100 * (given.Actual - given.Baseline) / (given.Target - given.Baseline);
        var moved = 100 * Rational.Abs(given.Actual - given.Baseline) / given.Baseline;
        var expected = achieved >= 100 ? "targetMet" : achieved >= 10 ? "improved" : achieved.Sign < 0 && moved >= 10 ? "gotWorse" : "littleChange";
        Assert.Equal((achieved / 100, expected), (result.Completion!.Value.Raw, result.Class!.Code));
        Assert.Equal(expected == "targetMet", result.Compliance == Compliance.Met);
    }

    [Property(MaxTest = 40)]
    public void Judge_BetterFigure_HasNoWorseClass(ProgressCase given, ushort steps)
    {
        var better = given with { Actual = given.Actual + given.Direction * new Rational(steps, 10) };

        Assert.True(RankOf(better) >= RankOf(given));
    }

    [Property(MaxTest = 40)]
    public void Judge_InAnotherUnit_HasTheSameClassAndCompletion(ProgressCase given, byte factor)
    {
        var scaled = given.Scaled(factor + 1);
        var (one, other) = (given.Judge(given.Change), scaled.Judge(scaled.Change));

        Assert.Equal((one.Compliance, one.Reason, one.Completion, one.Class), (other.Compliance, other.Reason, other.Completion, other.Class));
    }

    private static int RankOf(ProgressCase given) => Array.IndexOf(Order, given.Judge(given.Change).Class!.Code);
}
