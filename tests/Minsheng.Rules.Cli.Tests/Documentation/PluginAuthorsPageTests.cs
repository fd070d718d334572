using Minsheng.Rules.Testing;

namespace Minsheng.Rules.Cli.Tests.Documentation;

public sealed class PluginAuthorsPageTests
{
    private readonly Samples _page = new("docs", "plugin-authors.md");

    [Fact]
    public void Plugin_UnderTheLaws_PrintsWhatIsShown() =>
        Assert.Equal(_page.Block("text kit"), CSharpSample.Run(_page.Block("csharp kit"), _page.Block("csharp manifest"), _page.Block("csharp kind")));

    /// <summary>99 stones pave a square of 9 by 9, which is less than 10; 100 pave it, and 25 are half of its side.</summary>
    [Fact]
    public void KindWithAFunction_UnderTheLaws_KeepsThem()
    {
        const string program = """"
            using Minsheng.Rules;
            using Minsheng.Rules.Kinds;
            using Minsheng.Rules.Plugins;
            using Minsheng.Rules.Testing;

            var kit = new ConformanceKit(
                KindCatalogue.BuiltIn.With(new SquareKind()),
                new KindExample("""{ "kind": "square", "target": "≥ 10 块" }""") { Ladder = [Row.Value(0), Row.Value(24), Row.Value(25), Row.Value(99), Row.Value(100), Row.Value(1000)], AtTarget = 4 });
            kit.CheckAll().ThrowIfBroken();
            var square = RuleFixture.Of("""{ "kind": "square", "target": "≥ 10 块" }""").With(PluginSet.Of(KindCatalogue.BuiltIn.With(new SquareKind())));
            foreach (var stones in new[] { 24, 25, 99, 100 })
            {
                var result = square.Judge(Row.Value(stones));
                Console.WriteLine($"{result.Actual!.Value} {result.Class?.Code}");
            }
            """";

        Assert.Equal("4 块 \n5 块 halfway\n9 块 halfway\n10 块 halfway\n", CSharpSample.Run(program, _page.Block("csharp function")));
    }

    [Fact]
    public void Laws_OfThePage_AreThoseOfTheKit()
    {
        var page = File.ReadAllText(Repository.PathOf("docs", "plugin-authors.md"));

        Assert.All(ConformanceKit.LawNames, law => Assert.Contains($"\n| `{law}` | ", page, StringComparison.Ordinal));
    }

    /// <summary>Those are run, from the packages, where the template is tested.</summary>
    [Fact]
    public void Shell_OfThePackage_HasTheLinesOfANewPlugin()
    {
        var lines = File.ReadAllLines(Repository.PathOf("src", "Minsheng.Rules.Templates", "plugin", "README.md"));

        Assert.All(_page.Shells.Last().Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1), line => Assert.Contains(line, lines));
    }

    [Fact]
    public void EverySample_IsUsedByATest() => Assert.Equal(7, _page.Count);
}
