namespace Minsheng.Rules.Tests.Corpus;

/// <summary>Where a word is nearly right, the advice names the right one; where nothing is near, it does not guess.</summary>
public sealed class NearMissTests
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
    public void Help_RuleWordNearlyRight_NamesIt(string file, string meant) =>
        AssertMeans(meant, BadRulesCorpus.Load(file).Diagnostics);

    [Theory]
    [InlineData("unknown-column.csv", "value")]
    [InlineData("unknown-measure.csv", "community-canteens")]
    [InlineData("unknown-measure.json", "deductible")]
    [InlineData("unknown-region.csv", "赣榆区")]
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

    private static void AssertMeans(string meant, IReadOnlyList<Diagnostic> diagnostics)
    {
        var help = Assert.Single(diagnostics).Help;
        Assert.Equal($"did you mean `{meant}`?", help.En);
        Assert.Equal($"是不是想写 `{meant}`？", help.Zh);
    }
}
