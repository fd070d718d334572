namespace Minsheng.Rules.Tests.Values;

public sealed class UnitTests
{
    [Fact]
    public void Default_IsThePlainNumber_ThatCountsAndConvertsIntoNothingElse()
    {
        var none = default(Unit);
        Assert.Equal("", none.Name);
        Assert.Equal(UnitDimension.Count, none.Dimension);
        Assert.Equal(Rational.One, none.Factor);
        Assert.True(none.ConvertsTo(default));
        Assert.False(none.ConvertsTo(Unit.Parse("个")));
    }

    [Fact]
    public void Equality_NameDimensionAndFactor_AllCount()
    {
        ValueContract.AssertEqual(Unit.Parse("公里"), new Unit("公里", UnitDimension.Length, 1000));
        ValueContract.AssertDifferent(Unit.Parse("公里"), new Unit("公里", UnitDimension.Length, 999));
        ValueContract.AssertDifferent(Unit.Parse("公里"), new Unit("公里", UnitDimension.Area, 1000));
        ValueContract.AssertDifferent(Unit.Parse("公里"), new Unit("里", UnitDimension.Length, 1000));
        ValueContract.AssertDifferent(default, Unit.Parse("个"));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("人 ")]
    [InlineData("万")]
    [InlineData("亿")]
    [InlineData("KM")]
    [InlineData("人人")]
    public void Parse_UnknownName_IsRefused(string text) => ValueContract.AssertRefuses<Unit>(text);

    [Fact]
    public void Parse_Null_IsRefused() => ValueContract.AssertRefusesNull<Unit>();

    [Fact]
    public void Constructor_EmptyName_Throws() =>
        Assert.Throws<ArgumentException>(() => new Unit(" ", UnitDimension.Length, 1));

    [Theory]
    [InlineData(UnitDimension.Length, 0)]
    [InlineData(UnitDimension.Length, -1)]
    [InlineData(UnitDimension.Count, 12)]
    public void Constructor_ImpossibleFactor_Throws(UnitDimension dimension, int factor) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new Unit("打", dimension, factor));

    [Theory]
    [InlineData("1", "亩", "平方米", "2000/3")]
    [InlineData("3", "亩", "平方米", "2000")]
    [InlineData("15", "亩", "公顷", "1")]
    [InlineData("1", "公里", "米", "1000")]
    [InlineData("250", "米", "km", "0.25")]
    [InlineData("1", "平方公里", "公顷", "100")]
    [InlineData("120", "吨", "公斤", "120000")]
    [InlineData("90", "分钟", "小时", "1.5")]
    [InlineData("2", "天", "小时", "48")]
    [InlineData("1", "立方米", "升", "1000")]
    public void Convert_PhysicalUnits_IsExact(string amount, string from, string to, string expected) =>
        Assert.Equal(Rational.Parse(expected), Unit.Parse(from).Convert(Rational.Parse(amount), Unit.Parse(to)));

    [Theory]
    [InlineData("公里", "平方米")]
    [InlineData("人", "人次")]
    [InlineData("元", "米")]
    [InlineData("%", "百分点")]
    public void Convert_OtherDimensionOrCountedNoun_Throws(string from, string to)
    {
        Assert.False(Unit.Parse(from).ConvertsTo(Unit.Parse(to)));
        Assert.Throws<ArgumentException>(() => Unit.Parse(from).Convert(1, Unit.Parse(to)));
    }

    [Fact]
    public void IsShare_Percent_IsOneAndPercentagePointIsNot()
    {
        Assert.True(Unit.Percent.IsShare);
        Assert.Equal(Unit.Percent, Unit.Parse("％"));
        Assert.False(Unit.PercentagePoint.IsShare);
        Assert.Equal(Unit.PercentagePoint, Unit.Parse("个百分点"));
    }
}
