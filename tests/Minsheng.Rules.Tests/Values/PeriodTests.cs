namespace Minsheng.Rules.Tests.Values;

public sealed class PeriodTests
{
    private static readonly Period Year = Period.Parse("2023-01-01/2023-12-31");

    [Fact]
    public void Default_IsTheFirstDayOfTheCalendar()
    {
        Assert.Equal("0001-01-01/0001-01-01", default(Period).ToString());
        ValueContract.AssertReadsBack(default(Period));
    }

    [Fact]
    public void Equality_SameDays_IsEqual()
    {
        ValueContract.AssertEqual(Year, new Period(new DateOnly(2023, 1, 1), new DateOnly(2023, 12, 31)));
        ValueContract.AssertDifferent(Year, Period.Parse("2023-01-01/2023-12-30"));
        ValueContract.AssertDifferent(Year, Period.Parse("2023-01-02/2023-12-31"));
    }

    [Fact]
    public void Compare_Periods_OrderByStartThenEnd() => ValueContract.AssertAscending(
        default,
        Period.Parse("2022-12-31/2024-01-01"),
        Period.Parse("2023-01-01/2023-01-01"),
        Year,
        Period.Parse("2023-01-02/2023-01-02"));

    [Fact]
    public void Constructor_EndBeforeStart_Throws() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new Period(new DateOnly(2023, 1, 2), new DateOnly(2023, 1, 1)));

    [Theory]
    [InlineData("2022-12-31", false)]
    [InlineData("2023-01-01", true)]
    [InlineData("2023-12-31", true)]
    [InlineData("2024-01-01", false)]
    public void Contains_EndsOfThePeriod_AreInside(string day, bool expected) =>
        Assert.Equal(expected, Year.Contains(DateOnly.ParseExact(day, "yyyy-MM-dd")));

    [Theory]
    [InlineData("")]
    [InlineData("/")]
    [InlineData("2023-01-01")]
    [InlineData("2023-01-01/")]
    [InlineData("/2023-12-31")]
    [InlineData("2023-12-31/2023-01-01")]
    [InlineData("2023-02-30/2023-12-31")]
    [InlineData("2023-01-01/2023-12-31/2024-01-01")]
    [InlineData("2023-01-01 / 2023-12-31")]
    [InlineData("2023-01-01--2023-12-31")]
    public void Parse_AnythingElse_IsRefused(string text) => ValueContract.AssertRefuses<Period>(text);

    [Fact]
    public void Parse_Null_IsRefused() => ValueContract.AssertRefusesNull<Period>();
}
