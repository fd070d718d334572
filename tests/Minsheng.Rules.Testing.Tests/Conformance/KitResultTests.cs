using Minsheng.Rules.Expressions;

namespace Minsheng.Rules.Testing.Tests.Conformance;

/// <summary>How a kit says what came of the laws.</summary>
public sealed class KitResultTests
{
    private static readonly KindExample Example = new("""{ "kind": "tested", "target": "≥ 15 所" }""") { Name = "ladder", Ladder = [Row.Value(0), Row.Value(15), Row.Value(20)] };
    private static readonly ConformanceKit Sound = new(new TestPlugin(TestKind.Of(target => TestKind.Formula(target))), Example);
    private static readonly ConformanceKit Broken = new(
        new TestPlugin(TestKind.Of(target => TestKind.Formula(target) with { Condition = new ComparisonExpression(TestKind.Field, Relation.Equals, target.Bound) })), Example);

    [Fact]
    public void ThrowIfBroken_LawsThatHold_DoesNothing()
    {
        var result = Sound.CheckAll();

        result.ThrowIfBroken();
        Assert.All(result.Laws, law => law.ThrowIfBroken());
        Assert.False(result.IsBroken);
    }

    [Fact]
    public void ThrowIfBroken_ABrokenLaw_ListsEveryBreachUnderWhatTheLawAsks()
    {
        var law = Broken.Check("monotony");

        var exception = Assert.Throws<LawBrokenException>(law.ThrowIfBroken);

        Assert.Equal(3, law.Breaches.Count);
        Assert.StartsWith($"{law.Law.Asks}\nmonotony: broken, ", exception.Message, StringComparison.Ordinal);
        Assert.All(law.Breaches, breach => Assert.Contains($"\n  {breach}", exception.Message, StringComparison.Ordinal));
        Assert.Equal([law], exception.Laws);
        Assert.Equal("monotony", Assert.Single(Assert.Throws<LawBrokenException>(Broken.CheckAll().ThrowIfBroken).Laws).Law.Name);
    }

    /// <summary>The rungs without a target: none is at it, and that is said.</summary>
    [Fact]
    public void ToString_OfALawThatDoesNotApply_SaysWhy()
    {
        var law = Sound.Check("target");

        Assert.Equal("target: holds, 0 checks\n  does not apply: target, ladder: it names no rung at its target", law.ToString());
        Assert.Equal(("target", "ladder", "it names no rung at its target"), (law.Exemptions[0].Law, law.Exemptions[0].Example, law.Exemptions[0].Reason));
    }

    [Fact]
    public void Breach_SaysLawExampleRungExpectedAndFound() => Assert.Equal(
        new LawBreach("monotony", "ladder", "rung 2 as of 2023-07-02", "`met`, as on rung 1", "`notMet` because of `limitExceeded`"),
        Broken.Check("monotony").Breaches[0]);

    [Fact]
    public void Check_TheSameKitTwice_SaysTheSame() => Assert.Equal(Broken.CheckAll().ToString(), Broken.CheckAll().ToString());

    [Fact]
    public void Check_NoSuchLaw_Throws() => Assert.Contains("purity", Assert.Throws<ArgumentException>(() => Sound.Check("gravity")).Message, StringComparison.Ordinal);

    [Fact]
    public void Laws_AreNineWithANameAndAReasonEach()
    {
        Assert.Equal(9, ConformanceLaw.All.Count);
        Assert.Equal(ConformanceKit.LawNames, ConformanceLaw.All.Select(law => law.ToString()));
        Assert.All(ConformanceLaw.All, law => Assert.Contains(": ", law.Asks, StringComparison.Ordinal));
    }
}
