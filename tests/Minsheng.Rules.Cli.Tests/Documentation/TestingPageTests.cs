namespace Minsheng.Rules.Cli.Tests.Documentation;

/// <summary>The front page of the package for tests; its first sample is followed from the package.</summary>
public sealed class TestingPageTests
{
    private readonly Samples _page = new("src", "Minsheng.Rules.Testing", "README.md");

    [Theory]
    [InlineData("fixture")]
    [InlineData("kit")]
    public void Sample_Run_PrintsWhatIsShown(string sample) => Assert.Equal(_page.Block($"text {sample}"), CSharpSample.Run(_page.Block($"csharp {sample}")));

    [Fact]
    public void EverySample_IsUsedByATest() => Assert.Equal(7, _page.Count);
}
