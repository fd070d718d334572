namespace Minsheng.Rules.Kinds.Survey.Tests;

public sealed class WilsonIntervalTests
{
    /// <summary>Newcombe 1998, table I, method 3 (score method without correction for continuity), 95%, four decimals.</summary>
    [Theory]
    [InlineData(81, 263, "0.2553", "0.3662")]
    [InlineData(15, 148, "0.0624", "0.1605")]
    [InlineData(0, 20, "0", "0.1611")]
    [InlineData(1, 29, "0.0061", "0.1718")]
    public void Of_PublishedExamples_GivesThePublishedBounds(int satisfied, int answers, string lower, string upper)
    {
        var interval = WilsonInterval.Of(satisfied, answers, 1.959964m);

        Assert.Equal((Rational.Parse(lower), Rational.Parse(upper)), (interval.Lower.Round(4), interval.Upper.Round(4)));
    }

    /// <summary>The same by R's <c>prop.test</c> without correction: 5 of 10 at 90%, 6 of 32 at 95%, as documented with seven and eight digits.</summary>
    [Theory]
    [InlineData(5, 10, "1.644854", 7, "0.2692718", "0.7307282")]
    [InlineData(6, 32, "1.959964", 8, "0.08889545", "0.35309155")]
    public void Of_ExamplesOfR_GivesTheSameDigits(int satisfied, int answers, string z, int decimals, string lower, string upper)
    {
        var interval = WilsonInterval.Of(satisfied, answers, Rational.Parse(z));

        Assert.Equal((Rational.Parse(lower), Rational.Parse(upper)), (interval.Lower.Round(decimals), interval.Upper.Round(decimals)));
    }

    /// <summary>
    /// With z = 2: of all n it is n/(n + 4), of none 4/(n + 4). For 96 of 100: (196 ∓ 2·√19.36)/208 with √19.36 = 4.4, so 187.2/208 = 0.9 and
    /// 204.8/208 = 64/65 = 0.984615384615|38…, which is rounded outwards.
    /// </summary>
    [Theory]
    [InlineData(36, 36, "0.9", "1")]
    [InlineData(0, 36, "0", "0.1")]
    [InlineData(96, 100, "0.9", "0.984615384616")]
    [InlineData(84, 100, "0.753846153846", "0.9")]
    public void Of_RationalBounds_IsExactAndRoundedOutwards(int satisfied, int answers, string lower, string upper) =>
        Assert.Equal(new WilsonInterval(Rational.Parse(lower), Rational.Parse(upper)), WilsonInterval.Of(satisfied, answers, 2));

    [Fact]
    public void Of_WhatIsNoSample_Throws()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => WilsonInterval.Of(0, 0, 2));
        Assert.Throws<ArgumentOutOfRangeException>(() => WilsonInterval.Of(-1, 5, 2));
        Assert.Throws<ArgumentOutOfRangeException>(() => WilsonInterval.Of(6, 5, 2));
        Assert.Throws<ArgumentOutOfRangeException>(() => WilsonInterval.Of(5, 5, 0));
    }
}
