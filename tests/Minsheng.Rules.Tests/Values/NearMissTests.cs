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
    [InlineData("report", "reporting")]
    [InlineData("yinchuan", "yinchuan-2025")]
    public void Of_NearWord_NamesTheCandidate(string word, string candidate) =>
        Assert.Equal(candidate, NearMiss.Of(word, ["zzzzzzzzzzzz", candidate]));

    [Theory]
    [InlineData("colour")]
    [InlineData("k")]
    [InlineData("")]
    public void Of_FarWord_NamesNothing(string word) => Assert.Null(NearMiss.Of(word, ["kind", "unit"]));

    /// <summary>Two words begin with <c>sanya</c>, and three letters say too little.</summary>
    [Theory]
    [InlineData("sanya")]
    [InlineData("yin")]
    public void Of_BeginningOfSeveralWordsOrTooShort_NamesNothing(string word) =>
        Assert.Null(NearMiss.Of(word, ["sanya-2022", "sanya-2022-districts", "yinchuan-2025"]));

    [Fact]
    public void Of_NoCandidates_NamesNothing() => Assert.Null(NearMiss.Of("kind", []));

    [Fact]
    public void Of_TwoEquallyNear_NamesTheFirstInOrderOfCodeUnits() => Assert.Equal("bat", NearMiss.Of("at", ["cat", "bat"]));
}
