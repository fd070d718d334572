namespace Minsheng.Rules.Tests.Values;

public sealed class QuantityTests
{
    [Fact]
    public void Default_IsThePlainZero()
    {
        ValueContract.AssertEqual(default, new Quantity(0, default));
        Assert.Equal("0", default(Quantity).ToString());
        ValueContract.AssertReadsBack(default(Quantity));
    }

    [Fact]
    public void Equality_AmountAndUnitAsWritten_BothCount()
    {
        ValueContract.AssertEqual(Quantity.Parse("1.8万人次"), Quantity.Parse("18000 人次"));
        ValueContract.AssertEqual(Quantity.Parse("5 名"), Quantity.Parse("5 人"));
        ValueContract.AssertDifferent(Quantity.Parse("5 人"), Quantity.Parse("5 人次"));
        ValueContract.AssertDifferent(Quantity.Parse("1 公里"), Quantity.Parse("1000 米"));
    }

    [Fact]
    public void Compare_UnitsThatConvert_ComparesAfterConversion()
    {
        ValueContract.AssertAscending(Quantity.Parse("999 米"), Quantity.Parse("1 公里"), Quantity.Parse("1001 米"));
        ValueContract.AssertCompares(Quantity.Parse("1 公里"), Quantity.Parse("1000 米"), 0);
        ValueContract.AssertCompares(Quantity.Parse("1 亩"), Quantity.Parse("2000/3 平方米"), 0);
    }

    [Fact]
    public void Compare_UnitsThatDoNotConvert_IsRefused()
    {
        Assert.Throws<ArgumentException>(() => Quantity.Parse("5 所").CompareTo(Quantity.Parse("5 人次")));
        Assert.Throws<ArgumentException>(() => Quantity.Parse("5 所") < Quantity.Parse("15%"));
        Assert.Throws<ArgumentException>(() => Quantity.Parse("5 所").CompareTo("5 所"));
        Assert.Equal(1, Quantity.Parse("5 所").CompareTo(null));
    }

    [Theory]
    [InlineData("15 所", "15", "所", "15 所")]
    [InlineData("15所", "15", "所", "15 所")]
    [InlineData(" 1.8万人次 ", "18000", "人次", "18000 人次")]
    [InlineData("2亿元", "200000000", "元", "200000000 元")]
    [InlineData("1,360人", "1360", "人", "1360 人")]
    [InlineData("15%", "0.15", "%", "15%")]
    [InlineData("１５％", "0.15", "%", "15%")]
    [InlineData("百分之七十", "0.7", "%", "70%")]
    [InlineData("33.3%", "0.333", "%", "33.3%")]
    [InlineData("2000/3 平方米", "2000/3", "平方米", "2000/3 平方米")]
    [InlineData("-5 元", "-5", "元", "-5 元")]
    [InlineData("300 km", "300", "公里", "300 公里")]
    [InlineData("3千米", "3", "公里", "3 公里")]
    [InlineData("3千人", "3000", "人", "3000 人")]
    [InlineData("十五所", "15", "所", "15 所")]
    [InlineData("5个百分点", "5", "百分点", "5 百分点")]
    [InlineData("42", "42", "", "42")]
    public void TryParse_NumberWithUnit_IsReadAndWrittenCanonically(string text, string? amount, string? unit, string? written)
    {
        var isRead = Quantity.TryParse(text, null, out var quantity);
        Assert.Equal(amount is not null, isRead);
        if (isRead)
        {
            Assert.Equal(Rational.Parse(amount!), quantity.Amount);
            Assert.Equal(unit, quantity.Unit.Name);
            Assert.Equal(written, quantity.ToString());
            ValueContract.AssertReadsBack(quantity);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("所")]
    [InlineData("5 人 多")]
    [InlineData("50余项")]
    [InlineData("1万多名")]
    [InlineData("万场")]
    [InlineData("5 老师")]
    [InlineData("5 人 6 人")]
    [InlineData("6至8个")]
    [InlineData("≥ 5 人")]
    [InlineData("1/0 人")]
    [InlineData("1.5/2 人")]
    [InlineData("2000/3余 人")]
    [InlineData("1/百分之三")]
    [InlineData("--5 人")]
    public void Parse_AnythingElse_IsRefused(string text) => ValueContract.AssertRefuses<Quantity>(text);

    [Fact]
    public void Parse_Null_IsRefused() => ValueContract.AssertRefusesNull<Quantity>();

    [Fact]
    public void In_OtherUnit_SaysTheSameExactly()
    {
        Assert.Equal(Quantity.Parse("1000 米"), Quantity.Parse("1 公里").In(Unit.Parse("米")));
        Assert.Throws<ArgumentException>(() => Quantity.Parse("1 公里").In(Unit.Parse("元")));
    }
}
