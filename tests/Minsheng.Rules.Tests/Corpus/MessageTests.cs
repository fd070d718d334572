namespace Minsheng.Rules.Tests.Corpus;

/// <summary>Messages quote what the author sees. Where a word is nearly right, the advice names the right one; where nothing is near, it does not guess.</summary>
public sealed class MessageTests
{
    [Theory]
    [InlineData("unknown-key.json", "weight")]
    [InlineData("kind-typo.json", "proportion")]
    [InlineData("unknown-part.json", "medical-aid")]
    [InlineData("unknown-stage.json", "主体完工")]
    [InlineData("binding-typo.json", "binding")]
    [InlineData("when-empty-typo.json", "notApplicable")]
    [InlineData("target-unknown-unit.json", "平方米")]
    [InlineData("target-form-typo.json", "atLeast")]
    [InlineData("programme.unknown-key.json", "regions")]
    [InlineData("share-eighty.json", "0.8 (80%)")]
    [InlineData("rate-eighty.json", "0.95 (95%)")]
    [InlineData("programme.trajectory-key-typo.json", "behindUpTo")]
    [InlineData("programme.stale-key-typo.json", "staleAfterMonths")]
    [InlineData("programme.lights-preset-typo.json", "yinchuan-2025")]
    [InlineData("programme.lights-of-typo.json", "monthsBehind")]
    [InlineData("programme.lights-band-key-typo.json", "title")]
    [InlineData("regions-unknown-name.json", "赣榆区")]
    [InlineData("regions-unknown-in-map.json", "海州区")]
    [InlineData("regional-share-eighty.json", "0.8 (80%)")]
    [InlineData("regional-stage-unknown.json", "主体完工")]
    [InlineData("across-typo.json", "union")]
    [InlineData("reporting-typo.json", "increment")]
    [InlineData("schedule-word-typo.json", "byMonths")]
    [InlineData("schedule-key-typo.json", "points")]
    [InlineData("schedule-region-word-typo.json", "byDays")]
    [InlineData("schedule-stage-unknown.json", "主体完工")]
    [InlineData("waiver-key-typo.json", "source")]
    public void Help_RuleWordNearlyRight_NamesIt(string file, string meant) =>
        AssertMeans(meant, BadRulesCorpus.Load(file).Diagnostics);

    [Theory]
    [InlineData("unknown-column.csv", "value")]
    [InlineData("unknown-measure.csv", "community-canteens")]
    [InlineData("unknown-measure.json", "deductible")]
    [InlineData("unknown-region.csv", "赣榆区")]
    [InlineData("region-nearly-right.csv", "海州区")]
    [InlineData("unknown-stage.csv", "主体完工")]
    [InlineData("unknown-member.csv", "低保对象")]
    [InlineData("status-typo.csv", "provisional")]
    [InlineData("unknown-key.json", "source")]
    public void Help_ObservationWordNearlyRight_NamesIt(string file, string meant) =>
        AssertMeans(meant, BadObservationsCorpus.Bind(file).Diagnostics);

    [Theory]
    [InlineData("unknown-kind.json")]
    [InlineData("quorum-word.json")]
    [InlineData("key-of-another-kind.json")]
    [InlineData("share-above-whole.json")]
    public void Help_NothingNear_DoesNotGuess(string file)
    {
        var diagnostic = Assert.Single(BadRulesCorpus.Load(file).Diagnostics);

        Assert.DoesNotContain("did you mean", diagnostic.Help.En, StringComparison.Ordinal);
        Assert.Equal(diagnostic.Descriptor.Help, diagnostic.Help);
    }

    [Theory]
    [InlineData("ideographic-space.json", "JSON syntax: unexpected character `U+3000`")]
    [InlineData("byte-order-mark-inside.json", "JSON syntax: unexpected character `U+FEFF`")]
    [InlineData("emoji-outside-text.json", "JSON syntax: unexpected character `😀`")]
    [InlineData("range-of-shares-reversed.json", "range from `60%` to `5%` is upside down")]
    [InlineData("change-to-itself.json", "from `80 元` to `80 元` is no change in the direction that is named")]
    [InlineData("share-above-whole.json", "share `150%` is above the limit `100%`")]
    [InlineData("share-eighty.json", "share `80` is above the limit `1`")]
    [InlineData("target-unknown-unit-before-date.json", "unknown unit `公李`")]
    public void Message_OfOneFile_SaysWhatItsAuthorSees(string file, string message) =>
        Assert.Equal(message, Assert.Single(BadRulesCorpus.Load(file).Diagnostics).Message.En);

    private static void AssertMeans(string meant, IReadOnlyList<Diagnostic> diagnostics)
    {
        var help = Assert.Single(diagnostics).Help;
        Assert.Equal($"did you mean `{meant}`?", help.En);
        Assert.Equal($"是不是想写 `{meant}`？", help.Zh);
    }
}
