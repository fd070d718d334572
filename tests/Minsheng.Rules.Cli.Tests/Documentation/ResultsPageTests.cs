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

    private static string CamelCase(string name) => char.ToLowerInvariant(name[0]) + name[1..];

    private static IEnumerable<string> Keys(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(property => Keys(property.Value).Prepend(property.Name)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Keys),
        _ => [],
    };
}
