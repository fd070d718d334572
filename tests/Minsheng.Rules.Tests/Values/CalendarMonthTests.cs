namespace Minsheng.Rules.Tests.Values;

public sealed class CalendarMonthTests
{
    [Theory]
    [InlineData("2023-01-01", "2023-01-01", "2023-01-31")]
    [InlineData("2023-02-14", "2023-02-01", "2023-02-28")]
    [InlineData("2024-02-14", "2024-02-01", "2024-02-29")]
    [InlineData("2023-12-31", "2023-12-01", "2023-12-31")]
    [InlineData("9999-12-31", "9999-12-01", "9999-12-31")]
    public void Of_Day_IsTheMonthAroundIt(string day, string first, string last)
    {
        var month = CalendarMonth.Of(Date(day));

        Assert.Equal((Date(first), Date(last)), (month.First, month.Last));
    }

    [Fact]
    public void Default_IsTheFirstMonthThereIs() => Assert.Equal(CalendarMonth.Of(DateOnly.MinValue), default);

    [Theory]
    [InlineData("2023-01-01", "2023-12-31", 12)]
    [InlineData("2023-01-31", "2023-02-01", 2)]
    [InlineData("2023-06-15", "2023-06-15", 1)]
    [InlineData("2022-11-15", "2023-03-10", 5)]
    public void Touched_Span_CountsMonthsWithADayInIt(string from, string to, int expected) => Assert.Equal(expected, CalendarMonth.Touched(Date(from), Date(to)));

    [Theory]
    [InlineData("2023-01-01", "2023-11-30", 11)]
    [InlineData("2023-01-01", "2023-11-29", 10)]
    [InlineData("2023-01-01", "2023-12-31", 12)]
    [InlineData("2023-01-01", "2023-01-30", 0)]
    [InlineData("2022-11-15", "2022-11-30", 1)]
    [InlineData("2024-01-01", "2024-02-28", 1)]
    [InlineData("2024-01-01", "2024-02-29", 2)]
    [InlineData("2023-02-01", "2023-01-31", 0)]
    public void Completed_Span_CountsMonthsThatEndInIt(string from, string to, int expected) => Assert.Equal(expected, CalendarMonth.Completed(Date(from), Date(to)));

    [Theory]
    [InlineData("2023-09-30", 3, "2023-12-31")]
    [InlineData("2023-09-29", 3, "2023-12-29")]
    [InlineData("2023-11-30", 3, "2024-02-29")]
    [InlineData("2022-11-29", 3, "2023-02-28")]
    [InlineData("2023-02-28", 1, "2023-03-31")]
    [InlineData("2024-02-28", 1, "2024-03-28")]
    [InlineData("2023-01-31", 1, "2023-02-28")]
    [InlineData("9999-11-30", 3, "9999-12-31")]
    public void Add_Months_KeepsTheDayAndTheEndOfAMonth(string day, int months, string expected) => Assert.Equal(Date(expected), CalendarMonth.Add(Date(day), months));

    private static DateOnly Date(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd");
}
