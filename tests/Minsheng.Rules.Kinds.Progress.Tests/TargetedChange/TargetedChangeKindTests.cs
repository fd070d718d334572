namespace Minsheng.Rules.Kinds.Progress.Tests.TargetedChange;

public sealed class TargetedChangeKindTests
{
    private const string Date = "2022-12-31";

    /// <summary>Objective TU-1.1 of Healthy People 2020: adults who smoke, 20.6% at the baseline, 12.0% to reach.</summary>
    private static readonly string Smoking = Sample.Change("≤ 12.0%", "\"20.6%\"");

    [Fact]
    public void Read_Rule_GivesTypedTerms()
    {
        var measure = Sample.Goals.Measure<TargetedChangeMeasure>(Smoking + ", \"weightedBy\": \"成年人口\"");

        Assert.Equal(new BoundTarget(Relation.AtMost, new Rational(12, 100)) { Unit = Unit.Percent }, measure.Target);
        Assert.Equal((new Rational(206, 1000), new DateOnly(2015, 12, 31), "成年人口"), (measure.Baseline.Value, measure.Baseline.Date, measure.WeightedBy));
    }

    /// <summary>
    /// The targeted change is 8.6 points, of which a tenth is 0.86: improved up to 19.74%. A tenth of the baseline is 2.06 points: worse from 22.66%.
    /// 2.4 of 8.6 points are 12/43; 0.85 are 17/172; 0.4 points the wrong way are -2/43.
    /// </summary>
    [Theory]
    [InlineData(12.0, "1", "targetMet")]
    [InlineData(11.0, "48/43", "targetMet")]
    [InlineData(12.01, "859/860", "improved")]
    [InlineData(18.2, "12/43", "improved")]
    [InlineData(19.74, "1/10", "improved")]
    [InlineData(19.75, "17/172", "littleChange")]
    [InlineData(20.6, "0", "littleChange")]
    [InlineData(21.0, "-2/43", "littleChange")]
    [InlineData(22.65, "-41/172", "littleChange")]
    [InlineData(22.66, "-103/430", "gotWorse")]
    [InlineData(30.0, "-47/43", "gotWorse")]
    public void Judge_FallingTarget_HasTheClassesOfHealthyPeople(double percent, string completion, string expected)
    {
        var result = Sample.Goals.Judge(Smoking, Sample.Day(Date), Sample.ShareOn(Date, (Rational)(decimal)percent / 100));

        Assert.Equal((Rational.Parse(completion), expected), (result.Completion!.Value.Raw, result.Class!.Code));
        Assert.Equal(expected == "targetMet" ? Compliance.Met : Compliance.Pending, result.Compliance);
    }

    /// <summary>From 40 to 60: a tenth of the change is 2, a tenth of the baseline 4.</summary>
    [Theory]
    [InlineData("61", "targetMet")]
    [InlineData("60", "targetMet")]
    [InlineData("59.999", "improved")]
    [InlineData("42", "improved")]
    [InlineData("41.999", "littleChange")]
    [InlineData("40", "littleChange")]
    [InlineData("36.001", "littleChange")]
    [InlineData("36", "gotWorse")]
    [InlineData("-40", "gotWorse")]
    public void Judge_RisingTarget_HasTheClassesOfHealthyPeople(string value, string expected) =>
        Assert.Equal(expected, ClassOf(Sample.Change("≥ 60 元", "40"), value));

    /// <summary>Nothing can be said in percent of nothing: the least move away is for the worse, standing still is none.</summary>
    [Theory]
    [InlineData("≥ 10 元", "1", "improved")]
    [InlineData("≥ 10 元", "0.999", "littleChange")]
    [InlineData("≥ 10 元", "0", "littleChange")]
    [InlineData("≥ 10 元", "-0.001", "gotWorse")]
    [InlineData("≤ -10 元", "-1", "improved")]
    [InlineData("≤ -10 元", "0", "littleChange")]
    [InlineData("≤ -10 元", "0.001", "gotWorse")]
    public void Judge_BaselineOfZero_EveryMoveAwayIsForTheWorse(string target, string value, string expected) =>
        Assert.Equal(expected, ClassOf(Sample.Change(target, "0"), value));

    /// <summary>From -20 to 10: a tenth of the change is 3, a tenth of the baseline 2, whatever its sign.</summary>
    [Theory]
    [InlineData("-17", "improved")]
    [InlineData("-17.001", "littleChange")]
    [InlineData("-21.999", "littleChange")]
    [InlineData("-22", "gotWorse")]
    public void Judge_BaselineBelowZero_IsTakenBySize(string value, string expected) =>
        Assert.Equal(expected, ClassOf(Sample.Change("≥ 10 元", "-20"), value));

    /// <summary>More than 60 is not 60: all of the change is achieved, and the promise is not kept.</summary>
    [Fact]
    public void Judge_AtAStrictTarget_HasImprovedByAllOfTheChangeAndIsNotMet()
    {
        var result = Sample.Goals.Judge(Sample.Change("> 60 元", "40"), Sample.Day("2030-12-31"), Sample.On("2030-12-31", 60));

        Assert.Equal((Compliance.NotMet, ReasonCode.TargetMissed, Rational.One, "improved"), (result.Compliance, result.Reason, result.Completion!.Value.Raw, result.Class!.Code));
        Assert.Equal([ResultNote.AtTheBound], result.Notes);
    }

    /// <summary>Three of twenty are 15%: half of the way from 10% to 20%, five points short.</summary>
    [Fact]
    public void Judge_WhenDue_SaysWhatIsMissing()
    {
        var result = Sample.Goals.Judge(Sample.Change("≥ 20%", "\"10%\""), Sample.Day("2030-12-31"), Sample.ShareOn("2030-12-31", new Rational(3, 20)));

        Assert.Equal((Compliance.NotMet, new Rational(1, 2), "-5 百分点"), (result.Compliance, result.Completion!.Value.Raw, result.Margin.ToString()));
        Assert.Equal("missed by 2030-12-31: 15% (target ≥ 20%), 5 percentage points short", result.Explain(Language.English));
    }

    [Fact]
    public void Judge_WithoutAFigure_HasNoClass()
    {
        var result = Sample.Goals.Judge(Smoking, Sample.Day(Date));

        Assert.Equal((Compliance.Indeterminate, ReasonCode.NoObservation, null), (result.Compliance, result.Reason, result.Class));
    }

    /// <summary>East has come half of the way, west has lost a quarter of it, a fifth of its baseline: the whole is where west is.</summary>
    [Fact]
    public void Judge_Regions_TheWorstDecidesAndGivesTheClass()
    {
        var body = Sample.Change("≥ 60 元", "40") + ", \"regions\": \"all\"";

        var result = Sample.Goals.Judge(
            body, Sample.Day(Date), Sample.On(Date, 50) with { Region = "east" }, Sample.On(Date, 32) with { Region = "west" });

        Assert.Equal((Compliance.Pending, new Rational(-2, 5), "gotWorse"), (result.Compliance, result.Completion!.Value.Raw, result.Class!.Code));
        Assert.Equal(["improved", "gotWorse"], result.Regions.Select(region => region.Result.Class!.Code));
    }

    /// <summary>50 for three parts and 42 for one make 48: two fifths of the way from 40 to 60.</summary>
    [Fact]
    public void Judge_RegionsByWeight_TheirMeanHasTheClass()
    {
        var body = Sample.Change("≥ 60 元", "40") + ", \"regions\": \"all\", \"weightedBy\": \"人口\"";

        var result = Sample.Goals.Judge(
            body,
            Sample.Day(Date),
            Sample.On(Date, 50) with { Region = "east", Denominator = 3 },
            Sample.On(Date, 42) with { Region = "west", Denominator = 1 });

        Assert.Equal((new Rational(2, 5), "improved"), (result.Completion!.Value.Raw, result.Class!.Code));
    }

    /// <summary>East owes 50 of its own: at 50 it is there, while west is half of the way to 60.</summary>
    [Fact]
    public void Judge_RegionWithItsOwnTarget_IsMeasuredByIt()
    {
        var body = Sample.Change("≥ 60 元", "40") + ", \"regions\": { \"东区\": \"≥ 50 元\", \"西县\": \"≥ 60 元\" }";

        var result = Sample.Goals.Judge(
            body, Sample.Day(Date), Sample.On(Date, 50) with { Region = "east" }, Sample.On(Date, 50) with { Region = "west" });

        Assert.Equal(["targetMet", "improved"], result.Regions.Select(region => region.Result.Class!.Code));
        Assert.Equal([Rational.One, new Rational(1, 2)], result.Regions.Select(region => region.Result.Completion!.Value.Raw));
    }

    /// <summary>Whether 60 or 80 is meant: from 40 at 50 both are improved, at 60 one is met and the other improved, at 41 one has a twentieth and the other a fortieth of the change.</summary>
    [Theory]
    [InlineData(41, "littleChange")]
    [InlineData(43, null)]
    [InlineData(50, "improved")]
    [InlineData(60, null)]
    [InlineData(80, "targetMet")]
    public void Judge_DoubtedTarget_HasTheClassThatBothTargetsGive(int value, string? expected)
    {
        var body = Sample.Change("≥ 60 元", "40") + ", \"suspect\": { \"likely\": \"≥ 80 元\", \"reason\": \"笔误\" }";

        Assert.Equal(expected, Sample.Goals.Judge(body, Sample.Day(Date), Sample.On(Date, value)).Class?.Code);
    }

    /// <summary>1.2 万 are 12000, at the target; the unit of the baseline is converted as well.</summary>
    [Fact]
    public void Judge_OtherUnits_AreConverted()
    {
        var result = Sample.Goals.Judge(
            Sample.Change("≥ 12000 米", "\"10 公里\""), Sample.Day(Date), Sample.On(Date, new Rational(11, 10)) with { Unit = "万米" });

        Assert.Equal((new Rational(1, 2), "improved"), (result.Completion!.Value.Raw, result.Class!.Code));
    }

    private static string ClassOf(string body, string value) =>
        Sample.Goals.Judge(body, Sample.Day(Date), Sample.On(Date, Rational.Parse(value))).Class!.Code;
}
