namespace Minsheng.Rules.Kinds.Progress.Tests.GrowthPace;

public sealed class GrowthPaceMeasureTests
{
    private static readonly Rational Bound = Sample.Number("0.000000000000000000000000000001");

    /// <summary>From 100 to 200 in fifteen years, with the thresholds of the United Nations.</summary>
    private static readonly GrowthPaceMeasure Doubling = Sample.Goals.Measure<GrowthPaceMeasure>(Sample.Pace("≥ 200 元", "100"));

    /// <summary>From 100 to 121 in two years are 10% a year; 110.25 is 1.05². A hundredth more in a month is 1.01 to the twelfth in a year.</summary>
    [Theory]
    [InlineData("110", 12, "1")]
    [InlineData("105", 12, "1/2")]
    [InlineData("95", 12, "-1/2")]
    [InlineData("100", 7, "0")]
    [InlineData("110.25", 24, "1/2")]
    [InlineData("101", 1, "1.26825030131969720661201")]
    public void PaceOf_RationalRates_IsExact(string value, int months, string expected)
    {
        var measure = Sample.Goals.Measure<GrowthPaceMeasure>(Sample.Pace("≥ 121 元 by 2017-12-31", "100"));

        Assert.Equal(Rational.Parse(expected), measure.PaceOf(Rational.Parse(value), months));
    }

    /// <summary>
    /// Half of the pace of doubling in fifteen years is, after seven, 100·((1 + 2^(1/15))/2)^7 = 117.774619081462666076212774002319384155586003773454616979810018|316….
    /// Sixty decimals cut off lie below it, the last one raised above it: by less than 10⁻⁶⁰, and yet on the right sides of the threshold.
    /// </summary>
    [Theory]
    [InlineData("117.774619081462666076212774002319384155586003773454616979810018", false)]
    [InlineData("117.774619081462666076212774002319384155586003773454616979810019", true)]
    public void PaceOf_NextToAThreshold_LiesOnTheRightSide(string value, bool isReached)
    {
        var pace = Doubling.PaceOf(Sample.Number(value), 84);

        Assert.Equal(isReached, pace >= new Rational(1, 2));
        Assert.True(Rational.Abs(pace - new Rational(1, 2)) < Bound);
    }

    [Fact]
    public void PaceOf_DoublingWhenDue_IsOne() => Assert.Equal(Rational.One, Doubling.PaceOf(200, 180));

    /// <summary>Worked out in decimal arithmetic of sixty digits: ((71.37/60.1)^(12/m) − 1)/((97.3/60.1)^(12/180) − 1).</summary>
    [Theory]
    [InlineData("71.37", 61, "1.053535725433070303385917705783")]
    [InlineData("71.37", 89, "0.718237969618041467503668025528")]
    [InlineData("71.37", 121, "0.526669006533435883697933908565")]
    [InlineData("71.37", 179, "0.355032384131585037838839112414")]
    [InlineData("71.37", 1, "210.318216378029732868295125293226")]
    [InlineData("71.37", 95_000, "0.000665116567667226175620241547")]
    public void PaceOf_IrrationalRates_IsRightToThirtyDecimals(string value, int months, string expected)
    {
        var measure = Sample.Goals.Measure<GrowthPaceMeasure>(Sample.Pace("≥ 97.3 元", "60.1"));

        Assert.True(Rational.Abs(measure.PaceOf(Rational.Parse(value), months) - Sample.Number(expected)) <= Bound);
    }

    /// <summary>A target next to the baseline: 10⁻²⁶ of growth in fifteen years. At the target when due the pace is 1, at the baseline 0.</summary>
    [Fact]
    public void PaceOf_TargetNextToTheBaseline_IsStillRight()
    {
        const string near = "100.000000000000000000000001";
        var measure = Sample.Goals.Measure<GrowthPaceMeasure>(Sample.Pace($"≥ {near} 元", "100"));

        Assert.Equal([Rational.One, Rational.Zero], [measure.PaceOf(Rational.Parse(near), 180), measure.PaceOf(100, 180)]);
        Assert.Equal(2, measure.PaceOf(Rational.Parse(near), 90).Round(20));
    }

    [Fact]
    public void PaceOf_WhatHasNoRate_Throws()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Doubling.PaceOf(0, 12));
        Assert.Throws<ArgumentOutOfRangeException>(() => Doubling.PaceOf(-1, 12));
        Assert.Throws<ArgumentOutOfRangeException>(() => Doubling.PaceOf(1, 0));
    }
}
