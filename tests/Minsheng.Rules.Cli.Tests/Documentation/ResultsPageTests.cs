using System.Text.Json;
using System.Text.RegularExpressions;

namespace Minsheng.Rules.Cli.Tests.Documentation;

public sealed class ResultsPageTests
{
    private readonly string _page = File.ReadAllText(Repository.PathOf("docs", "results.md"));

    [Fact]
    public void Reasons_AreExactlyThoseOfTheLibrary()
    {
        var table = _page[_page.IndexOf("## Reasons", StringComparison.Ordinal)..];
        var documented = Regex.Matches(table, "^\\| `(?<code>\\w+)` \\|", RegexOptions.Multiline).Select(match => match.Groups["code"].Value);

        Assert.Equal(Enum.GetNames<ReasonCode>().Select(CamelCase).Order(), documented.Order());
    }

    [Fact]
    public void Keys_OfARealResult_AreAllDocumented()
    {
        var outcome = Minsheng.Run("evaluate", Minsheng.Rules, "--observations", Minsheng.Illustrative, Minsheng.Published, "--format", "json");
        using var document = JsonDocument.Parse(outcome.Output);

        Assert.All(Keys(document.RootElement).Distinct(), key => Assert.Matches($@"\b{key}\b", _page));
    }

    [Fact]
    public void Columns_OfTheCsv_AreAllDocumented()
    {
        var outcome = Minsheng.Run("evaluate", Minsheng.Rules, "--observations", Minsheng.Illustrative, "--format", "csv");

        var section = _page[_page.IndexOf("## CSV and Markdown", StringComparison.Ordinal).._page.IndexOf("## A replay", StringComparison.Ordinal)];
        Assert.Equal(outcome.Output.Split('\n')[0].Split(','), Regex.Matches(section[..section.IndexOf(". Codes", StringComparison.Ordinal)], "`([a-zA-Z]+)`").Select(match => match.Groups[1].Value).Where(word => word != "CsvReport"));
    }

    private static string CamelCase(string name) => char.ToLowerInvariant(name[0]) + name[1..];

    private static IEnumerable<string> Keys(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(property => Keys(property.Value).Prepend(property.Name)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Keys),
        _ => [],
    };
}
