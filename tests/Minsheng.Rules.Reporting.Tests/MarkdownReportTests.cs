namespace Minsheng.Rules.Reporting.Tests;

public sealed class MarkdownReportTests
{
    [Fact]
    public void Write_EducationInSeptember_IsTheApprovedFile() =>
        Approved.Matches("education-2023-09-30.en.md", Reports.Markdown(Samples.Education()));

    [Fact]
    public void Write_EducationInChinese_IsTheApprovedFile() =>
        Approved.Matches("education-2023-09-30.zh.md", Reports.Markdown(Samples.Education(), new MarkdownReportOptions { Language = Language.Chinese }));

    [Fact]
    public void Write_DistrictsWithRegions_IsTheApprovedFile() =>
        Approved.Matches("districts.en.md", Reports.Markdown(Samples.Districts(), new MarkdownReportOptions { IncludeRegions = true }));

    [Fact]
    public void Write_PublishedFigures_ShowsWhatJudgesNothing()
    {
        var markdown = Reports.Markdown(Samples.Published(), new MarkdownReportOptions { Language = Language.Chinese });

        Assert.Contains("## 只作记录、不判定任何指标的实绩\n\n| 指标 | 地区 | 日期 | 实绩 | 说明 | 来源 |\n", markdown, StringComparison.Ordinal);
        Assert.Contains(Reports.Cells(markdown), cells => cells is ["新建中小学", "海州区", "2023-09-02", "4 所", ..]);
    }

    [Fact]
    public void Write_Attention_PutsBrokenPromisesFirstThenWhatIsBehindThenWhatCannotBeJudged()
    {
        var cells = Reports.Cells(Section(Reports.Markdown(Samples.Districts()), "## Needs attention (6, of which 3 late)"));

        Assert.Equal(
            [("hospital", "not met"), ("schools", "pending"), ("roads", "pending"), ("lectures", "indeterminate"), ("clinics", "pending"), ("services", "pending")],
            cells.Skip(1).Select(row => (row[1].Replace(" built", "", StringComparison.Ordinal), row[2])));
    }

    [Fact]
    public void Write_NothingToAttendTo_HasNoSuchSection()
    {
        var result = Samples.OneMeasure("schools", target: "≥ 4 所")!;

        var markdown = Reports.Markdown(result);

        Assert.DoesNotContain("Needs attention", markdown, StringComparison.Ordinal);
        Assert.Contains("| met | 1 | 1 |", markdown, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_ViewOfARegionAsKnownOnADay_SaysBoth()
    {
        var options = new EvaluationOptions { AsOf = new(2023, 9, 30), KnownAt = new(2023, 10, 5), Region = "east" };

        var markdown = Reports.Markdown(Samples.Districts(options));

        Assert.Contains("\nAs known on 2023-10-05.\n\nRegion: East\n", markdown, StringComparison.Ordinal);
        Assert.Matches("\n## Findings\n\n(- .*\n)?- MR4027 figures.json", markdown);
    }

    [Fact]
    public void Write_Regions_OnlyWhereAskedFor()
    {
        Assert.DoesNotContain("## Regions", Reports.Markdown(Samples.Districts()), StringComparison.Ordinal);
        Assert.DoesNotContain("## Regions", Reports.Markdown(Samples.OneMeasure("学校")!, new MarkdownReportOptions { IncludeRegions = true }), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a | b")]
    [InlineData("*a* **b** _c_ ~d~")]
    [InlineData("<script>alert(1)</script> &amp; `code`")]
    [InlineData("[a](http://example.org) ![b](c)")]
    [InlineData("a \\| b \\")]
    [InlineData("# a #")]
    public void Write_TextWithSigns_EscapesThemAll(string subject)
    {
        var markdown = Reports.Markdown(Samples.OneMeasure(subject, label: subject)!);

        Assert.Equal(2, Reports.Cells(markdown).Count(cells => cells.Contains(subject)));
        Assert.DoesNotMatch(@"(?<!\\)(?:\\\\)*[<*`_\[\]~&]", markdown.Replace("**", "", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("a\nb")]
    [InlineData("a\r\nb")]
    [InlineData("a\n\n# b\n")]
    [InlineData("a\u2028b")]
    public void Write_TextOfSeveralLines_StaysInItsCell(string subject)
    {
        var markdown = Reports.Markdown(Samples.OneMeasure(subject)!);

        Assert.Equal(2, Reports.Cells(markdown).Count(cells => cells.Any(cell => cell is "a b" or "a # b")));
        Assert.Equal(Reports.Markdown(Samples.OneMeasure("a")!).Split('\n').Length, markdown.Split('\n').Length);
    }

    [Fact]
    public void Write_Label_StandsOnTopLineByLine()
    {
        var markdown = Reports.Markdown(Samples.Districts());

        Assert.StartsWith(
            "# Three districts\n\nAs of 2023-09-30 (as given), period 2023-01-01 to 2023-12-31.\n\n> ⚠ made up for a test\n>\n> ⚠ by hand\n\n## Overview\n", markdown, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("de-DE")]
    [InlineData("ar-SA")]
    public void Write_InAnotherCultureAndAgain_GivesTheSameText(string culture)
    {
        foreach (var language in Enum.GetValues<Language>())
        {
            var options = new MarkdownReportOptions { Language = language, IncludeRegions = true };

            Assert.Equal(Reports.Markdown(Samples.Districts(), options), Reports.In(culture, () => Reports.Markdown(Samples.Districts(), options)));
            Assert.Equal(Reports.Markdown(Samples.Education(), options), Reports.In(culture, () => Reports.Markdown(Samples.Education(), options)));
        }
    }

    [Fact]
    public void Write_Layout_HasLineFeedsAndNoSpaceAtTheEndOfALine()
    {
        var markdown = Reports.Markdown(Samples.Districts(), new MarkdownReportOptions { IncludeRegions = true });

        Assert.DoesNotContain('\r', markdown);
        Assert.DoesNotContain("\n\n\n", markdown, StringComparison.Ordinal);
        Assert.All(markdown.Split('\n'), line => Assert.Equal(line.TrimEnd(), line));
        Assert.EndsWith("no effect\n", markdown, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_NoResultOrWriter_IsRefused()
    {
        Assert.Throws<ArgumentNullException>(() => MarkdownReport.Write(null!, TextWriter.Null));
        Assert.Throws<ArgumentNullException>(() => MarkdownReport.Write(Samples.Districts(), null!));
    }

    private static string Section(string markdown, string heading)
    {
        var start = markdown.IndexOf(heading + "\n", StringComparison.Ordinal);
        Assert.True(start >= 0, markdown);
        var end = markdown.IndexOf("\n## ", start, StringComparison.Ordinal);
        return end < 0 ? markdown[start..] : markdown[start..end];
    }
}
