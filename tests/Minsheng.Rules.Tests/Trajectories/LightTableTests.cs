namespace Minsheng.Rules.Tests.Trajectories;

public sealed class LightTableTests
{
    [Fact]
    public void PresetNames_AreTheFourPublishedTables() =>
        Assert.Equal(["sanya-2022", "sanya-2022-districts", "tianjin-2022", "yinchuan-2025"], LightTable.PresetNames);

    [Theory]
    [InlineData("yinchuan-2025", LightBasis.Points)]
    [InlineData("tianjin-2022", LightBasis.Relative)]
    [InlineData("sanya-2022", LightBasis.Relative)]
    [InlineData("sanya-2022-districts", LightBasis.MonthsBehind)]
    public void FindPreset_Name_HasItsBasisAndItsSource(string name, LightBasis basis)
    {
        var table = LightTable.FindPreset(name)!;

        Assert.Equal(basis, table.Basis);
        Assert.Equal(["green", "yellow", "red"], table.Bands.Select(band => band.Light));
        Assert.NotEmpty(table.Source!);
    }

    [Theory]
    [InlineData("yinchuan-2025", "-5", "green")]
    [InlineData("yinchuan-2025", "9.999", "green")]
    [InlineData("yinchuan-2025", "10", "yellow")]
    [InlineData("yinchuan-2025", "30", "yellow")]
    [InlineData("yinchuan-2025", "30.001", "red")]
    [InlineData("tianjin-2022", "0", "green")]
    [InlineData("tianjin-2022", "0.001", "yellow")]
    [InlineData("tianjin-2022", "30", "yellow")]
    [InlineData("tianjin-2022", "30.001", "red")]
    [InlineData("sanya-2022", "0", "green")]
    [InlineData("sanya-2022", "0.001", "yellow")]
    [InlineData("sanya-2022", "50", "yellow")]
    [InlineData("sanya-2022", "50.001", "red")]
    [InlineData("sanya-2022-districts", "0", "green")]
    [InlineData("sanya-2022-districts", "1", "yellow")]
    [InlineData("sanya-2022-districts", "2", "red")]
    [InlineData("sanya-2022-districts", "12", "red")]
    public void BandOf_PublishedBoundary_IsThePublishedLight(string name, string number, string light) =>
        Assert.Equal(light, LightTable.FindPreset(name)!.BandOf(Rational.Parse(number, null)).Light);

    [Fact]
    public void FindPreset_OtherName_IsNothing() => Assert.Null(LightTable.FindPreset("beijing"));

    [Fact]
    public void Load_OwnTable_KeepsNamesTitlesAndEdges()
    {
        var table = LightTables.Load("points", """{ "light": "blue", "above": 5 }""", """{ "light": "grey", "title": "灰灯", "to": 5 }""").GetProgramme().Trajectory.Lights!;

        Assert.Equal(
            [new LightBand("grey", new LocalizedText("灰灯", "灰灯"), null, new BandEdge(5, true)), new LightBand("blue", new LocalizedText("blue", "blue"), new BandEdge(5, false), null)],
            table.Bands);
        Assert.Null(table.Source);
    }

    [Fact]
    public void Load_MonthsBehind_TouchFromOneWholeNumberToTheNext()
    {
        var table = LightTables.Load("monthsBehind", """{ "light": "green", "from": 0, "below": 2 }""", """{ "light": "red", "above": 1 }""").GetProgramme().Trajectory.Lights!;

        Assert.Equal(["green", "green", "red"], new Rational[] { 0, 1, 2 }.Select(months => table.BandOf(months).Light));
    }

    [Theory]
    [InlineData("points", """{ "light": "green", "below": 10 }""", """{ "light": "red", "above": 10 }""", "MR3027")]
    [InlineData("points", """{ "light": "green", "below": 10 }""", """{ "light": "red", "from": 11 }""", "MR3027")]
    [InlineData("points", """{ "light": "green", "from": 0, "to": 10 }""", """{ "light": "red", "above": 10 }""", "MR3027")]
    [InlineData("relative", """{ "light": "green", "to": 10 }""", """{ "light": "red", "above": 10, "to": 90 }""", "MR3027")]
    [InlineData("monthsBehind", """{ "light": "green", "to": 1 }""", """{ "light": "red", "from": 3 }""", "MR3027")]
    [InlineData("points", """{ "light": "green", "to": 10 }""", """{ "light": "red", "from": 10 }""", "MR3028")]
    [InlineData("points", """{ "light": "green", "to": 20 }""", """{ "light": "red", "above": 10 }""", "MR3028")]
    [InlineData("points", """{ "light": "green" }""", """{ "light": "red", "above": 10 }""", "MR3028")]
    [InlineData("points", """{ "light": "green" }""", """{ "light": "red" }""", "MR3028")]
    [InlineData("monthsBehind", """{ "light": "green", "to": 1 }""", """{ "light": "red", "from": 1 }""", "MR3028")]
    public void Load_GapOrOverlap_IsRefused(string basis, string first, string second, string code)
    {
        Assert.Equal([code], LightTables.Load(basis, first, second).Diagnostics.Select(each => each.Code));
        Assert.Equal([code], LightTables.Load(basis, second, first).Diagnostics.Select(each => each.Code));
    }

    [Theory]
    [InlineData("points", """{ "light": "green", "from": 10, "above": 10 }""", "MR1025")]
    [InlineData("points", """{ "light": "green", "from": 10, "to": 9 }""", "MR3005")]
    [InlineData("weeks", """{ "light": "green" }""", "MR1014")]
    public void Load_WrongBand_IsRefused(string basis, string band, string code) =>
        Assert.Equal([code], LightTables.Load(basis, band).Diagnostics.Select(each => each.Code));
}
