using System.Globalization;
using System.Text;

namespace Minsheng.Rules.Data.Tests;

/// <summary>What a CSV file may look like, and that every field keeps its text and its place. Broken files are in <c>tests/corpus/bad-observations</c>.</summary>
public sealed class CsvObservationsTests
{
    [Fact]
    public void Read_CanonicalHeader_FillsEveryField()
    {
        var file = Read("""
            measure,region,date,value,unit,numerator,denominator,stage,covered,attested,expires,recordedAt,status,source,note
            health-checks,海州区,2023-06-30,8.5,万人,12,16,在建,特困人员;孤儿,yes,2024-06-30,2023-07-05,final,市总工会,半年数
            """);

        Assert.Empty(file.Diagnostics);
        var observation = Assert.Single(file.Observations);
        Assert.Equal("health-checks", observation.Measure);
        Assert.Equal("海州区", observation.Region);
        Assert.Equal(new DateOnly(2023, 6, 30), observation.Date);
        Assert.Equal(new Rational(17, 2), observation.Value);
        Assert.False(observation.IsShare);
        Assert.Equal("万人", observation.Unit);
        Assert.Equal(12, observation.Numerator);
        Assert.Equal(16, observation.Denominator);
        Assert.Equal("在建", observation.Stage);
        Assert.Equal(["特困人员", "孤儿"], observation.Covered);
        Assert.True(observation.Attested);
        Assert.Equal(new DateOnly(2024, 6, 30), observation.Expires);
        Assert.Equal(new DateOnly(2023, 7, 5), observation.RecordedAt);
        Assert.Equal(ObservationStatus.Final, observation.Status);
        Assert.Equal("市总工会", observation.Source);
        Assert.Equal("半年数", observation.Note);
    }

    [Fact]
    public void Read_Stream_IsReadFromWhereItStandsAndLeftOpen()
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes("xxmeasure,date,value\nroads,2023-06-30,5\n")) { Position = 2 };

        var file = CsvObservations.Read("roads.csv", stream);

        Assert.Empty(file.Diagnostics);
        Assert.Equal((Rational?)5, Assert.Single(file.Observations).Value);
        Assert.Equal(stream.Length, stream.Position);
    }

    [Fact]
    public void Read_EmptyFields_AreAbsent()
    {
        var observation = Assert.Single(Read("measure,region,date,value,stage,covered,attested,expires,recordedAt,status\nroads,,2023-06-30,,,,,,,\n").Observations);

        Assert.Equal("", observation.Region);
        Assert.Null(observation.Value);
        Assert.Equal("", observation.Stage);
        Assert.Null(observation.Covered);
        Assert.Null(observation.Attested);
        Assert.Null(observation.Expires);
        Assert.Null(observation.RecordedAt);
        Assert.Equal(ObservationStatus.Reported, observation.Status);
    }

    [Fact]
    public void Read_ColumnsInAnyOrder_GivesSameObservations()
    {
        var canonical = Read("measure,date,value,unit,note\nroads,2023-06-30,60,公里,半年\n");
        var shuffled = Read("note,unit,value,date,measure\n半年,公里,60,2023-06-30,roads\n");

        Assert.Equal(WithoutRows(canonical), WithoutRows(shuffled));
    }

    [Theory]
    [InlineData("# 虚构的数\nmeasure,date\nroads,2023-06-30\n", "虚构的数")]
    [InlineData("# 虚构的数\r\n#\tMade up\r\nmeasure,date\r\nroads,2023-06-30\r\n", "虚构的数\nMade up")]
    [InlineData("## 来源：市交通局 #3\n\n# 第二行\n\nmeasure,date\nroads,2023-06-30\n", "来源：市交通局 #3\n第二行")]
    [InlineData("measure,date\nroads,2023-06-30\n", null)]
    [InlineData("\n\nmeasure,date\nroads,2023-06-30\n", null)]
    public void Read_LinesBeforeHeader_AreLabel(string text, string? label)
    {
        var file = Read(text);

        Assert.Equal(label, file.Label);
        Assert.Empty(file.Diagnostics);
        Assert.Equal("roads", Assert.Single(file.Observations).Measure);
    }

    [Fact]
    public void Read_HashAfterHeader_IsNoLabel()
    {
        var file = Read("measure,date,note\n#1,2023-06-30,一号路\n");

        Assert.Null(file.Label);
        Assert.Equal("#1", Assert.Single(file.Observations).Measure);
    }

    [Theory]
    [InlineData("\"东,西\"", "东,西")]
    [InlineData("\"称\"\"幸福食堂\"\"\"", "称\"幸福食堂\"")]
    [InlineData("\"第一批\n第二批\"", "第一批\n第二批")]
    [InlineData("\"第一批\r\n第二批\"", "第一批\r\n第二批")]
    [InlineData("\"\"", "")]
    [InlineData("  两端有空格  ", "两端有空格")]
    [InlineData("宽6\"的管道", "宽6\"的管道")]
    public void Read_QuotedField_KeepsItsText(string written, string read)
    {
        var file = Read($"measure,note,date\nroads,{written},2023-06-30\n");

        Assert.Empty(file.Diagnostics);
        Assert.Equal(read, Assert.Single(file.Observations).Note);
    }

    [Fact]
    public void Read_QuotedFields_KeepsPlaces()
    {
        var file = Read("note,measure,date\n\"a,b\",roads,2023-06-30\n\"两\n行\"\"引\",\"canteens\",2023-06-30\n,loans,2023-06-30\n");

        Assert.Equal(
            [new SourceLocation("file.csv", 2, 7), new SourceLocation("file.csv", 4, 7), new SourceLocation("file.csv", 5, 2)],
            file.Observations.Select(observation => observation.PlaceOf(ObservationColumn.Measure)));
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public void Read_LineEnds_GiveSameObservationsAndPlaces(string lineEnd)
    {
        var lines = new[] { "# 来源", "measure,date,value", "roads,2023-06-30,60", "", "loans,2023-06-30,9000", "" };

        var file = Read(string.Join(lineEnd, lines));

        Assert.Empty(file.Diagnostics);
        Assert.Equal(
            [("roads", 3, 18), ("loans", 5, 18)],
            file.Observations.Select(observation => (observation.Measure, observation.PlaceOf(ObservationColumn.Value).Line, observation.PlaceOf(ObservationColumn.Value).Column)));
    }

    [Fact]
    public void Read_ByteOrderMark_IsNoText()
    {
        byte[] bytes = [.. Encoding.UTF8.Preamble, .. "measure,date\nroads,2023-06-30\n"u8];

        var file = CsvObservations.Read("file.csv", bytes);

        Assert.Empty(file.Diagnostics);
        Assert.Equal("roads", Assert.Single(file.Observations).Measure);
    }

    [Theory]
    [InlineData("measure,date\n\n\nroads,2023-06-30\n\n\n")]
    [InlineData("measure,date\n  \t \nroads,2023-06-30\n")]
    [InlineData("measure,date\nroads,2023-06-30")]
    public void Read_BlankLinesAndNoFinalLineEnd_AreNoRows(string text)
    {
        var file = Read(text);

        Assert.Empty(file.Diagnostics);
        Assert.Equal("roads", Assert.Single(file.Observations).Measure);
    }

    [Theory]
    [InlineData("82%", 82, 100, true)]
    [InlineData("82.5％", 825, 1000, true)]
    [InlineData("0.82", 82, 100, false)]
    [InlineData("-3", -3, 1, false)]
    public void Read_Value_KnowsShares(string written, int numerator, int denominator, bool isShare)
    {
        var observation = Assert.Single(Read($"measure,date,value\nroads,2023-06-30,{written}\n").Observations);

        Assert.Equal(new Rational(numerator, denominator), observation.Value);
        Assert.Equal(isShare, observation.IsShare);
    }

    [Fact]
    public void Read_TenThousandRows_KeepsEveryRowAndItsLine()
    {
        const int rows = 10_000;
        var text = new StringBuilder("# 压力测试\nmeasure,date,value,note\n");
        for (var i = 1; i <= rows; i++)
        {
            var note = i % 3 == 0 ? "\"含,逗号与\"\"引号\"\"\"" : "无";
            text.Append(CultureInfo.InvariantCulture, $"m-{i},2023-06-30,{i},{note}\n");
        }

        var file = Read(text.ToString());

        Assert.Empty(file.Diagnostics);
        Assert.Equal(
            Enumerable.Range(1, rows).Select(i => ($"m-{i}", (Rational)i, i + 2, 1)),
            file.Observations.Select(observation => (observation.Measure, observation.Value!.Value, observation.Row!.Location.Line, observation.Row.Location.Column)));
    }

    [Fact]
    public void Read_BadRowAmongGoodOnes_LeavesItOutAndGoesOn()
    {
        var file = Read("measure,date,value\nroads,2023-06-30,sixty\nloans,2023-06-30,9000\ncanteens,2023-6-30,12\n");

        Assert.Equal(["loans"], file.Observations.Select(observation => observation.Measure));
        Assert.Equal([("MR4004", 2, 18), ("MR1015", 4, 10)], file.Diagnostics.Select(diagnostic => (diagnostic.Code, diagnostic.Location.Line, diagnostic.Location.Column)));
    }

    [Fact]
    public void Read_VeryLongField_IsRead()
    {
        var note = new string('长', 200_000);

        var file = Read($"note,measure,date\n{note},roads,2023-06-30\n");

        var observation = Assert.Single(file.Observations);
        Assert.Equal(note.Length, observation.Note.Length);
        Assert.Equal(new SourceLocation("file.csv", 2, note.Length + 2), observation.PlaceOf(ObservationColumn.Measure));
    }

    private static ObservationFile Read(string text) => CsvObservations.Read("file.csv", Encoding.UTF8.GetBytes(text));

    private static IEnumerable<Observation> WithoutRows(ObservationFile file) => file.Observations.Select(observation => observation with { Row = null });
}
