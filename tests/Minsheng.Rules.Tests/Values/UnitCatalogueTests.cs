namespace Minsheng.Rules.Tests.Values;

public sealed class UnitCatalogueTests
{
    [Theory]
    [InlineData("人", "名", "位")]
    [InlineData("公里", "千米", "km")]
    [InlineData("场", "场次")]
    [InlineData("平方米", "㎡", "m²")]
    public void TryFind_Synonyms_AreOneUnitUnderItsCanonicalName(string canonical, params string[] synonyms)
    {
        Assert.Equal(canonical, Unit.Parse(canonical).Name);
        Assert.All(synonyms, synonym => Assert.Equal(Unit.Parse(canonical), Unit.Parse(synonym)));
    }

    [Theory]
    [InlineData("人", "人次")]
    [InlineData("户", "人")]
    [InlineData("件", "项")]
    [InlineData("家", "个")]
    public void TryFind_DistinctNouns_NeitherEqualNorConvert(string left, string right)
    {
        Assert.NotEqual(Unit.Parse(left), Unit.Parse(right));
        Assert.False(Unit.Parse(left).ConvertsTo(Unit.Parse(right)));
    }

    [Fact]
    public void Names_CountedNouns_ConvertIntoNothingButThemselves()
    {
        var units = UnitCatalogue.Default.Names.Select(Unit.Parse).Distinct().ToList();
        var counted = units.Where(unit => unit.Dimension == UnitDimension.Count).ToList();
        Assert.True(counted.Count > 40);
        Assert.All(counted, noun => Assert.Equal([noun], units.Where(noun.ConvertsTo)));
        Assert.All(counted, noun => Assert.Equal([noun], units.Where(unit => unit.ConvertsTo(noun))));
    }

    [Fact]
    public void Names_Multipliers_AreNoUnits() =>
        Assert.DoesNotContain(UnitCatalogue.Default.Names, name => name is "万" or "亿" or "千" or "百");

    [Fact]
    public void TryFind_MuOfLand_IsTwoThousandThirdsOfASquareMetre() =>
        Assert.Equal(new Rational(2000, 3), Unit.Parse("亩").Factor);

    [Fact]
    public void With_NewUnit_IsFoundByNameAndSynonymInTheNewCatalogueOnly()
    {
        var li = new Unit("里", UnitDimension.Length, 500);
        var larger = UnitCatalogue.Default.With(li, "华里", "市里");
        Assert.All(["里", "华里", "市里"], name => Assert.True(larger.TryFind(name, out var found) && found == li));
        Assert.True(larger.TryFind("人", out _));
        Assert.False(UnitCatalogue.Default.TryFind("里", out _));
        Assert.Equal(2, li.Convert(4, Unit.Parse("公里")));
    }

    [Fact]
    public void With_NameThatIsTaken_TakesItOver()
    {
        var own = new Unit("名", UnitDimension.Count, 1);
        var larger = UnitCatalogue.Default.With(own);
        Assert.True(larger.TryFind("名", out var found));
        Assert.Equal(own, found);
        Assert.True(larger.TryFind("人", out var people));
        Assert.NotEqual(own, people);
    }
}
