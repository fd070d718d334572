using Minsheng.Rules.Cli.Rendering;
using Spectre.Console.Rendering;

namespace Minsheng.Rules.Cli.Tests.Rendering;

public class CellWidthTests
{
    private static readonly char[] Common = [.. Enumerable.Range(0, char.MaxValue + 1).Select(code => (char)code).Where(each => CellWidth.TryCommon(each, out _))];

    [Fact]
    public void TryCommon_EveryCharacter_AgreesWithTheLibrary()
    {
        var differing = Common.Where(each => CellWidth.TryCommon(each, out var cells) && cells != new Segment(each.ToString()).CellCount());

        Assert.Empty(differing);
    }

    [Fact]
    public void Of_CommonCharactersInARow_AgreesWithTheLibrary()
    {
        var text = string.Concat(Common.Zip(Common.Reverse(), (one, other) => $"{one}{other}"));

        Assert.Equal(new Segment(text).CellCount(), CellWidth.Of(text));
    }

    [Theory]
    [InlineData("新建 12 所", 10)]
    [InlineData("e\u0301t\u00e9", 3)]
    [InlineData("👨‍👩‍👧 家", 5)]
    public void Of_MixedText_CountsCells(string text, int cells) => Assert.Equal(cells, CellWidth.Of(text));

    [Theory]
    [InlineData("新建中小学", 5, 2)]
    [InlineData("12 所", 4, 3)]
    [InlineData("ab", 9, 2)]
    [InlineData("a😀b", 2, 1)]
    [InlineData("abcde\u0301", 5, 6)]
    public void Fit_Text_IsTheLongestBeginningThatFits(string text, int cells, int length) => Assert.Equal(length, CellWidth.Fit(text, cells));
}
