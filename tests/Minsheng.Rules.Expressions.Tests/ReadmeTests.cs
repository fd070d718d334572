namespace Minsheng.Rules.Expressions.Tests;

/// <summary>What the pages show of expressions is so.</summary>
public sealed class ReadmeTests
{
    [Fact]
    public void FrontPage_Sample_PrintsWhatIsShown()
    {
        var page = new Samples("src", "Minsheng.Rules.Expressions", "README.md");

        Assert.Equal(page.Block("text"), CSharpSample.Run(page.Block("csharp")));
    }

    /// <summary>The measure of the sample, beside those of the first sample of the page.</summary>
    [Fact]
    public void Readme_ExpressionsPart_PrintsWhatIsShown()
    {
        var page = new Samples("README.md");
        var folder = Directory.CreateTempSubdirectory("expressions-");
        try
        {
            File.WriteAllText(Path.Combine(folder.FullName, "programme.json"), page.Block("json programme.json"));
            var domain = page.Block("json 01-education.json");
            var last = domain.LastIndexOf('}', domain.LastIndexOf(']', domain.LastIndexOf(']') - 1));
            File.WriteAllText(Path.Combine(folder.FullName, "01-education.json"), domain.Insert(last + 1, ", " + page.Block("json balance")));

            Assert.Equal(page.After("new ExpressionsPlugin()"), CSharpSample.Run(page.BlockWith("csharp", "new ExpressionsPlugin()").Replace("my-city", folder.FullName, StringComparison.Ordinal)));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>Whoever wants it reads half a screen.</summary>
    [Fact]
    public void Readme_ExpressionsPart_IsWithin30Lines()
    {
        var lines = File.ReadAllLines(Repository.PathOf("README.md"));
        var (first, next) = (Array.IndexOf(lines, "## Expressions"), Array.IndexOf(lines, "## Commands"));

        Assert.InRange(next - first, 1, 30);
    }
}
