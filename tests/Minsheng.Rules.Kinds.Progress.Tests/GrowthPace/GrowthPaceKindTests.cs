namespace Minsheng.Rules.Kinds.Progress.Tests.GrowthPace;

public sealed class GrowthPaceKindTests
{
    /// <summary>From 100 to 121 in two years: 10% a year.</summary>
    private static readonly string Rising = Sample.Pace("≥ 121 元 by 2017-12-31", "100");

    /// <summary>From 100 to 81 in two years: -10% a year.</summary>
    private static readonly string Falling = Sample.Pace("≤ 81 元 by 2017-12-31", "100");

    [Fact]
    public void Read_Rule_GivesTypedTerms()
    {
        var measure = Sample.Goals.Measure<GrowthPaceMeasure>(Sample.Pace("≤ 25 人", "\"43 人\"", "\"eurostat\"") + ", \"weightedBy\": \"活产数\"");

        Assert.Equal(new BoundTarget(Relation.AtMost, 25) { Unit = Unit.Parse("人") }, measure.Target);
        Assert.Equal((43, new DateOnly(2015, 12, 31), "活产数"), (measure.Baseline.Value, measure.Baseline.Date, measure.WeightedBy));
        Assert.Equal((180, PaceThresholds.Eurostat), (measure.RequiredMonths, measure.Thresholds));
    }

    [Fact]
    public void Read_OwnTable_GivesItsClassesInOrder()
    {
        var measure = Sample.Goals.Measure<GrowthPaceMeasure>(Sample.Pace("≥ 60 元", "40", """
            [ { "from": 1, "class": "fast", "title": { "zh": "快", "en": "fast" } }, { "from": "-5%", "class": "slow", "title": "慢" }, { "class": "away", "title": "退" } ]
            """));

        Assert.Equal(
            [
                new PaceStep(1, new MeasureClass("fast", new LocalizedText("快", "fast"))),
                new PaceStep(new Rational(-1, 20), new MeasureClass("slow", new LocalizedText("慢", "慢"))),
                new PaceStep(null, new MeasureClass("away", new LocalizedText("退", "退"))),
            ],
            measure.Thresholds.Steps);
    }

    /// <summary>After one year at 10% a year it stands at 110; 9.5% are 0.95 of that pace, 5% half of it, -1% a tenth of it the other way.</summary>
    [Theory]
    [InlineData("121", "onTrack")]
    [InlineData("110", "onTrack")]
    [InlineData("109.5", "onTrack")]
    [InlineData("109.4999", "fairProgress")]
    [InlineData("105", "fairProgress")]
    [InlineData("104.9999", "limitedProgress")]
    [InlineData("100", "limitedProgress")]
    [InlineData("99", "limitedProgress")]
    [InlineData("98.9999", "deterioration")]
    public void Judge_RisingTarget_HasTheClassesOfTheUnitedNations(string value, string expected) => Assert.Equal(expected, ClassOf(Rising, "2016-12-31", value));

    /// <summary>After one year at -10% a year it stands at 90; -9.5% are 0.95 of that pace, -5% half of it, 1% a tenth of it the other way.</summary>
    [Theory]
    [InlineData("81", "onTrack")]
    [InlineData("90.5", "onTrack")]
    [InlineData("90.5001", "fairProgress")]
    [InlineData("95", "fairProgress")]
    [InlineData("95.0001", "limitedProgress")]
    [InlineData("101", "limitedProgress")]
    [InlineData("101.0001", "deterioration")]
    public void Judge_FallingTarget_HasTheClassesOfTheUnitedNations(string value, string expected) => Assert.Equal(expected, ClassOf(Falling, "2016-12-31", value));

    /// <summary>Eurostat asks for 60%, which are 6% a year here, and calls any step away a movement away.</summary>
    [Theory]
    [InlineData("109.5", "significantProgress")]
    [InlineData("109.4999", "moderateProgress")]
    [InlineData("106", "moderateProgress")]
    [InlineData("105.9999", "insufficientProgress")]
    [InlineData("100", "insufficientProgress")]
    [InlineData("99.9999", "movementAway")]
    public void Judge_ByEurostat_HasTheClassesOfEurostat(string value, string expected) =>
        Assert.Equal(expected, ClassOf(Rising.Replace("\"un\"", "\"eurostat\"", StringComparison.Ordinal), "2016-12-31", value));

    /// <summary>
    /// Deaths under five of 1000 births (SDG 3.2.1): 43 in 2015, 37 in 2022, 25 to reach by 2030. By logarithms: ln(37/43)/7 = -0.021469, a yearly -2.1240%;
    /// ln(25/43)/15 = -0.036155, a yearly -3.5509%; the ratio is 0.598: fair by the United Nations' measure, insufficient by Eurostat's.
    /// </summary>
    [Theory]
    [InlineData("un", "fairProgress")]
    [InlineData("eurostat", "insufficientProgress")]
    public void Judge_ChildMortalityOfTheWorld_DependsOnWhoseThresholds(string thresholds, string expected)
    {
        var body = Sample.Pace("≤ 25 人", "43", $"\"{thresholds}\"");

        var result = Sample.Goals.Judge(body, Sample.Day("2022-12-31"), Sample.On("2022-12-31", 37));

        Assert.Equal((Compliance.Pending, new Rational(1, 3), expected), (result.Compliance, result.Completion!.Value.Raw, result.Class!.Code));
        Assert.Equal(new Rational(598, 1000), Sample.Goals.Measure<GrowthPaceMeasure>(body).PaceOf(37, 84).Round(3));
    }

    /// <summary>From 10% to 12.1% in two years is a tenth more each year: 11% after one, and half of that pace at 10.5%.</summary>
    [Theory]
    [InlineData("0.11", "onTrack")]
    [InlineData("0.105", "fairProgress")]
    [InlineData("0.1049", "limitedProgress")]
    public void Judge_Shares_GrowLikeAmounts(string share, string expected)
    {
        var result = Sample.Goals.Judge(
            Sample.Pace("≥ 12.1% by 2017-12-31", "\"10%\""), Sample.Day("2016-12-31"), Sample.ShareOn("2016-12-31", Rational.Parse(share)));

        Assert.Equal(expected, result.Class!.Code);
    }

    /// <summary>A figure dated in the year 9999 by a slip is late, and judged as fast as any other; 110 after two years is less than 1.05² · 100.</summary>
    [Fact]
    public void Judge_FigureOfAnotherMillennium_IsLate()
    {
        var result = Sample.Goals.Judge(Rising, Sample.Day("9999-12-31"), Sample.On("2017-12-31", 110), Sample.On("9999-12-31", 121));

        Assert.Equal((Compliance.NotMet, ReasonCode.MetLate, "limitedProgress"), (result.Compliance, result.Reason, result.Class!.Code));
    }

    /// <summary>Twice as much after half of the time to four times as much: 4^(1/5) − 1 a year, an irrational number, both ways. A little more or less is not that.</summary>
    [Theory]
    [InlineData("200", "kept")]
    [InlineData("200.00000000000000000000000000000000000000000001", "kept")]
    [InlineData("199.99999999999999999999999999999999999999999999", "missed")]
    public void Judge_JustTheIrrationalPace_IsAtTheThresholdOfOne(string value, string expected)
    {
        var body = Sample.Pace(
            "≥ 400 元 by 2020-12-31", "100", """[ { "from": 1, "class": "kept", "title": "跟上" }, { "class": "missed", "title": "没跟上" } ]""");

        Assert.Equal(expected, ClassOf(body, "2018-06-30", value));
    }

    /// <summary>The class is about pace, the verdict about the target: early at the target it is kept, however slow it may become.</summary>
    [Theory]
    [InlineData("2016-12-31", "121", Compliance.Met, "onTrack")]
    [InlineData("2016-12-31", "120.9", Compliance.Pending, "onTrack")]
    [InlineData("2017-12-31", "120", Compliance.NotMet, "onTrack")]
    [InlineData("2017-12-31", "100", Compliance.NotMet, "limitedProgress")]
    public void Judge_AnyPace_IsKeptByTheTargetAlone(string date, string value, Compliance compliance, string expected)
    {
        var result = Sample.Goals.Judge(Rising, Sample.Day(date), Sample.On(date, Rational.Parse(value)));

        Assert.Equal((compliance, expected), (result.Compliance, result.Class!.Code));
        Assert.Equal((Rational.Parse(value) - 100) / 21, result.Completion!.Value.Raw);
    }

    /// <summary>The months of the year that have ended: to 30 January none, to 31 January one, to 28 February, the last day of the month, two of 2017.</summary>
    [Theory]
    [InlineData("2016-01-30", null)]
    [InlineData("2016-01-31", 1)]
    [InlineData("2016-02-28", 1)]
    [InlineData("2016-02-29", 2)]
    [InlineData("2016-12-30", 11)]
    [InlineData("2016-12-31", 12)]
    [InlineData("2017-02-28", 14)]
    public void Judge_AnyDay_CountsTheMonthsThatHaveEnded(string date, int? months)
    {
        var measure = Sample.Goals.Measure<GrowthPaceMeasure>(Rising);
        var result = Sample.Goals.Judge(Rising, Sample.Day(date), Sample.On(date, 105));

        Assert.Equal(months is { } elapsed ? ClassAt(measure, measure.PaceOf(105, elapsed)) : null, result.Class?.Code);
        Assert.Equal(months is null ? ReasonCode.FigureNotJudgeable : ReasonCode.NotYetReached, result.Reason);
    }

    [Theory]
    [InlineData("2016-12-31", "0", "cannot be judged: a figure that is not above zero has no rate of growth; 0 元 (target ≥ 121 元)")]
    [InlineData("2016-12-31", "-5", "cannot be judged: a figure that is not above zero has no rate of growth; -5 元 (target ≥ 121 元)")]
    [InlineData("2015-12-31", "100", "cannot be judged: no month ends between the baseline of 2015-12-31 and the figure; 100 元 (target ≥ 121 元)")]
    [InlineData("2015-06-30", "100", "cannot be judged: no month ends between the baseline of 2015-12-31 and the figure; 100 元 (target ≥ 121 元)")]
    public void Judge_FigureWithoutARate_CannotBeJudged(string date, string value, string explanation)
    {
        var result = Sample.Goals.Judge(Rising, Sample.Day(date), Sample.On(date, Rational.Parse(value)));

        Assert.Equal((Compliance.Indeterminate, ReasonCode.FigureNotJudgeable, null, null), (result.Compliance, result.Reason, result.Class, result.Completion));
        Assert.Equal(explanation, result.Explain(Language.English));
    }

    /// <summary>The region that lacks a rate decides, and the whole says what it lacks.</summary>
    [Fact]
    public void Judge_RegionWithoutARate_SaysWhyForTheWhole()
    {
        var result = Sample.Goals.Judge(
            Rising + ", \"regions\": \"all\"",
            Sample.Day("2016-12-31"),
            Sample.On("2016-12-31", 121) with { Region = "east" },
            Sample.On("2016-12-31", 0) with { Region = "west" });

        Assert.Equal((Compliance.Indeterminate, ReasonCode.FigureNotJudgeable), (result.Compliance, result.Reason));
        Assert.StartsWith("cannot be judged: a figure that is not above zero has no rate of growth; ", result.Explain(Language.English), StringComparison.Ordinal);
        Assert.Equal(["onTrack", null], result.Regions.Select(region => region.Result.Class?.Code));
    }

    /// <summary>East has a year more: from 100 to 133.1 in three years are 10% a year as well, and 105 after one are half of it; west has 21% in two.</summary>
    [Fact]
    public void Judge_RegionWithItsOwnTarget_KeepsThePaceOfItsOwn()
    {
        var result = Sample.Goals.Judge(
            Rising + ", \"regions\": { \"东区\": \"≥ 133.1 元 by 2018-12-31\", \"西县\": \"≥ 144 元\" }",
            Sample.Day("2016-12-31"),
            Sample.On("2016-12-31", 105) with { Region = "east" },
            Sample.On("2016-12-31", 109) with { Region = "west" });

        Assert.Equal(["fairProgress", "limitedProgress"], result.Regions.Select(region => region.Result.Class!.Code));
    }

    /// <summary>Three parts of 108 and one of 102 make 106.5: 0.65 of the pace.</summary>
    [Fact]
    public void Judge_RegionsByWeight_TheirMeanHasThePace()
    {
        var result = Sample.Goals.Judge(
            Rising.Replace("\"un\"", "\"eurostat\"", StringComparison.Ordinal) + ", \"regions\": \"all\", \"weightedBy\": \"人口\"",
            Sample.Day("2016-12-31"),
            Sample.On("2016-12-31", 108) with { Region = "east", Denominator = 3 },
            Sample.On("2016-12-31", 102) with { Region = "west", Denominator = 1 });

        Assert.Equal("moderateProgress", result.Class!.Code);
        Assert.Equal(["moderateProgress", "insufficientProgress"], result.Regions.Select(region => region.Result.Class!.Code));
    }

    private static string ClassOf(string body, string date, string value) =>
        Sample.Goals.Judge(body, Sample.Day(date), Sample.On(date, Sample.Number(value))).Class!.Code;

    private static string ClassAt(GrowthPaceMeasure measure, Rational pace) =>
        measure.Thresholds.Steps.First(step => step.From is not { } from || pace >= from).Class.Code;
}
