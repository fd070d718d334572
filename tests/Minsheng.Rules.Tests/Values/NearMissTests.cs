namespace Minsheng.Rules.Tests.Values;

public sealed class NearMissTests
{
    [Theory]
    [InlineData("knid", "kind")]
    [InlineData("Kind", "kind")]
    [InlineData("kin", "kind")]
    [InlineData("kinds", "kind")]
    [InlineData("number-of", "numberof")]
    [InlineData("recorded_at", "recordedAt")]
    [InlineData("denominater", "denominator")]
    public void Of_NearWord_NamesTheCandidate(string word, string candidate) =>
        Assert.Equal(candidate, NearMiss.Of(word, ["zzzzzzzzzzzz", candidate]));

    [Theory]
    [InlineData("colour")]
    [InlineData("k")]
    [InlineData("")]
    public void Of_FarWord_NamesNothing(string word) => Assert.Null(NearMiss.Of(word, ["kind", "unit"]));

    [Fact]
    public void Of_NoCandidates_NamesNothing() => Assert.Null(NearMiss.Of("kind", []));

    [Fact]
    public void Of_TwoEquallyNear_NamesTheFirstInOrderOfCodeUnits() => Assert.Equal("bat", NearMiss.Of("at", ["cat", "bat"]));
}
