using System.Text.Json;
using System.Text.RegularExpressions;
using Minsheng.Rules.Workflows;

namespace Minsheng.Rules.Expressions.Tests.Workflows;

/// <summary>What docs/workflows.md says, run.</summary>
public sealed partial class WorkflowsPageTests
{
    private static readonly string Page = File.ReadAllText(Repository.PathOf("docs", "workflows.md"));

    public static TheoryData<string, string, string> Differences
    {
        get
        {
            var rows = new TheoryData<string, string, string>();
            foreach (var match in Row().Matches(Page).Cast<Match>())
            {
                rows.Add(match.Groups["expression"].Value.Replace("\\|", "|", StringComparison.Ordinal), match.Groups["theirs"].Value, match.Groups["ours"].Value);
            }

            return rows;
        }
    }

    [Fact]
    public void Differences_OfThePage_AreNine() => Assert.Equal(9, Differences.Count);

    [Theory]
    [MemberData(nameof(Differences))]
    public void Difference_OfThePage_IsWhatBothSay(string expression, string theirs, string ours)
    {
        var json = WorkflowBench.Lambda(expression);
        var inputs = WorkflowBench.Inputs(("place", new { Rooms = (int?)null, Share = 0.1, Price = 1m, Owner = (string?)null }));

        Assert.Equal(theirs == "success", WorkflowBench.Ask(json, "W", inputs).Single().IsSuccess);
        Assert.Equal(ours, JsonNamingPolicy.CamelCase.ConvertName(WorkflowBench.Evaluate(json, inputs).Measures.Single().Compliance.ToString()));
    }

    /// <summary>The file of the page, where the host declares its inputs: the one that is missing there is a finding then.</summary>
    [Fact]
    public void File_OfThePage_IsReadAndCompiled()
    {
        var json = new Samples("docs", "workflows.md").Block("json 11-bakeries.json");
        var options = new WorkflowOptions { Types = [typeof(Towns)], InputTypes = new Dictionary<string, Type> { ["place"] = typeof(Place) } };

        var finding = Assert.Single(WorkflowBench.Load(json, options).Diagnostics);

        Assert.Equal("11-workflows.json(8,47): error WF1013: there is no input or parameter `staff`", finding.ToString());
    }

    [GeneratedRegex(@"^\| `(?<expression>[^`]+)` \| (?<theirs>success|not success) \| (?<ours>\w+) \|", RegexOptions.Multiline)]
    private static partial Regex Row();

    public sealed record Place(string Town, int Ovens);

    public static class Towns
    {
        public static bool IsInland(string town) => town == "donghai";
    }
}
