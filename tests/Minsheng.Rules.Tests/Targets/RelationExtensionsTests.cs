namespace Minsheng.Rules.Tests.Targets;

public sealed class RelationExtensionsTests
{
    [Theory]
    [InlineData(Relation.AtLeast, false, true, true)]
    [InlineData(Relation.Above, false, false, true)]
    [InlineData(Relation.AtMost, true, true, false)]
    [InlineData(Relation.Below, true, false, false)]
    [InlineData(Relation.Equals, false, true, false)]
    public void Holds_BelowAtAndAboveTheBound_IsExact(Relation relation, bool below, bool at, bool above)
    {
        var bound = new Rational(7, 10);
        Assert.Equal(below, relation.Holds(Rational.Parse("0.6999999999999999999999999999"), bound));
        Assert.Equal(at, relation.Holds(new Rational(70, 100), bound));
        Assert.Equal(above, relation.Holds(Rational.Parse("0.7000000000000000000000000001"), bound));
    }

    [Theory]
    [InlineData(Relation.AtLeast, "atLeast", true, false)]
    [InlineData(Relation.Above, "above", true, false)]
    [InlineData(Relation.AtMost, "atMost", false, true)]
    [InlineData(Relation.Below, "below", false, true)]
    [InlineData(Relation.Equals, "equals", false, false)]
    public void Key_EveryRelation_IsTheKeyOfTargetObjects(Relation relation, string key, bool isLower, bool isUpper)
    {
        Assert.Equal(key, relation.Key());
        Assert.Equal(isLower, relation.IsLowerBound());
        Assert.Equal(isUpper, relation.IsUpperBound());
    }
}
