namespace Minsheng.Rules.Tests.Targets;

public sealed partial class TargetTests
{
    [Theory]
    [InlineData("800人", "800")]
    [InlineData("1,360人", "1360")]
    [InlineData("1,000,000人", "1000000")]
    [InlineData("2.5万人", "25000")]
    [InlineData("1.12万人", "11200")]
    [InlineData("２．５万人", "25000")]
    [InlineData("3千人", "3000")]
    [InlineData("5百人", "500")]
    [InlineData("2亿人", "200000000")]
    [InlineData("3万亿人", "3000000000000")]
    [InlineData("0人", "0")]
    public void Read_ArabicNumeral_MultipliesOut(string text, string expected) => AssertBound(text, expected);

    [Theory]
    [InlineData("零人", "0")]
    [InlineData("五人", "5")]
    [InlineData("两人", "2")]
    [InlineData("十人", "10")]
    [InlineData("十五人", "15")]
    [InlineData("二十人", "20")]
    [InlineData("九十九人", "99")]
    [InlineData("一百人", "100")]
    [InlineData("一百零五人", "105")]
    [InlineData("一百一十人", "110")]
    [InlineData("三百五人", "350")]
    [InlineData("三百五十人", "350")]
    [InlineData("两千人", "2000")]
    [InlineData("两千零五人", "2005")]
    [InlineData("两千〇五人", "2005")]
    [InlineData("两千零五十人", "2050")]
    [InlineData("四千七百人", "4700")]
    [InlineData("一万人", "10000")]
    [InlineData("三万五人", "35000")]
    [InlineData("三万五千人", "35000")]
    [InlineData("一万零五十人", "10050")]
    [InlineData("一点五万人", "15000")]
    [InlineData("十三点六万人", "136000")]
    [InlineData("零点五万人", "5000")]
    [InlineData("一百二十万人", "1200000")]
    [InlineData("一千二百三十四万五千六百七十八人", "12345678")]
    [InlineData("两亿人", "200000000")]
    [InlineData("一亿二千万人", "120000000")]
    [InlineData("一亿零五十万人", "100500000")]
    [InlineData("两亿三千万四千五百人", "230004500")]
    [InlineData("三万亿人", "3000000000000")]
    [InlineData("一万五千亿人", "1500000000000")]
    public void Read_ChineseNumeral_HasItsValue(string text, string expected) => AssertBound(text, expected);

    [Theory]
    [InlineData("15%", "15%")]
    [InlineData("１５％", "15%")]
    [InlineData("99.9%", "99.9%")]
    [InlineData("百分之七十", "70%")]
    [InlineData("百分之七十五点五", "75.5%")]
    [InlineData("百分之五", "5%")]
    [InlineData("百分之百", "100%")]
    [InlineData("百分之一百", "100%")]
    [InlineData("百分之15", "15%")]
    [InlineData("百分之七十以上", "70%")]
    public void Read_Percentage_InDigitsOrWords_IsTheSame(string text, string expected) =>
        AssertReads(text, "≥ " + expected);

    [Theory]
    [InlineData("3千米", "≥ 3 公里")]
    [InlineData("三千米", "≥ 3 公里")]
    [InlineData("3千克", "≥ 3 千克")]
    [InlineData("3千人", "≥ 3000 人")]
    [InlineData("三千人", "≥ 3000 人")]
    [InlineData("20 km", "≥ 20 公里")]
    [InlineData("23万平方米", "≥ 230000 平方米")]
    [InlineData("23万㎡", "≥ 230000 平方米")]
    [InlineData("23万m²", "≥ 230000 平方米")]
    [InlineData("5个百分点", "≥ 5 百分点")]
    [InlineData("5个", "≥ 5 个")]
    [InlineData("5人次", "≥ 5 人次")]
    [InlineData("5场次", "≥ 5 场")]
    [InlineData("5轮次", "≥ 5 轮次")]
    [InlineData("8万剂次", "≥ 80000 剂次")]
    [InlineData("5位", "≥ 5 人")]
    [InlineData("5 people", "≥ 5 人")]
    public void Read_LongestUnitName_Wins(string text, string expected) => AssertReads(text, expected);

    [Theory]
    [InlineData("一二人")]
    [InlineData("一亿一亿一亿人")]
    [InlineData("五万三万人")]
    [InlineData("百十人")]
    [InlineData("二零二三人")]
    [InlineData("十百人")]
    [InlineData("点五万人")]
    [InlineData("12345678901234567890123456789人")]
    public void Read_NoSuchNumeral_IsRefused(string text) => Assert.Null(Target.Read(text).Target);

    private static void AssertBound(string text, string expected)
    {
        var reading = Target.Read(text);
        Assert.Empty(reading.Problems);
        Assert.Equal(new BoundTarget(Relation.AtLeast, Rational.Parse(expected)) { Unit = Unit.Parse("人") }, reading.Target);
    }
}
