using System.Numerics;

namespace Minsheng.Rules.Kinds.Survey.Tests.Satisfaction;

public sealed class SatisfactionKindTests
{
    /// <summary>z = 2: of 100 answers 96 have the lower bound 0.9 exactly, 84 the upper bound 0.9 (see the tests of the interval).</summary>
    private static readonly string Confident = Sample.Survey("≥ 90%", "\"confidence\": 2");

    [Fact]
    public void Read_Rule_GivesTypedTerms()
    {
        var measure = Sample.Year.Measure<SatisfactionMeasure>(Sample.Survey("90%以上", "\"unit\": \"人\", \"minimumSample\": 400, \"confidence\": \"95%\""));

        Assert.Equal(new BoundTarget(Relation.AtLeast, new Rational(9, 10)) { Unit = Unit.Percent }, measure.Target);
        Assert.Equal((Unit.Parse("人"), 400, Rational.Parse("1.959964")), (measure.AnswerUnit, measure.MinimumSample, measure.Z));
    }

    /// <summary>All of n answers have the lower bound n/(n + z²): 0.9 at n = 9·z², which is 34.6 for 95%, 36 for z = 2.</summary>
    [Theory]
    [InlineData("≥ 90%", "\"95%\"", 35)]
    [InlineData("≥ 90%", "\"90%\"", 25)]
    [InlineData("≥ 90%", "\"99%\"", 60)]
    [InlineData("≥ 90%", "2", 36)]
    [InlineData("> 90%", "2", 37)]
    [InlineData("≤ 10%", "2", 36)]
    [InlineData("< 10%", "2", 37)]
    [InlineData("≤ 50%", "2", 4)]
    public void LeastConvincingSample_AllAsWished_IsEnoughAndOneLessIsNot(string target, string confidence, int expected)
    {
        var body = Sample.Survey(target, $"\"confidence\": {confidence}");
        var isLimit = target[0] is '≤' or '<';

        Assert.Equal(expected, Sample.Year.Measure<SatisfactionMeasure>(body).LeastConvincingSample);
        Assert.Equal(Compliance.Met, Sample.Judge(body, Sample.Answers(isLimit ? 0 : expected, expected)).Compliance);
        Assert.Equal(Compliance.NotMet, Sample.Judge(body, Sample.Answers(isLimit ? 0 : expected - 1, expected - 1)).Compliance);
    }

    [Theory]
    [InlineData(45, 50, Compliance.Met, "1", "0 人")]
    [InlineData(44, 50, Compliance.NotMet, "44/45", "-1 人")]
    [InlineData(1, 1, Compliance.Met, "10/9", "0 人")]
    [InlineData(0, 10, Compliance.NotMet, "0", "-9 人")]
    public void Judge_WithoutConfidence_TakesTheShareAsItIs(int satisfied, int answers, Compliance compliance, string completion, string margin)
    {
        var result = Sample.Judge(Sample.Survey("≥ 90%", "\"unit\": \"人\""), Sample.Answers(satisfied, answers));

        Assert.Equal((compliance, Rational.Parse(completion), null), (result.Compliance, result.Completion!.Value.Raw, result.Class));
        Assert.Equal(margin, result.CountMargin.ToString());
    }

    /// <summary>(share − 0.9)² · n against z² · 0.9 · 0.1 = 0.36: 0.06² · 100 is just that, 0.05² · 100 = 0.25 less, 0.07² · 100 = 0.49 more.</summary>
    [Theory]
    [InlineData("≥ 90%", 97, Compliance.Met, "clearlyMet")]
    [InlineData("≥ 90%", 96, Compliance.Met, "clearlyMet")]
    [InlineData("≥ 90%", 95, Compliance.NotMet, "withinError")]
    [InlineData("≥ 90%", 90, Compliance.NotMet, "withinError")]
    [InlineData("≥ 90%", 84, Compliance.NotMet, "withinError")]
    [InlineData("≥ 90%", 83, Compliance.NotMet, "clearlyMissed")]
    [InlineData("≥ 90%", 0, Compliance.NotMet, "clearlyMissed")]
    [InlineData("> 90%", 97, Compliance.Met, "clearlyMet")]
    [InlineData("> 90%", 96, Compliance.NotMet, "withinError")]
    [InlineData("> 90%", 85, Compliance.NotMet, "withinError")]
    [InlineData("> 90%", 84, Compliance.NotMet, "clearlyMissed")]
    [InlineData("≤ 10%", 3, Compliance.Met, "clearlyMet")]
    [InlineData("≤ 10%", 4, Compliance.Met, "clearlyMet")]
    [InlineData("≤ 10%", 5, Compliance.NotMet, "withinError")]
    [InlineData("≤ 10%", 16, Compliance.NotMet, "withinError")]
    [InlineData("≤ 10%", 17, Compliance.NotMet, "clearlyMissed")]
    [InlineData("< 10%", 4, Compliance.NotMet, "withinError")]
    [InlineData("< 10%", 16, Compliance.NotMet, "clearlyMissed")]
    public void Judge_WithConfidence_AsksForTheWholeInterval(string target, int satisfied, Compliance compliance, string expected)
    {
        var result = Sample.Judge(Sample.Survey(target, "\"confidence\": 2"), Sample.Answers(satisfied, 100));

        Assert.Equal((compliance, expected), (result.Compliance, result.Class!.Code));
        Assert.Equal((new Rational(satisfied, 100), 100), (result.Actual!.Value!.Value.Amount, result.Actual.Denominator));
    }

    /// <summary>At the target both are exact; 35 of 35 have the lower bound 35/39, 350/351 of 0.9, and 100·(35/39 − 0.9) = -10/39 points.</summary>
    [Theory]
    [InlineData(96, 100, "1", "0")]
    [InlineData(36, 36, "1", "0")]
    [InlineData(35, 35, "350/351", "-10/39")]
    [InlineData(0, 4, "0", "-90")]
    public void Judge_WithConfidence_MeasuresTheBound(int satisfied, int answers, string completion, string margin)
    {
        var result = Sample.Judge(Confident, Sample.Answers(satisfied, answers));

        Assert.Equal((Rational.Parse(completion), Rational.Parse(margin)), (result.Completion!.Value.Raw, result.Margin!.Value.Amount));
        Assert.Equal((UnitDimension.PercentagePoint, null), (result.Margin.Value.Unit.Dimension, result.CountMargin));
    }

    /// <summary>A limit has no completion; 4 of 100 have the upper bound 0.1 exactly, none of 36 as well.</summary>
    [Theory]
    [InlineData(4, 100)]
    [InlineData(0, 36)]
    public void Judge_LimitWithConfidence_HasTheMarginOfTheUpperBound(int satisfied, int answers)
    {
        var result = Sample.Judge(Sample.Survey("≤ 10%", "\"confidence\": 2"), Sample.Answers(satisfied, answers));

        Assert.Equal((Compliance.Met, null, Rational.Zero), (result.Compliance, result.Completion, result.Margin!.Value.Amount));
    }

    /// <summary>
    /// The lower bound of 95 of 100 at z = 2 is (194 − 2·√23)/208 = 88.65785430450700044077169416|90743…%. A target of these twenty-eight digits
    /// is below it by less than 10⁻²⁸, the next one above it: met and more than complete, not met and less than complete.
    /// </summary>
    [Theory]
    [InlineData("88.65785430450700044077169416", Compliance.Met, 1)]
    [InlineData("88.65785430450700044077169417", Compliance.NotMet, -1)]
    public void Judge_TargetNextToAnIrrationalBound_IsDecidedAndAgreesWithItsCompletion(string target, Compliance compliance, int sign)
    {
        var result = Sample.Judge(Sample.Survey($"≥ {target}%", "\"confidence\": 2"), Sample.Answers(95, 100));

        Assert.Equal(compliance, result.Compliance);
        Assert.Equal((sign, sign), ((result.Completion!.Value.Raw - 1).Sign, result.Margin!.Value.Amount.Sign));
        Assert.Equal((Rational.One, Rational.Zero), (result.Completion.Value.Raw.Round(25), result.Margin.Value.Amount.Round(25)));
    }

    /// <summary>
    /// n = 100·M² ± 10 and 90·M² ± 9 + 6·M satisfied with M = 10⁴⁰: (satisfied − 0.9·n)² is 36·M², needed are 0.36·n = 36·M² ± 3.6. The bound is off the target
    /// by some 10⁻¹²³, which no binary fraction tells apart.
    /// </summary>
    [Theory]
    [InlineData(1, Compliance.NotMet, -1)]
    [InlineData(-1, Compliance.Met, 1)]
    public void Judge_SampleNextToJustEnough_IsDecidedAndAgreesWithItsCompletion(int more, Compliance compliance, int sign)
    {
        var size = BigInteger.Pow(10, 40);
        var satisfied = new Rational(90 * size * size + 9 * more + 6 * size, 1);
        var answers = new Rational(100 * size * size + 10 * more, 1);

        var result = Sample.Judge(Confident, Sample.Answers(satisfied, answers));

        Assert.Equal((compliance, sign, sign), (result.Compliance, (result.Completion!.Value.Raw - 1).Sign, result.Margin!.Value.Amount.Sign));
    }

    /// <summary>Nobody answered: nothing is known, with or without confidence. It is not met by a comparison of nothing with nothing.</summary>
    [Theory]
    [InlineData("", ReasonCode.EmptyDenominator)]
    [InlineData("\"confidence\": 2", ReasonCode.EmptyDenominator)]
    [InlineData("\"minimumSample\": 1", ReasonCode.FigureNotJudgeable)]
    [InlineData("\"confidence\": 2, \"minimumSample\": 36", ReasonCode.FigureNotJudgeable)]
    public void Judge_NoAnswers_CannotBeJudged(string keys, ReasonCode reason)
    {
        var result = Sample.Judge(Sample.Survey("≥ 90%", keys), Sample.Answers(0, 0));

        Assert.Equal((Compliance.Indeterminate, reason, null, null), (result.Compliance, result.Reason, result.Completion, result.Class));
    }

    [Fact]
    public void Judge_TooFewAnswers_CannotBeJudgedAndSaysWhy()
    {
        var body = Sample.Survey("≥ 90%", "\"minimumSample\": 30");

        var few = Sample.Judge(body, Sample.Answers(29, 29));
        Assert.Equal((Compliance.Indeterminate, ReasonCode.FigureNotJudgeable, null), (few.Compliance, few.Reason, few.Completion));
        Assert.Equal("cannot be judged: there are fewer than 30 answers; 100% (target ≥ 90%)", few.Explain(Language.English));
        Assert.Equal("无法判断：答卷不足 30 份；100%（目标 ≥ 90%）", few.Explain(Language.Chinese));
        Assert.Equal(Compliance.Met, Sample.Judge(body, Sample.Answers(27, 30)).Compliance);
    }

    /// <summary>
    /// East proves it by itself, west has too few answers, and together they have 106 of 112: 106/112 − 0.9 = 13/280, squared times 112 are 169/700 = 0.241…, less than 0.36.
    /// </summary>
    [Fact]
    public void Judge_Regions_AddTheirAnswersAndAreJudgedByTheirOwn()
    {
        var result = Sample.Judge(
            Sample.Survey("≥ 90%", "\"confidence\": 2, \"minimumSample\": 50, \"regions\": \"all\""),
            Sample.Answers(96, 100) with { Region = "east" },
            Sample.Answers(10, 12) with { Region = "west" });

        Assert.Equal((Compliance.NotMet, "withinError"), (result.Compliance, result.Class!.Code));
        Assert.Equal((106, 112), (result.Actual!.Numerator, result.Actual.Denominator));
        Assert.Equal([Compliance.Met, Compliance.Indeterminate], result.Regions.Select(region => region.Result.Compliance));
        Assert.Equal("there are fewer than 50 answers", result.Regions[1].Result.Because.En);
    }

    /// <summary>Two samples that are each too small make one that is not: 48 of 50 twice are 96 of 100.</summary>
    [Fact]
    public void Judge_RegionsThatAreTooSmall_AreEnoughTogether()
    {
        var result = Sample.Judge(
            Sample.Survey("≥ 90%", "\"confidence\": 2, \"regions\": \"all\""),
            Sample.Answers(48, 50) with { Region = "east" },
            Sample.Answers(48, 50) with { Region = "west" });

        Assert.Equal((Compliance.Met, Rational.One), (result.Compliance, result.Completion!.Value.Raw));
        Assert.Equal(["withinError", "withinError"], result.Regions.Select(region => region.Result.Class!.Code));
        Assert.Equal([ResultNote.RegionsNotMet], result.Notes);
    }

    /// <summary>9.6 of 10 万 are 96000 of 100000 answers, enough for both; as 9.6 of 10 they would be too few and prove nothing.</summary>
    [Theory]
    [InlineData("\"minimumSample\": 30")]
    [InlineData("\"confidence\": 2")]
    [InlineData("\"unit\": \"人\", \"minimumSample\": 100000, \"confidence\": \"99%\"")]
    public void Judge_AnswersInTenThousands_AreCountedInFull(string keys)
    {
        var result = Sample.Judge(Sample.Survey("≥ 90%", keys), Sample.Answers(9.6m, 10) with { Unit = "万人" });

        Assert.Equal((Compliance.Met, 96_000, 100_000), (result.Compliance, result.Actual!.Numerator, result.Actual.Denominator));
    }

    /// <summary>A published share without counts says nothing about the sample: good enough for the plain share alone.</summary>
    [Fact]
    public void Judge_ShareWithoutCounts_IsTakenOnlyWhereNoSampleIsAskedFor()
    {
        var published = new Observation { Measure = "m", Date = Sample.Due, Value = 0.93m, IsShare = true };

        Assert.Equal(Compliance.Met, Sample.Judge(Sample.Survey("≥ 90%"), published).Compliance);
        foreach (var keys in new[] { "\"confidence\": 2", "\"minimumSample\": 30" })
        {
            var exception = Assert.Throws<InvalidRulesException>(() => Sample.Judge(Sample.Survey("≥ 90%", keys), published));
            Assert.Equal(["MR4003"], exception.Diagnostics.Select(diagnostic => diagnostic.Code));
        }
    }

    [Fact]
    public void Judge_MoreSatisfiedThanAsked_IsRefused()
    {
        var exception = Assert.Throws<InvalidRulesException>(() => Sample.Judge(Confident, Sample.Answers(11, 10)));

        Assert.Single(exception.Diagnostics);
    }

    /// <summary>A later survey replaces an earlier one; before the due date what is not proven is still open.</summary>
    [Fact]
    public void Judge_BeforeTheDueDate_IsPendingByTheNewestSurvey()
    {
        var june = new DateOnly(2023, 6, 30);

        var result = Sample.Year.Judge(Confident, june, Sample.Answers(97, 100) with { Date = new(2023, 3, 31) }, Sample.Answers(95, 100) with { Date = june });

        Assert.Equal((Compliance.Pending, ReasonCode.NotYetReached, "withinError"), (result.Compliance, result.Reason, result.Class!.Code));
    }
}
