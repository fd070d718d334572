using System.Globalization;
using System.Numerics;

namespace Minsheng.Rules.Tests.Values;

public sealed class RationalTests
{
    [Fact]
    public void Default_IsZero_WithDenominatorOne()
    {
        ValueContract.AssertEqual(default, Rational.Zero);
        Assert.Equal(BigInteger.One, default(Rational).Denominator);
        Assert.Equal("0", default(Rational).ToString());
        Assert.True(default(Rational).IsInteger);
    }

    [Fact]
    public void Constructor_ReducesToLowestTerms_SignInTheNumerator()
    {
        var value = new Rational(6, -4);
        Assert.Equal(-3, value.Numerator);
        Assert.Equal(2, value.Denominator);
        ValueContract.AssertEqual(new Rational(-9, 6), value);
        ValueContract.AssertDifferent(new Rational(3, 2), value);
    }

    [Fact]
    public void Constructor_ZeroDenominator_Throws()
    {
        Assert.Throws<DivideByZeroException>(() => new Rational(1, 0));
        Assert.Throws<DivideByZeroException>(() => new Rational(BigInteger.One, BigInteger.Zero));
    }

    [Fact]
    public void Constructor_SmallestLong_EqualsTheSameFromBigIntegers()
    {
        ValueContract.AssertEqual(new Rational((BigInteger)long.MinValue, 1), new Rational(long.MinValue, 1));
        ValueContract.AssertEqual((Rational)long.MinValue, new Rational(long.MinValue, 1));
        ValueContract.AssertEqual(new Rational(long.MinValue, long.MinValue), Rational.One);
        ValueContract.AssertEqual(new Rational(1, long.MinValue), new Rational(-1, -(BigInteger)long.MinValue));
    }

    [Fact]
    public void Arithmetic_OfSmallParts_AllocatesNothing()
    {
        var (left, right) = (new Rational(22, 7), new Rational(-9_000_000, 11));
        Assert.Equal(new Rational(-63_000_000 + 242, 77), left + right);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var isLess = left * right / (left - right) + right < left;
        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
        Assert.True(isLess);
    }

    [Fact]
    public void Compare_AscendingValues_AreOrderedExactly() =>
        ValueContract.AssertAscending<Rational>(-1, new(-1, 3), 0, new(6996, 10_000), new(7, 10), 1, 2);

    [Fact]
    public void Compare_WithObjects_NullIsFirstAndOthersAreRefused()
    {
        Assert.Equal(1, Rational.One.CompareTo(null));
        Assert.Equal(0, Rational.One.CompareTo((object)new Rational(2, 2)));
        Assert.Throws<ArgumentException>(() => Rational.One.CompareTo("1"));
    }

    [Fact]
    public void Add_TenTimesTenPercent_IsExactlyOne() =>
        Assert.Equal(Rational.One, Enumerable.Repeat((Rational)0.1m, 10).Aggregate(Rational.Zero, (sum, part) => sum + part));

    [Theory]
    [InlineData("0", "0")]
    [InlineData("-12.5", "-12.5")]
    [InlineData("1.5e3", "1500")]
    [InlineData("1.5E+3", "1500")]
    [InlineData("15e-2", "0.15")]
    [InlineData("2000/3", "2000/3")]
    [InlineData("-6/4", "-1.5")]
    [InlineData("007.50", "7.5")]
    [InlineData("-0", "0")]
    [InlineData("1234567890123456789012345678", "1234567890123456789012345678")]
    [InlineData("0.1234567890123456789012345678", "0.1234567890123456789012345678")]
    [InlineData("1e28", "10000000000000000000000000000")]
    public void Parse_Number_ReadsItExactly(string text, string expected)
    {
        Assert.Equal(expected, Rational.Parse(text).ToString());
        ValueContract.AssertReadsBack(Rational.Parse(text));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" 1")]
    [InlineData("1 ")]
    [InlineData("+1")]
    [InlineData("--1")]
    [InlineData(".5")]
    [InlineData("5.")]
    [InlineData("1,000")]
    [InlineData("1.2.3")]
    [InlineData("1e")]
    [InlineData("1e1.5")]
    [InlineData("1e400")]
    [InlineData("1e-400")]
    [InlineData("1e-2147483648")]
    [InlineData("1e99999999999")]
    [InlineData("0x1F")]
    [InlineData("NaN")]
    [InlineData("１")]
    [InlineData("1/0")]
    [InlineData("1/-3")]
    [InlineData("1.5/2")]
    [InlineData("1/2/3")]
    [InlineData("/2")]
    [InlineData("12345678901234567890123456789")]
    [InlineData("1.2345678901234567890123456789")]
    public void Parse_AnythingElse_IsRefused(string text) => ValueContract.AssertRefuses<Rational>(text);

    [Fact]
    public void Parse_PowerOfTen_HasTheSameLimitHoweverItIsWritten()
    {
        Assert.Equal(Rational.Parse("1e28"), Rational.Parse("1" + new string('0', 28)));
        ValueContract.AssertRefuses<Rational>("1e29");
        ValueContract.AssertRefuses<Rational>("1" + new string('0', 29));
        ValueContract.AssertRefuses<Rational>("1" + new string('0', 1_000_000));
    }

    [Fact]
    public void Parse_ZerosThatSayNothing_DoNotCountAsDigits()
    {
        Assert.Equal(1, Rational.Parse("1." + new string('0', 100)));
        Assert.Equal(1, Rational.Parse(new string('0', 100) + "1"));
        Assert.Equal(0, Rational.Parse("0e400"));
    }

    [Fact]
    public void Parse_Null_IsRefused() => ValueContract.AssertRefusesNull<Rational>();

    [Fact]
    public void Parse_GermanCulture_ReadsThePointAllTheSame() =>
        Assert.Equal(new Rational(3, 2), Rational.Parse("1.5", CultureInfo.GetCultureInfo("de-DE")));

    [Theory]
    [InlineData("2.5", 0, "3")]
    [InlineData("-2.5", 0, "-3")]
    [InlineData("2.4999", 0, "2")]
    [InlineData("0.125", 2, "0.13")]
    [InlineData("-0.125", 2, "-0.13")]
    [InlineData("2/3", 6, "0.666667")]
    [InlineData("1/3", 6, "0.333333")]
    [InlineData("1234", 2, "1234")]
    public void Round_HalfWay_GoesAwayFromZero(string value, int decimals, string expected) =>
        Assert.Equal(Rational.Parse(expected), Rational.Parse(value).Round(decimals));

    [Fact]
    public void Round_NegativeDecimals_Throws() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Rational.One.Round(-1));

    [Theory]
    [InlineData("2/3", 6, "0.666667")]
    [InlineData("-2/3", 2, "-0.67")]
    [InlineData("1/3", 0, "0")]
    [InlineData("2.123456789", 6, "2.123456789")]
    [InlineData("15", 6, "15")]
    public void ToDecimalString_EndlessExpansion_IsRoundedAndOthersAreExact(string value, int decimals, string expected) =>
        Assert.Equal(expected, Rational.Parse(value).ToDecimalString(decimals));

    [Theory]
    [InlineData("7/2", 3, 4)]
    [InlineData("-7/2", -4, -3)]
    [InlineData("4", 4, 4)]
    [InlineData("-4", -4, -4)]
    [InlineData("0", 0, 0)]
    public void FloorAndCeiling_NegativeToo_AreTheWholeNumbersAround(string value, int floor, int ceiling)
    {
        Assert.Equal(floor, Rational.Parse(value).Floor());
        Assert.Equal(ceiling, Rational.Parse(value).Ceiling());
    }

    [Fact]
    public void FromDecimal_Scaled_IsExact()
    {
        Assert.Equal(new Rational(1, 10), (Rational)0.100m);
        Assert.Equal(new Rational(-3, 2), (Rational)(-1.5m));
        Assert.Equal("79228162514264337593543950335", ((Rational)decimal.MaxValue).ToString());
        Assert.Equal("-79228162514264337593543950335", ((Rational)decimal.MinValue).ToString());
    }

    [Fact]
    public void ToDecimal_EndlessExpansion_KeepsTwentyEightDigits()
    {
        Assert.Equal(0.6666666666666666666666666667m, new Rational(2, 3).ToDecimal());
        Assert.Equal(decimal.MaxValue, ((Rational)decimal.MaxValue).ToDecimal());
        Assert.Throws<OverflowException>(() => ((Rational)decimal.MaxValue + 1).ToDecimal());
    }

    [Fact]
    public void TryFormat_ShortSpan_WritesNothing()
    {
        Span<char> shortSpan = stackalloc char[2];
        Assert.False(new Rational(2000, 3).TryFormat(shortSpan, out var written, default, null));
        Assert.Equal(0, written);
        Span<char> span = stackalloc char[6];
        Assert.True(new Rational(2000, 3).TryFormat(span, out written, default, null));
        Assert.Equal("2000/3", span[..written].ToString());
    }

    [Fact]
    public void MinMaxAbs_TwoValues_PickByValue()
    {
        Assert.Equal(-2, Rational.Min(-2, 1));
        Assert.Equal(1, Rational.Max(-2, 1));
        Assert.Equal(2, Rational.Abs(-2));
        Assert.Throws<DivideByZeroException>(() => Rational.One / Rational.Zero);
    }
}
