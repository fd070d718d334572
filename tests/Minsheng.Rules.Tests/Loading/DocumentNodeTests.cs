namespace Minsheng.Rules.Tests.Loading;

public sealed class DocumentNodeTests
{
    [Theory]
    [InlineData(0, 2)]
    [InlineData(1, 3)]
    [InlineData(2, 9)]
    [InlineData(3, 11)]
    [InlineData(4, 13)]
    [InlineData(5, 14)]
    [InlineData(99, 14)]
    public void LocationOf_TextWithEscapes_IsTheCharacterInTheFile(int index, int column)
    {
        var node = JsonText.Accept("""
            "a\u4eba\n\"b"
            """);
        Assert.Equal("a人\n\"b", node.Text);
        Assert.Equal((1, column), JsonText.PlaceOf(node.LocationOf(index)));
    }

    [Fact]
    public void LocationOf_AstralEscape_CountsBothUnits()
    {
        var node = JsonText.Accept("""
            "\ud83d\ude00x"
            """);
        Assert.Equal([2, 8, 14], Enumerable.Range(0, 3).Select(index => node.LocationOf(index).Column));
    }

    [Theory]
    [InlineData("  12345")]
    [InlineData("  [\"abc\"]")]
    [InlineData("  true")]
    public void LocationOf_OtherKinds_IsTheirStart(string text) =>
        Assert.Equal((1, 3), JsonText.PlaceOf(JsonText.Accept(text).LocationOf(2)));

    [Fact]
    public void Find_AbsentOrNotAnObject_IsNull()
    {
        Assert.Null(JsonText.Accept("""{"a":1}""").Find("A"));
        Assert.Null(JsonText.Accept("[1]").Find("0"));
        Assert.Equal("1", JsonText.Accept("""{"a":1}""").Find("a")!.Text);
    }
}
