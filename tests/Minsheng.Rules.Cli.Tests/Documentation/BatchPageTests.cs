namespace Minsheng.Rules.Cli.Tests.Documentation;

public sealed class BatchPageTests
{
    private readonly Samples _samples = new("docs", "batch.md");

    [Theory]
    [InlineData("keepsCompletions: true")]
    [InlineData("new BatchRows")]
    [InlineData("EvaluateAsync(")]
    [InlineData("SetRegion(")]
    public void CSharpSample_AfterTheRules_PrintsWhatIsShown(string sample)
    {
        var printed = CSharpSample.Run(_samples.Block("csharp rules") + _samples.BlockWith("csharp", sample));

        Assert.Equal(_samples.After(sample), printed);
    }

    [Fact]
    public void EverySample_IsUsedByATest() => Assert.Equal(9, _samples.Count);
}
