using System.Text;
using Minsheng.Rules.Tests.Corpus;

namespace Minsheng.Rules.Tests.Checking;

/// <summary>How much of a published text the rules account for. The text of the corpus has two items, 8 sentences with their headings, and 3 numbers: 15所, 1500元 to 750元, 6至8个.</summary>
public sealed class SourceCoverageTests
{
    [Fact]
    public void Check_GoodText_CoversAllOfIt()
    {
        var coverage = BadSourcesCorpus.Check("good.txt");

        Assert.Equal((2, 3, 8), (coverage.Items, coverage.Numbers, coverage.Sentences));
        AssertCovered(coverage, 2, 3, 8);
        Assert.True(coverage.IsComplete);
    }

    [Fact]
    public void Check_ItemWithoutRules_CountsItsNumbersAndSentencesAsOpen()
    {
        var coverage = BadSourcesCorpus.Check("item-without-rules.txt");

        Assert.Equal((3, 5, 11), (coverage.Items, coverage.Numbers, coverage.Sentences));
        AssertCovered(coverage, 2, 3, 8);
        Assert.False(coverage.IsComplete);
    }

    [Fact]
    public void Check_NeedlessEntryAlone_IsAWarningAndComplete()
    {
        var domain = Encoding.UTF8.GetString(BadSourcesCorpus.Read(BadSourcesCorpus.DomainFile))
            .Replace("\"unmeasured\": [", "\"unmeasured\": [ { \"text\": \"灯光改造\", \"reason\": \"名称\" },", StringComparison.Ordinal);

        var coverage = BadSourcesCorpus.Check(Encoding.UTF8.GetBytes(domain), BadSourcesCorpus.Read(BadSourcesCorpus.SourceFile));

        Assert.Equal("MR2109", Assert.Single(coverage.Diagnostics).Code);
        Assert.True(coverage.IsComplete);
    }

    [Theory]
    [InlineData("clause-differs.txt", "after `新建中小学15` the source goes on `座，改善环境。完成全市学`", "原文在 `新建中小学15` 之后是 `座，改善环境。完成全市学`")]
    [InlineData("clause-in-other-item.txt", "it stands in item 2", "它在第 2 件里")]
    [InlineData("stretches-out-of-order.txt", "quote the stretches in the order of the source", "各段要按原文的先后写")]
    public void Check_ClauseNotAtItsPlace_SaysWhatTheSourceHasInstead(string file, string en, string zh)
    {
        var finding = Assert.Single(BadSourcesCorpus.Check(file).Diagnostics, diagnostic => diagnostic.Code == "MR2104");

        Assert.Equal((en, zh), (finding.Help.En, finding.Help.Zh));
    }

    [Fact]
    public void Check_ItemWithoutHeading_HasSentencesFromItsFirstWord()
    {
        var domain = Encoding.UTF8.GetString(BadSourcesCorpus.Read(BadSourcesCorpus.DomainFile));
        var source = Encoding.UTF8.GetString(BadSourcesCorpus.Read(BadSourcesCorpus.SourceFile)).Replace("办学条件。", "", StringComparison.Ordinal);

        var coverage = BadSourcesCorpus.Check(Encoding.UTF8.GetBytes(domain), Encoding.UTF8.GetBytes(source));

        Assert.Empty(coverage.Diagnostics);
        AssertCovered(coverage, 2, 3, 7);
    }

    private static void AssertCovered(SourceCoverage coverage, int items, int numbers, int sentences) =>
        Assert.Equal((items, numbers, sentences), (coverage.ItemsCovered, coverage.NumbersCovered, coverage.SentencesCovered));
}
