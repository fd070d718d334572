using Minsheng.Rules.Tests.Values;

namespace Minsheng.Rules.Tests.Diagnostics;

public sealed class SourceLocationTests
{
    [Fact]
    public void Compare_Places_OrderByFileLineAndColumn() => ValueContract.AssertAscending(
        SourceLocation.OfFile("A.json"),
        SourceLocation.OfFile("a.json"),
        new SourceLocation("a.json", 2, 10),
        new SourceLocation("a.json", 10, 2),
        new SourceLocation("b.json", 1, 1));

    [Fact]
    public void Equality_PointerToo_Counts()
    {
        ValueContract.AssertEqual(new SourceLocation("a.json", 1, 1, "/x"), new SourceLocation("a.json", 1, 1, "/x"));
        ValueContract.AssertDifferent(new SourceLocation("a.json", 1, 1, "/x"), new SourceLocation("a.json", 1, 1));
    }

    [Theory]
    [InlineData(12, 5, "01-education.json(12,5)")]
    [InlineData(0, 0, "01-education.json")]
    public void ToString_Place_IsTheFormThatEditorsLink(int line, int column, string expected) =>
        Assert.Equal(expected, new SourceLocation("01-education.json", line, column).ToString());
}
