namespace Minsheng.Rules.Tests.Programmes;

/// <summary>Rules and source account for each other: nothing of the fifty items is left out, and nothing is said that they do not say.</summary>
public sealed class LianyungangSourceTests
{
    private static readonly string Source = Lianyungang.SourceText();

    [Fact]
    public void Check_Source_IsAccountedForWhole()
    {
        var coverage = Check(Source);

        Assert.Empty(coverage.Diagnostics);
        Assert.Equal((50, coverage.Numbers, coverage.Sentences), (coverage.ItemsCovered, coverage.NumbersCovered, coverage.SentencesCovered));
        Assert.InRange(coverage.Numbers, 197, 250);
    }

    /// <summary>The check can fail: whatever digit of an item is changed, it says so.</summary>
    [Fact]
    public void Check_AnyDigitChanged_IsFound()
    {
        var from = Source.IndexOf("1. 提升", StringComparison.Ordinal) + 3;
        var digits = Enumerable.Range(from, Source.Length - from).Where(at => char.IsAsciiDigit(Source[at]) && !StartsItem(at)).ToList();

        Assert.True(digits.Count > 400);
        Assert.All(digits.Where((_, index) => index % 3 == 0), at =>
        {
            var other = Source[at] == '9' ? '8' : (char)(Source[at] + 1);
            Assert.False(Check(Source[..at] + other + Source[(at + 1)..]).IsComplete, $"`{Source.AsSpan(at - 5, 12)}`");
        });
    }

    /// <summary>A sentence more than the rules know is found, wherever it stands.</summary>
    [Fact]
    public void Check_AnySentenceAdded_IsFound()
    {
        var ends = Enumerable.Range(0, Source.Length).Where(at => Source[at] == '。' && at > Source.IndexOf("1. 提升", StringComparison.Ordinal)).ToList();

        Assert.True(ends.Count > 150);
        Assert.All(ends.Where((_, index) => index % 5 == 0), at =>
            Assert.Equal("MR2108", Assert.Single(Check(Source.Insert(at + 1, "另办一件实事。")).Diagnostics).Code));
    }

    private static bool StartsItem(int at)
    {
        var lineStart = Source.LastIndexOf('\n', at) + 1;
        return Source[lineStart..at].All(char.IsAsciiDigit) && Source.AsSpan(at).TrimStart("0123456789").StartsWith(". ");
    }

    private static SourceCoverage Check(string source) => SourceCoverage.Check(Lianyungang.Programme, new SourceText("source.txt", source));
}
