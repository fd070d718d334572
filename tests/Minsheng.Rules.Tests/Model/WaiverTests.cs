namespace Minsheng.Rules.Tests.Model;

public sealed class WaiverTests
{
    [Theory]
    [InlineData("07-31", false)]
    [InlineData("08-01", true)]
    [InlineData("10-31", true)]
    [InlineData("11-01", false)]
    public void IsInForce_FromItsFirstDayToItsLast_BothIncluded(string day, bool expected) =>
        Assert.Equal(expected, new Waiver("台风", Sample.Day("08-01"), Sample.Day("10-31"), null, default).IsInForce(Sample.Day(day)));

    [Fact]
    public void IsInForce_WithoutAFirstDay_HoldsFromTheBeginning()
    {
        var waiver = new Waiver("台风", null, Sample.Day("10-31"), null, default);

        Assert.True(waiver.IsInForce(DateOnly.MinValue));
        Assert.False(waiver.IsInForce(Sample.Day("11-01")));
    }
}
