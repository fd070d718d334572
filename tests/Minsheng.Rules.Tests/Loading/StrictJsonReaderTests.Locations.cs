using System.Globalization;
using System.Text;

namespace Minsheng.Rules.Tests.Loading;

public sealed partial class StrictJsonReaderTests
{
    [Fact]
    public void Read_EveryToken_KnowsWhereItStarts()
    {
        var root = JsonText.Accept("""
            {
              "name": "value",   // a comment
              "list" : [ 1, -2.50e1 /* between */ , true, null, {} ]
            }
            """);
        Assert.Equal((1, 1), JsonText.PlaceOf(root.Location));
        Assert.Equal((2, 3), JsonText.PlaceOf(root.Properties[0].NameLocation));
        Assert.Equal((2, 11), JsonText.PlaceOf(root.Properties[0].Value.Location));
        Assert.Equal((3, 3), JsonText.PlaceOf(root.Properties[1].NameLocation));
        var list = root.Properties[1].Value;
        Assert.Equal((3, 12), JsonText.PlaceOf(list.Location));
        Assert.Equal([(3, 14), (3, 17), (3, 41), (3, 47), (3, 53)], list.Items.Select(item => JsonText.PlaceOf(item.Location)));
        Assert.Equal(
            [NodeKind.Number, NodeKind.Number, NodeKind.Boolean, NodeKind.Null, NodeKind.Object],
            list.Items.Select(item => item.Kind));
    }

    [Fact]
    public void Read_TextAndRawText_AreTheValueAndTheCharactersOfTheFile()
    {
        var list = JsonText.Accept("""[ "a\u4eba\n\"\\\/\ud83d\ude00" , -2.50e1, false, "2023-01-08T00:00:00Z" ]""").Items;
        Assert.Equal("a人\n\"\\/😀", list[0].Text);
        Assert.Equal("""
            "a\u4eba\n\"\\\/\ud83d\ude00"
            """, list[0].RawText);
        Assert.Equal(("-2.50e1", "-2.50e1", -25), (list[1].Text, list[1].RawText, list[1].Number));
        Assert.Equal("false", list[2].Text);
        Assert.Equal("2023-01-08T00:00:00Z", list[3].Text);
        Assert.Throws<InvalidOperationException>(() => list[0].Number);
    }

    [Fact]
    public void Read_Pointers_EscapeTildeAndSlash()
    {
        var root = JsonText.Accept("""{ "a/b": [ { "m~n": 1 } ], "": 2, "c~1/": 3 }""");
        var inner = root.Find("a/b")!.Items[0].Find("m~n")!;
        Assert.Equal("", root.Location.Pointer);
        Assert.Equal("/a~1b/0/m~0n", inner.Location.Pointer);
        Assert.Equal("/a~1b", root.Properties[0].NameLocation.Pointer);
        Assert.Equal("/", root.Find("")!.Location.Pointer);
        Assert.Equal("/c~01~1", root.Find("c~1/")!.Location.Pointer);
        Assert.Equal(JsonText.File, inner.Location.File);
    }

    [Theory]
    [InlineData("[\n1,\n\n2]")]
    [InlineData("[\r\n1,\r\n\r\n2]")]
    [InlineData("[\r1,\r\r2]")]
    [InlineData("[\n1,\r\n\r2]")]
    public void Read_AnyLineBreak_CountsOnce(string text) =>
        Assert.Equal([(2, 1), (4, 1)], JsonText.Accept(text).Items.Select(item => JsonText.PlaceOf(item.Location)));

    [Fact]
    public void Read_ByteOrderMark_IsNoColumn()
    {
        var (root, diagnostics) = JsonText.Read([.. Encoding.UTF8.Preamble, .. "[1]"u8]);
        Assert.Empty(diagnostics);
        Assert.Equal((1, 1), JsonText.PlaceOf(root!.Location));
        Assert.Equal((1, 2), JsonText.PlaceOf(root.Items[0].Location));
    }

    [Fact]
    public void Read_AstralCharacters_CountTwoColumns() =>
        Assert.Equal((1, 8), JsonText.PlaceOf(JsonText.Accept("[\"😀\", 1]").Items[1].Location));

    [Fact]
    public void Read_CommentsBetweenAllTokens_ChangeNothing()
    {
        var root = JsonText.Accept("/*0*/{/*1*/\"a\"/*2*/:/*3*/[/*4*/1/*5*/,/*6*/\"/*7*/ // x\"/*8*/]/*9*/}// end");
        Assert.Equal("/*7*/ // x", root.Find("a")!.Items[1].Text);
        Assert.Equal((1, 12), JsonText.PlaceOf(root.Properties[0].NameLocation));
    }

    [Fact]
    public void Read_LongDocument_KeepsItsPlacesPastEveryBuffer()
    {
        var text = new StringBuilder("[\r\n");
        for (var line = 2; line <= 3000; line++)
        {
            text.Append(CultureInfo.InvariantCulture, $"{new string(' ', line % 7)}\"{line}:{new string('人', line % 97)}\"{(line < 3000 ? "," : "")}\r\n");
        }

        var items = JsonText.Accept(text.Append(']').ToString()).Items;
        Assert.Equal(2999, items.Count);
        Assert.All(items, item =>
        {
            var line = int.Parse(item.Text.Split(':')[0], CultureInfo.InvariantCulture);
            Assert.Equal((line, line % 7 + 1), JsonText.PlaceOf(item.Location));
        });
    }

    [Fact]
    public void Read_DuplicateKey_IsReportedAtTheSecondAndTheFirstStays()
    {
        var (root, diagnostics) = JsonText.Read("{\"a\":1,\n \"\\u0061\":2, \"A\":3}");
        var diagnostic = Assert.Single(diagnostics);
        Assert.Equal("MR1003", diagnostic.Code);
        Assert.Equal((2, 2), JsonText.PlaceOf(diagnostic.Location));
        Assert.Equal(1, root!.Find("a")!.Number);
        Assert.Equal(["a", "A"], root.Properties.Select(property => property.Name));
    }

    [Fact]
    public void Read_NestingOfSixtyFour_IsTheLimit()
    {
        Assert.NotNull(JsonText.Accept(new string('[', 64) + "1" + new string(']', 64)));
        Assert.NotNull(JsonText.Accept(new string('[', 63) + "{\"a\":1}" + new string(']', 63)));
        var diagnostic = JsonText.Refuse(new string('[', 65) + new string(']', 65));
        Assert.Equal(("MR1005", 1, 65), (diagnostic.Code, diagnostic.Location.Line, diagnostic.Location.Column));
        Assert.Equal("MR1005", JsonText.Refuse(new string('[', 100_000)).Code);
    }

    [Theory]
    [InlineData("1234567890123456789012345678")]
    [InlineData("-0.1234567890123456789012345678")]
    [InlineData("1e28")]
    [InlineData("-0")]
    public void Read_NumberWithinTheLimit_IsExact(string number) =>
        Assert.Equal(Rational.Parse(number), JsonText.Accept($"[{number}]").Items[0].Number);

    [Theory]
    [InlineData("12345678901234567890123456789")]
    [InlineData("0.12345678901234567890123456789")]
    [InlineData("1e400")]
    [InlineData("1e-400")]
    [InlineData("-1e99999999999")]
    public void Read_NumberPastTheLimit_IsReportedAndReadingGoesOn(string number) => AssertNumberTooLong(number);

    [Fact]
    public void Read_NumberOfManyDigits_IsReportedAndReadingGoesOn()
    {
        AssertNumberTooLong(new string('7', 400));
        AssertNumberTooLong("-" + new string('7', 400));
        AssertNumberTooLong(new string('7', 5000) + ".5");
    }

    private static void AssertNumberTooLong(string number)
    {
        var (root, diagnostics) = JsonText.Read($"[ {number}, 5]");
        var diagnostic = Assert.Single(diagnostics);
        Assert.Equal(("MR1004", 1, 3, "/0"), (diagnostic.Code, diagnostic.Location.Line, diagnostic.Location.Column, diagnostic.Location.Pointer));
        Assert.Equal(5, root!.Items[1].Number);
    }
}
