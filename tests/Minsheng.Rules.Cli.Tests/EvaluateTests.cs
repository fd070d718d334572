using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Minsheng.Rules.Cli.Tests;

public sealed class EvaluateTests
{
    [Fact]
    public void Evaluate_IllustrativeYearInSeptember_PrintsTheApprovedReport()
    {
        var outcome = Minsheng.Run("evaluate", Minsheng.Rules, "--observations", Minsheng.Illustrative, "--as-of", "2023-09-30");

        Assert.Equal((0, ""), (outcome.ExitCode, outcome.Error));
        Approved.Matches("illustrative-2023-09-30.en.txt", outcome.Output);
    }

    [Fact]
    public void Evaluate_IllustrativeYearAtItsEndInChinese_PrintsTheApprovedReport()
    {
        var outcome = Minsheng.Run("evaluate", Minsheng.Rules, "--observations", Minsheng.Illustrative, "--language", "zh");

        Assert.Equal((0, ""), (outcome.ExitCode, outcome.Error));
        Approved.Matches("illustrative-2023-12-31.zh.txt", outcome.Output);
    }

    [Fact]
    public void Evaluate_PublishedFigures_PrintsTheApprovedReport()
    {
        var outcome = Minsheng.Run("evaluate", Minsheng.Rules, "--observations", Minsheng.Published, "--language", "zh");

        Assert.Equal(0, outcome.ExitCode);
        Assert.StartsWith("rules/lianyungang-2023/observations/published.csv(36,39): warning MR4009: 日期 `2024-03-18` 不在期间", outcome.Error);
        Approved.Matches("published.zh.txt", outcome.Output);
    }

    [Fact]
    public void Evaluate_AsJson_HasTheApprovedShape()
    {
        var outcome = Minsheng.Run("evaluate", Minsheng.Rules, "--observations", Minsheng.Illustrative, "--as-of", "2023-12-31", "--format", "json");

        Assert.Equal((0, ""), (outcome.ExitCode, outcome.Error));
        Approved.Matches("illustrative-2023-12-31.json", HeadAndItem(outcome.Output, number: 4));
    }

    /// <summary>A result with one item of its first domain, for a reader to approve.</summary>
    private static string HeadAndItem(string json, int number)
    {
        var result = JsonNode.Parse(json)!;
        var domains = result["domains"]!.AsArray();
        var items = domains[0]!["items"]!.AsArray();
        while (domains.Count > 1)
        {
            domains.RemoveAt(1);
        }

        foreach (var item in items.Where(item => item!["number"]!.GetValue<int>() != number).ToList())
        {
            items.Remove(item);
        }

        return result.ToJsonString(new JsonSerializerOptions { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }) + "\n";
    }

    [Fact]
    public void Evaluate_Text_FitsAHundredColumnsWithoutColoursOrTrailingSpaces()
    {
        var outcome = Minsheng.Run("evaluate", Minsheng.Rules, "--observations", Minsheng.Illustrative, "--language", "zh");

        Assert.All(outcome.Output.Split('\n'), line =>
        {
            Assert.InRange(Cells(line), 0, 100);
            Assert.Equal(line.TrimEnd(), line);
            Assert.DoesNotContain('\u001b', line);
        });
    }

    /// <summary>More are late at the end of September than fit a screen: 20 are shown in full, the others named.</summary>
    [Fact]
    public void Evaluate_ManyMeasures_ShowsTheWorstInFullAndNamesTheRest()
    {
        string[] arguments = ["evaluate", Minsheng.Rules, "--observations", Minsheng.Illustrative, "--as-of", "2023-09-30"];
        var shortened = Minsheng.Run(arguments).Output;
        var whole = Minsheng.Run([.. arguments, "--all"]).Output;
        var late = int.Parse(Regex.Match(shortened, "^Late \\(([0-9]+)\\)$", RegexOptions.Multiline).Groups[1].Value, CultureInfo.InvariantCulture);

        Assert.Contains($"and {late - 20} more, in full with --all:", shortened, StringComparison.Ordinal);
        Assert.Equal(late, Regex.Count(whole[..whole.IndexOf("\nOpen (", StringComparison.Ordinal)], "(severely )?behind: ", RegexOptions.None));
        Assert.Equal(20, Regex.Count(shortened[..shortened.IndexOf("\nOpen (", StringComparison.Ordinal)], "(severely )?behind: ", RegexOptions.None));
        Assert.DoesNotContain("with --all", whole, StringComparison.Ordinal);
        Assert.All(ProgrammeLoader.LoadDirectory(Repository.PathOf(Minsheng.Rules)).GetProgramme().Measures, measure =>
            Assert.Contains(Beginning(measure.Header.Subject.En), Letters(shortened), StringComparison.Ordinal));
    }

    /// <summary>A text without the line breaks of columns.</summary>
    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit));

    /// <summary>What columns never cut away of a subject.</summary>
    private static string Beginning(string subject) => string.Concat(Letters(subject).Take(15));

    [Fact]
    public void Evaluate_MadeUpFigures_AreLabelledInEveryOutput()
    {
        var text = Minsheng.Run("evaluate", Minsheng.Rules, "--observations", Minsheng.Illustrative);
        var json = Minsheng.Run("evaluate", Minsheng.Rules, "--observations", Minsheng.Illustrative, "--format", "json");

        Assert.Contains("⚠ Illustrative data: but for year-end figures that agree with published ones, every figure is made\nup, for demonstration only.", text.Output);
        using var document = JsonDocument.Parse(json.Output);
        Assert.Contains("示例数据：除与公开发布一致的年末数外，数字均为虚构", document.RootElement.GetProperty("labels")[0].GetString());
    }

    /// <summary>The exit codes of §14.</summary>
    [Theory]
    [InlineData(0)]
    [InlineData(1, "--fail-on", "notMet")]
    [InlineData(1, "--fail-on", "notMet,indeterminate")]
    [InlineData(3, "--fail-on", "indeterminate")]
    [InlineData(0, "--fail-on", "pending")]
    [InlineData(0, "--fail-on", "none")]
    [InlineData(1, "--fail-on", "pending", "--as-of", "2023-09-30")]
    [InlineData(0, "--fail-on", "indeterminate", "--as-of", "2023-09-30")]
    [InlineData(2, "--fail-on", "notmet")]
    public void Evaluate_FailOn_DecidesTheExitCode(int expected, params string[] options)
    {
        var outcome = Minsheng.Run(["evaluate", Minsheng.Rules, "--observations", Minsheng.Illustrative, .. options]);

        Assert.Equal(expected, outcome.ExitCode);
    }

    [Fact]
    public void Evaluate_BrokenObservations_EvaluatesNothingAndReportsEverything()
    {
        using var folder = new RulesFolder();
        var file = folder.Write("broken.csv", "measure,date,value\nschools-build,2023-06-30,3\nschools-built,2023-02-30,x\n");

        var text = Minsheng.Run("evaluate", Minsheng.Rules, "--observations", file);
        var json = Minsheng.Run("evaluate", Minsheng.Rules, "--observations", file, "--format", "json");

        Assert.Equal((2, ""), (text.ExitCode, text.Output));
        Assert.Contains("(2,1): error MR4001: there is no measure `schools-build`", text.Error);
        Assert.Contains("^ did you mean `schools-built`?", text.Error);
        Assert.Contains("(3,15): error MR1015: `2023-02-30` is not a date", text.Error);
        Assert.Contains("(3,26): error MR4004: `x` is not a number", text.Error);
        using var document = JsonDocument.Parse(json.Output);
        Assert.Equal(
            ["MR4001", "MR1015", "MR4004"],
            document.RootElement.GetProperty("diagnostics").EnumerateArray().Select(diagnostic => diagnostic.GetProperty("code").GetString()));
        Assert.False(document.RootElement.TryGetProperty("domains", out _));
    }

    [Fact]
    public void Evaluate_SeveralFiles_AreReadTogether()
    {
        var outcome = Minsheng.Run("evaluate", Minsheng.Rules, "--observations", Minsheng.Illustrative, Minsheng.Published, "--format", "json");

        using var document = JsonDocument.Parse(outcome.Output);
        Assert.Equal(2, document.RootElement.GetProperty("labels").GetArrayLength());
        Assert.Equal(12, document.RootElement.GetProperty("excluded").GetArrayLength());
    }

    [Fact]
    public void Evaluate_WithOutput_WritesTheFileAndNothingElse()
    {
        using var folder = new RulesFolder();
        var file = Path.Combine(folder.Path, "result.json");

        var outcome = Minsheng.Run("evaluate", Minsheng.Rules, "--observations", Minsheng.Illustrative, "--format", "json", "--output", file);

        Assert.Equal((0, "", ""), (outcome.ExitCode, outcome.Output, outcome.Error));
        using var document = JsonDocument.Parse(File.ReadAllText(file));
        Assert.Equal("lianyungang-2023", document.RootElement.GetProperty("programme").GetProperty("id").GetString());
    }

    [Fact]
    public void Evaluate_OutputThatCannotBeWritten_SaysSo()
    {
        var outcome = Minsheng.Run("evaluate", Minsheng.Rules, "--observations", Minsheng.Illustrative, "--output", "/no/such/folder/x.txt");

        Assert.Equal((2, "minsheng: `/no/such/folder/x.txt` cannot be written\n"), (outcome.ExitCode, outcome.Error));
    }

    [Fact]
    public void Evaluate_FolderGivenAsObservations_IsNamedAsItWasGiven()
    {
        var outcome = Minsheng.Run("evaluate", Minsheng.Rules, "--observations", "rules");

        Assert.Equal((2, ""), (outcome.ExitCode, outcome.Output));
        Assert.StartsWith("rules: error MR1007: file `rules` cannot be read\n", outcome.Error);
    }

    /// <summary>Terminal cells: Chinese characters and full-width signs take two.</summary>
    private static int Cells(string line) =>
        line.Sum(character => character is >= '\u2E80' and <= '\u9FFF' or >= '\uFF00' and <= '\uFF60' ? 2 : 1);
}
