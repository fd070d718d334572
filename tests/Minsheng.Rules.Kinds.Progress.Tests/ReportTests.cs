using System.Text.Json;

namespace Minsheng.Rules.Kinds.Progress.Tests;

/// <summary>The class of a measure stands in every report.</summary>
public sealed class ReportTests
{
    private static readonly EvaluationResult Result = Evaluate();

    [Fact]
    public void Json_OfAMeasureWithAClass_HasItsCodeAndTitles()
    {
        using var document = JsonDocument.Parse(Evaluators.JsonOf(Result));
        var measure = document.RootElement.GetProperty("domains")[0].GetProperty("items")[0].GetProperty("measures")[0];

        var progress = measure.GetProperty("class");
        Assert.Equal("fairProgress", progress.GetProperty("code").GetString());
        Assert.Equal("有进展，需加快", progress.GetProperty("title").GetProperty("zh").GetString());
        Assert.Equal("fair progress, acceleration needed", progress.GetProperty("title").GetProperty("en").GetString());
    }

    [Fact]
    public void Csv_OfAMeasureWithAClass_HasItsCode()
    {
        using var text = new StringWriter();
        CsvReport.Write(Result, text);
        var lines = text.ToString().Split('\n');

        Assert.Equal("fairProgress", lines[1].Split(',')[Array.IndexOf(lines[0].Split(','), "class")]);
    }

    [Fact]
    public void Markdown_OfAMeasureWithAClass_HasItsTitle()
    {
        using var text = new StringWriter();
        MarkdownReport.Write(Result, text, new MarkdownReportOptions { Language = Language.Chinese });

        Assert.Contains("有进展，需加快", text.ToString(), StringComparison.Ordinal);
    }

    private static EvaluationResult Evaluate() => Evaluators.Agree(
        Sample.Goals.Programme($"\"id\": \"m\", {Sample.Pace("≤ 25 人", "43")}"), Sample.Day("2022-12-31"), [Sample.On("2022-12-31", 37)]);
}
