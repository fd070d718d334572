using System.Text;

namespace Minsheng.Rules.Tests.Observations;

public sealed class JsonObservationTests
{
    [Fact]
    public void FromJson_EveryField_IsRead()
    {
        var row = Read("""
            { "measure": "m", "region": "海州区", "date": "2023-06-30", "value": 1.5, "unit": "万人", "numerator": 3, "denominator": 20, "stage": "在建",
              "covered": ["孤儿", "低保对象"], "attested": true, "expires": "2024-06-30", "recordedAt": "2023-07-05", "status": "final", "source": "简报", "note": "备注" }
            """).Observations.Single();

        Assert.Equal(("m", "海州区", Sample.Day("06-30")), (row.Measure, row.Region, row.Date));
        Assert.Equal((new Rational(3, 2), false, "万人"), (row.Value!.Value, row.IsShare, row.Unit));
        Assert.Equal((3, 20, "在建"), (row.Numerator!.Value, row.Denominator!.Value, row.Stage));
        Assert.Equal(["孤儿", "低保对象"], row.Covered!);
        Assert.Equal((true, new DateOnly(2024, 6, 30), Sample.Day("07-05")), (row.Attested, row.Expires, row.RecordedAt));
        Assert.Equal((ObservationStatus.Final, "简报", "备注"), (row.Status, row.Source, row.Note));
    }

    [Fact]
    public void FromJson_MeasureAndDateAlone_LeaveTheRestOpen()
    {
        var row = Read("""{ "measure": "m", "date": "2023-06-30" }""").Observations.Single();

        Assert.Equal((null, null, null), (row.Value, row.Numerator, row.Denominator));
        Assert.Equal((null, null, null, null), (row.Covered, row.Attested, row.Expires, row.RecordedAt));
        Assert.Equal(("", "", "", ObservationStatus.Reported), (row.Region, row.Unit, row.Stage, row.Status));
    }

    [Theory]
    [InlineData("true", true)]
    [InlineData("false", false)]
    [InlineData("\"yes\"", true)]
    [InlineData("\"no\"", false)]
    public void FromJson_Attested_IsATruthValueOrAWord(string written, bool attested) =>
        Assert.Equal(attested, Read($$"""{ "measure": "m", "date": "2023-06-30", "attested": {{written}} }""").Observations.Single().Attested);

    [Theory]
    [InlineData("[\"孤儿\", \"低保对象\"]")]
    [InlineData("\"孤儿;低保对象\"")]
    [InlineData("\" 孤儿 ； 低保对象 ; \"")]
    public void FromJson_Covered_IsAListOrAText(string written) =>
        Assert.Equal(["孤儿", "低保对象"], Read($$"""{ "measure": "m", "date": "2023-06-30", "covered": {{written}} }""").Observations.Single().Covered!);

    [Theory]
    [InlineData("\"82%\"", "0.82")]
    [InlineData("\"82.5％\"", "0.825")]
    [InlineData("\"0%\"", "0")]
    public void FromJson_Share_IsAFraction(string written, string share)
    {
        var row = Read($$"""{ "measure": "m", "date": "2023-06-30", "value": {{written}} }""").Observations.Single();

        Assert.Equal((share, true), (row.Value.ToString(), row.IsShare));
    }

    [Theory]
    [InlineData("1.80", "1.8")]
    [InlineData("\"1.80\"", "1.8")]
    [InlineData("-340", "-340")]
    [InlineData("0.1", "0.1")]
    [InlineData("9007199254740993", "9007199254740993")]
    public void FromJson_Number_IsExact(string written, string value) =>
        Assert.Equal(value, Read($$"""{ "measure": "m", "date": "2023-06-30", "value": {{written}} }""").Observations.Single().Value.ToString());

    [Fact]
    public void FromJson_LabelAndName_AreKept()
    {
        var file = ObservationFile.FromJson("a.json", """{ "format": 1, "label": "示例", "observations": [ { "measure": "m", "date": "2023-06-30" } ] }"""u8.ToArray());

        Assert.Equal(("a.json", "示例"), (file.Name, file.Label));
        Assert.Empty(file.Diagnostics);
    }

    [Fact]
    public void FromJson_Places_AreThoseOfTheFields()
    {
        var row = Read("""{ "measure": "m", "date": "2023-06-30" }""").Observations.Single();

        Assert.Equal("a.json(1,47)", row.PlaceOf(ObservationColumn.Measure).ToString());
        Assert.Equal("a.json(1,60)", row.PlaceOf(ObservationColumn.Date).ToString());
        Assert.Equal("a.json(1,34)", row.PlaceOf(ObservationColumn.Value).ToString());
    }

    private static ObservationFile Read(string row) =>
        ObservationFile.FromJson("a.json", Encoding.UTF8.GetBytes($$"""{ "format": 1, "observations": [ {{row}} ] }"""));
}
