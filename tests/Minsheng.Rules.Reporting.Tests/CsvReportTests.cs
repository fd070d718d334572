namespace Minsheng.Rules.Reporting.Tests;

public sealed class CsvReportTests
{
    private static readonly string[] Columns =
    [
        "domain", "item", "measure", "kind", "subject", "region", "compliance", "reason", "waivedUntil", "completion", "completionRaw", "actual", "unit", "numerator", "denominator",
        "stage", "date", "target", "by", "suspect", "margin", "marginUnit", "marginCount", "trajectory", "scheduled", "lag", "required", "forecast", "light", "dataQuality", "share",
        "shareOfTotal", "notes", "class", "explanation", "rule", "asOf", "knownAt", "labels",
    ];

    [Fact]
    public void Write_EducationInSeptember_IsTheApprovedFile() =>
        Approved.Matches("education-2023-09-30.en.csv", Reports.Csv(Samples.Education()));

    [Fact]
    public void Write_DistrictsInChinese_IsTheApprovedFile() =>
        Approved.Matches("districts.zh.csv", Reports.Csv(Samples.Districts(), new CsvReportOptions { Language = Language.Chinese, IncludeRegions = true }));

    [Fact]
    public void Write_Header_NamesTheColumnsInOrder()
    {
        var csv = Reports.Csv(Samples.Districts());

        Assert.Equal(string.Join(',', Columns), csv.Split('\n')[0]);
        Assert.All(Reports.Rows(csv), row => Assert.Equal(Columns, row.Keys));
    }

    [Fact]
    public void Write_ShareOverRegions_SaysEveryFigureByHand()
    {
        // 46 of 300 are 15.33…%, a third of a point and one teacher over 15%, and 1.0222… times the target.
        var row = Reports.Rows(Reports.Csv(Samples.Districts())).Single(row => row["measure"] == "rotation");

        string[] expected =
        [
            "life", "1", "rotation", "proportion", "teachers who rotate", "", "met", "", "", "1", "1.022222", "0.153333", "%", "46", "300",
            "", "2023-09-30", "≥ 15%", "2023-12-31", "", "0.333333", "百分点", "1", "noSchedule", "", "", "", "", "", "complete", "1", "",
            "regionsNotMet", "", "met: 15.33% (target ≥ 15%), 1 人 over", "01-life.json:7", "2023-09-30", "", "made up for a test by hand",
        ];
        Assert.Equal(expected, row.Values);
    }

    [Fact]
    public void Write_SumWithARegionMissing_SaysPaceAndQuality()
    {
        // 6 of 12 with 9 of 12 months gone: 25 points behind, and 6 more in 3 months.
        var row = Reports.Rows(Reports.Csv(Samples.Districts())).Single(row => row["measure"] == "schools");

        Assert.Equal(("pending", "notYetReached"), (row["compliance"], row["reason"]));
        Assert.Equal(("0.5", "6", "-6", "所"), (row["completion"], row["actual"], row["margin"], row["marginUnit"]));
        Assert.Equal(("behind", "0.75", "25", "2", "yellow"), (row["trajectory"], row["scheduled"], row["lag"], row["required"], row["light"]));
        Assert.Equal(("partial", "0.666667"), (row["dataQuality"], row["share"]));
    }

    [Fact]
    public void Write_WithRegions_PutsThemUnderTheirMeasureInTheOrderOfTheProgramme()
    {
        var rows = Reports.Rows(Reports.Csv(Samples.Districts(), new CsvReportOptions { IncludeRegions = true }));

        Assert.Equal(["", "east", "west", "south"], rows.Where(row => row["measure"] == "schools").Select(row => row["region"]));
        Assert.Equal(["12", "4", "4", "4"], rows.Where(row => row["measure"] == "schools").Select(row => row["target"].Split(' ')[1]));
        Assert.Equal(["6", "4", "2", ""], rows.Where(row => row["measure"] == "schools").Select(row => row["actual"]));
        Assert.Equal(["≥ 30 公里", "", "", ""], rows.Where(row => row["measure"] == "roads").Select(row => row["target"]));
        Assert.Equal([""], rows.Where(row => row["measure"] == "hospital").Select(row => row["region"]));
    }

    [Fact]
    public void Write_ViewOfOneRegion_NamesItInEveryRow()
    {
        var result = Samples.Districts(new EvaluationOptions { AsOf = new(2023, 9, 30), Region = "西区" });

        var rows = Reports.Rows(Reports.Csv(result, new CsvReportOptions { IncludeRegions = true }));

        Assert.Equal(result.Measures.Count(), rows.Count);
        Assert.All(rows, row => Assert.Equal("west", row["region"]));
    }

    [Fact]
    public void Write_Attestation_HasItsTargetAsStage()
    {
        var row = Reports.Rows(Reports.Csv(Samples.Districts())).Single(row => row["measure"] == "register");

        Assert.Equal(("met", "attested", "reach attested", "2023-05-31"), (row["compliance"], row["stage"], row["target"], row["date"]));
    }

    [Theory]
    [InlineData("schools, and more")]
    [InlineData("schools \"new\"")]
    [InlineData("schools\nand more")]
    [InlineData("schools\r\nand more")]
    [InlineData("a | b ; c # d")]
    [InlineData("“全角”，１")]
    [InlineData("'already")]
    public void Write_HarmlessText_ReadsBackAsItIs(string subject) =>
        Assert.Equal(subject, Assert.Single(Reports.Rows(Reports.Csv(Samples.OneMeasure(subject)!)))["subject"]);

    [Theory]
    [InlineData("=HYPERLINK(\"http://example.org\",\"x\")")]
    [InlineData("+1")]
    [InlineData("-1+2")]
    [InlineData("@SUM(A1:A9)")]
    [InlineData("＝1+1")]
    [InlineData("＠SUM(A1)")]
    public void Write_TextThatASpreadsheetWouldRun_HasAnApostropheInFront(string subject) =>
        Assert.Equal("'" + subject, Assert.Single(Reports.Rows(Reports.Csv(Samples.OneMeasure(subject)!)))["subject"]);

    [Fact]
    public void Write_LabelAndTargetThatASpreadsheetWouldRun_HaveAnApostropheInFront()
    {
        var row = Assert.Single(Reports.Rows(Reports.Csv(Samples.OneMeasure("schools", label: "=1+1", target: "= 10 所")!)));

        Assert.Equal(("'=1+1", "'= 10 所"), (row["labels"], row["target"]));
    }

    [Fact]
    public void Write_NegativeNumbers_StayNumbers()
    {
        var rows = Reports.Rows(Reports.Csv(Samples.OneMeasure("schools")!));

        Assert.Equal("-6", Assert.Single(rows)["margin"]);
    }

    [Fact]
    public void Write_Chinese_ChangesWordsAndNoCodes()
    {
        var english = Reports.Rows(Reports.Csv(Samples.Districts()));
        var chinese = Reports.Rows(Reports.Csv(Samples.Districts(), new CsvReportOptions { Language = Language.Chinese }));

        string[] words = ["subject", "explanation"];
        Assert.All(english.Zip(chinese), pair => Assert.Equal(pair.First.Where(cell => !words.Contains(cell.Key)), pair.Second.Where(cell => !words.Contains(cell.Key))));
        Assert.All(english.Zip(chinese), pair => Assert.NotEqual(pair.First["subject"], pair.Second["subject"]));
        Assert.Equal("新建学校", chinese[0]["subject"]);
    }

    [Theory]
    [InlineData("de-DE")]
    [InlineData("ar-SA")]
    public void Write_InAnotherCultureAndAgain_GivesTheSameText(string culture)
    {
        var options = new CsvReportOptions { IncludeRegions = true };

        Assert.Equal(Reports.Csv(Samples.Districts(), options), Reports.In(culture, () => Reports.Csv(Samples.Districts(), options)));
        Assert.Equal(Reports.Csv(Samples.Education()), Reports.In(culture, () => Reports.Csv(Samples.Education())));
    }

    [Fact]
    public void Write_LineEnds_AreLineFeedsWhateverTheWriter()
    {
        var csv = Reports.Csv(Samples.Education());

        Assert.DoesNotContain('\r', csv);
        Assert.EndsWith("\n", csv, StringComparison.Ordinal);
        Assert.Equal(1 + Samples.Education().Measures.Count(), csv.Count(character => character == '\n'));
    }

    [Fact]
    public void Write_NoResultOrWriter_IsRefused()
    {
        Assert.Throws<ArgumentNullException>(() => CsvReport.Write(null!, TextWriter.Null));
        Assert.Throws<ArgumentNullException>(() => CsvReport.Write(Samples.Districts(), null!));
    }
}
