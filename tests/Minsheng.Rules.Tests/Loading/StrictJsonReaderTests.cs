using System.Text;

namespace Minsheng.Rules.Tests.Loading;

/// <summary>What is not JSON with comments is refused, each fault at its place.</summary>
public sealed partial class StrictJsonReaderTests
{
    [Theory]
    [InlineData("{'a':1}", 2)]
    [InlineData("['a']", 2)]
    [InlineData("{a:1}", 2)]
    [InlineData("{1:2}", 2)]
    [InlineData("{-1.5:2}", 2)]
    [InlineData("{true:2}", 2)]
    [InlineData("{\"a\":1, null:2}", 9)]
    [InlineData("[undefined]", 2)]
    [InlineData("[new Date(1)]", 2)]
    [InlineData("[NaN]", 2)]
    [InlineData("[-Infinity]", 2)]
    [InlineData("[TRUE]", 2)]
    [InlineData("[True]", 2)]
    [InlineData("[truefalse]", 2)]
    [InlineData("[\"a\" and \"b\"]", 6)]
    [InlineData("[1,\u30002]", 4)]
    [InlineData("[1,\u00a02]", 4)]
    [InlineData("[1,\f2]", 4)]
    [InlineData("[1]\ufeff", 4)]
    [InlineData("[1\0]", 3)]
    [InlineData("[/]", 2)]
    [InlineData("[1]/", 4)]
    [InlineData("[1] # x", 5)]
    [InlineData("[1]; ", 4)]
    public void Read_ForeignCharactersAndNames_AreRefused(string text, int column) => AssertSyntaxError(text, column);

    [Theory]
    [InlineData("[010]", 2)]
    [InlineData("[0x1F]", 2)]
    [InlineData("[+1]", 2)]
    [InlineData("[.5]", 2)]
    [InlineData("[5.]", 2)]
    [InlineData("[-]", 2)]
    [InlineData("[-a]", 2)]
    [InlineData("[1e]", 2)]
    [InlineData("[1e+]", 2)]
    [InlineData("[1.2.3]", 2)]
    [InlineData("[1_000]", 2)]
    [InlineData("[12px]", 2)]
    public void Read_NumbersOutsideTheStandard_AreRefused(string text, int column) => AssertSyntaxError(text, column);

    [Theory]
    [InlineData("[\"a\nb\"]", 4)]
    [InlineData("[\"a\tb\"]", 4)]
    [InlineData("[\"a\0b\"]", 4)]
    [InlineData("[\"abc]", 2)]
    [InlineData("[\"abc\\\"]", 2)]
    [InlineData("[\"\\x41\"]", 3)]
    [InlineData("[\"\\'\"]", 3)]
    [InlineData("[\"ab\\u12G4\"]", 5)]
    [InlineData("[\"\\u12\"]", 3)]
    [InlineData("[\"\\ud83d\"]", 2)]
    [InlineData("[\"\\ude00\"]", 2)]
    [InlineData("[\"\\ud83dx\\ude00\"]", 2)]
    public void Read_BrokenText_IsRefused(string text, int column) => AssertSyntaxError(text, column);

    [Theory]
    [InlineData("[1,]", 3)]
    [InlineData("[1,,2]", 4)]
    [InlineData("[,1]", 2)]
    [InlineData("[,]", 2)]
    [InlineData("[1 , , 2]", 6)]
    [InlineData("{\"a\":1,}", 7)]
    [InlineData("{,\"a\":1}", 2)]
    [InlineData("{\"a\":1,,\"b\":2}", 8)]
    [InlineData("[1 2]", 4)]
    [InlineData("[\"a\" \"b\"]", 6)]
    [InlineData("[[] []]", 5)]
    [InlineData("{\"a\":1 \"b\":2}", 8)]
    [InlineData("{\"a\" 1}", 6)]
    [InlineData("{\"a\"}", 5)]
    [InlineData("{\"a\":}", 6)]
    [InlineData("{\"a\":,1}", 6)]
    [InlineData("{\"a\"::1}", 6)]
    [InlineData("{\"a\",1}", 5)]
    [InlineData("[\"a\":1]", 5)]
    [InlineData("[1}", 3)]
    [InlineData("{\"a\":1]", 7)]
    [InlineData("]", 1)]
    [InlineData("{\"a\":]", 6)]
    [InlineData("{\"a\":1, ]", 9)]
    [InlineData("[[1]}", 5)]
    [InlineData("[1]]", 4)]
    [InlineData("[1] 2", 5)]
    [InlineData("[1],", 4)]
    [InlineData("{} {}", 4)]
    public void Read_MisplacedCommasColonsAndBrackets_AreRefused(string text, int column) => AssertSyntaxError(text, column);

    [Theory]
    [InlineData("", 1)]
    [InlineData("   ", 4)]
    [InlineData("// nothing", 11)]
    [InlineData("{\"a\":1", 7)]
    [InlineData("{\"a\":", 6)]
    [InlineData("{\"a\"", 5)]
    [InlineData("{", 2)]
    [InlineData("[1,", 4)]
    [InlineData("[[1]", 5)]
    [InlineData("[1] /* open", 5)]
    [InlineData("/*/", 1)]
    public void Read_UnfinishedDocument_IsRefusedAtItsEnd(string text, int column) => AssertSyntaxError(text, column);

    [Theory]
    [InlineData("{\n  \"a\": 1,\n  \"b\": tru\n}", 3, 8)]
    [InlineData("{\r\n  \"a\": 1,\r\n}", 2, 9)]
    [InlineData("[\r1,\r'x']", 3, 1)]
    [InlineData("[ /* two\n lines */ x]", 2, 11)]
    [InlineData("[\"😀\", x]", 1, 8)]
    public void Read_FaultOnALaterLine_IsAtItsLineAndUtf16Column(string text, int line, int column) =>
        AssertSyntaxError(text, column, line);

    [Fact]
    public void Read_BytesThatAreNotUtf8_AreRefusedAfterTheLastGoodCharacter()
    {
        var (root, diagnostics) = JsonText.Read([.. Encoding.UTF8.GetBytes("[\n\"a"), 0xB0, 0xA1, .. Encoding.UTF8.GetBytes("\"]")]);
        Assert.Null(root);
        var diagnostic = Assert.Single(diagnostics);
        Assert.Equal(("MR1002", 2, 3), (diagnostic.Code, diagnostic.Location.Line, diagnostic.Location.Column));
    }

    [Fact]
    public void Read_TruncatedOrOverlongUtf8_IsRefused()
    {
        Assert.Equal("MR1002", Assert.Single(JsonText.Read([0xEF, 0xBB, 0xBF, (byte)'[', 0xE4, 0xBA]).Diagnostics).Code);
        Assert.Equal("MR1002", Assert.Single(JsonText.Read([(byte)'"', 0xC0, 0x80, (byte)'"']).Diagnostics).Code);
        Assert.Equal("MR1002", Assert.Single(JsonText.Read([0xFF, 0xFE, (byte)'[', 0]).Diagnostics).Code);
    }

    private static void AssertSyntaxError(string text, int column, int line = 1)
    {
        var diagnostic = JsonText.Refuse(text);
        Assert.Equal("MR1001", diagnostic.Code);
        Assert.Equal((line, column), JsonText.PlaceOf(diagnostic.Location));
    }
}
