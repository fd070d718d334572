namespace Minsheng.Rules.Tests.Values;

public sealed class IsoDateTests
{
    [Theory]
    [InlineData("2023-01-08", 2023, 1, 8)]
    [InlineData("2024-02-29", 2024, 2, 29)]
    [InlineData("0001-01-01", 1, 1, 1)]
    [InlineData("9999-12-31", 9999, 12, 31)]
    public void TryParse_DayThatExists_IsRead(string text, int year, int month, int day)
    {
        Assert.True(IsoDate.TryParse(text, out var date));
        Assert.Equal(new DateOnly(year, month, day), date);
        Assert.Equal(text, IsoDate.Format(date));
    }

    [Theory]
    [InlineData("")]
    [InlineData("2023-02-30")]
    [InlineData("2023-02-29")]
    [InlineData("2023-13-01")]
    [InlineData("2023-00-10")]
    [InlineData("2023-1-8")]
    [InlineData("23-01-08")]
    [InlineData("2023/01/08")]
    [InlineData("20230108")]
    [InlineData(" 2023-01-08")]
    [InlineData("2023-01-08 ")]
    [InlineData("2023-01-08T00:00:00")]
    [InlineData("2023-01-08Z")]
    [InlineData("08-01-2023")]
    [InlineData("2023年1月8日")]
    [InlineData("２０２３-01-08")]
    [InlineData("0000-01-01")]
    [InlineData("2023-W01-1")]
    public void TryParse_AnythingElse_IsRefused(string text)
    {
        Assert.False(IsoDate.TryParse(text, out var date));
        Assert.Equal(default, date);
    }
}
