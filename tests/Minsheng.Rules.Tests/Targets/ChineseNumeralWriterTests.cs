namespace Minsheng.Rules.Tests.Targets;

/// <summary>The oracle of the numeral properties, against numerals written by hand.</summary>
public sealed class ChineseNumeralWriterTests
{
    [Theory]
    [InlineData(0, "零")]
    [InlineData(7, "七")]
    [InlineData(10, "一十")]
    [InlineData(105, "一百零五")]
    [InlineData(110, "一百一十")]
    [InlineData(2005, "二千零五")]
    [InlineData(20_050, "二万零五十")]
    [InlineData(12_345_678, "一千二百三十四万五千六百七十八")]
    [InlineData(100_500_000, "一亿零五十万")]
    [InlineData(100_000_005, "一亿零五")]
    [InlineData(120_000_000, "一亿二千万")]
    [InlineData(999_900_000_000, "九千九百九十九亿")]
    public void Write_Number_IsTheNumeralReadAloud(long number, string expected) =>
        Assert.Equal(expected, ChineseNumeralWriter.Write(number));
}
