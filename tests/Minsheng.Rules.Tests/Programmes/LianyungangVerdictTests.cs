namespace Minsheng.Rules.Tests.Programmes;

/// <summary>Verdicts worked out by hand from the figures of the CSV files.</summary>
public sealed class LianyungangVerdictTests
{
    private static readonly ObservationSet Illustrative = Lianyungang.Bind("illustrative-2023.csv").Observations!;
    private static readonly ObservationBinding Published = Lianyungang.Bind("published.csv");
    private static readonly EvaluationResult September = Evaluate(new(2023, 9, 30));
    private static readonly EvaluationResult December = Evaluate(new(2023, 12, 31));

    [Theory]
    // Nine regions built 7 of 15.
    [InlineData("schools-built", "Pending NotYetReached", "7/15", "-8 所")]
    // 189 of 1725; 15% of 1725 is 258.75, so 259 teachers are needed.
    [InlineData("teacher-rotation", "Pending NotYetReached", "84/115", "-70 人")]
    [InlineData("parent-satisfaction-pilot", "Met", "1", null)]
    [InlineData("industry-colleges", "Pending NotYetReached", "2/3", "-2 个")]
    // 主体完工 is three of the five stages up to 建成.
    [InlineData("hospital-first-development-zone", "Pending NotYetReached", "3/5", null)]
    [InlineData("bus-routes", "Met", "11/10", "1 条")]
    [InlineData("rural-roads-built", "Pending NotYetReached", "29/30", "-10 公里")]
    [InlineData("lorry-park-g204-zhewang", "Pending NotYetReached", "1/2", null)]
    [InlineData("disabled-employment-net", "Pending NotYetReached", "599/680", "-162 人")]
    [InlineData("startup-guaranteed-loans", "Pending NotYetReached", "43089/50000", "-27644000 元")]
    // 1034 is short of both 1300 and 13 million; a doubted target has no completion.
    [InlineData("shanty-redevelopment-basically-built", "Pending NotYetReached", null, "-12998966 套")]
    [InlineData("outpatient-deductible", "Met", "1", "0 元")]
    [InlineData("outpatient-reimbursement", "Met", null, "0 百分点")]
    public void Evaluate_EndOfSeptember_IsAsByHand(string id, string verdict, string? raw, string? margin) => AssertResult(September, id, verdict, raw, margin);

    [Theory]
    [InlineData("schools-built", "Met", "16/15", "1 所")]
    [InlineData("schools-extended", "Met", "1", "0 所")]
    // 253 of 1725, six short of 259.
    [InlineData("teacher-rotation", "NotMet TargetMissed", "44/45", "-6 人")]
    [InlineData("industry-colleges", "Met", "1", "0 个")]
    [InlineData("hospital-first-development-zone", "Met", "1", null)]
    [InlineData("bus-routes", "Met", "3/2", "5 条")]
    // The nine regions add up to the published 386.
    [InlineData("rural-roads-built", "Met", "193/150", "86 公里")]
    // Silent since June.
    [InlineData("lorry-park-g204-zhewang", "Indeterminate NoFigureAtDue", "1/2", null)]
    [InlineData("disabled-employment-net", "Met", "1441/1360", "81 人")]
    [InlineData("startup-guaranteed-loans", "Met", "53/50", "12000000 元")]
    // 1300 keeps the likely target and misses the literal one.
    [InlineData("shanty-redevelopment-basically-built", "Indeterminate SuspectTarget", null, "-12998700 套")]
    [InlineData("affordable-nurseries", "Met (EasyTarget)", "8/5", "6 家")]
    [InlineData("fitness-events", "Met", "27/25", "4 项")]
    [InlineData("outpatient-deductible", "Met", "1", "0 元")]
    public void Evaluate_EndOfDecember_IsAsByHand(string id, string verdict, string? raw, string? margin) => AssertResult(December, id, verdict, raw, margin);

    [Fact]
    public void Evaluate_EndOfSeptember_HasThePaceOfTheRoads()
    {
        var trajectory = September.FindMeasure("rural-roads-built")!.Trajectory;

        // Nine of twelve months, 290 of 300 公里; 10 are left for three months, and 290 in nine months make 1160/3 in twelve.
        Assert.Equal((TrajectoryState.Ahead, new Rational(3, 4)), (trajectory.State, trajectory.Scheduled));
        Assert.Equal((new Rational(10, 3), new Rational(1160, 3)), (trajectory.Required!.Value.Amount, trajectory.Forecast!.Value.Amount));
    }

    [Fact]
    public void Illustrative_Year_HasEveryVerdictAndPaceToShow()
    {
        Assert.All([Compliance.Met, Compliance.NotMet, Compliance.Indeterminate], verdict => Assert.NotEqual(0, December.Summary.Measures[verdict]));
        Assert.All(
            [TrajectoryState.Ahead, TrajectoryState.OnSchedule, TrajectoryState.Behind, TrajectoryState.SeverelyBehind],
            state => Assert.NotEqual(0, September.Summary.Trajectories[state]));
        Assert.Contains(September.Measures, measure => measure.DataQuality.State == DataQualityState.Provisional);
        Assert.Contains(December.Measures, measure => measure.DataQuality.State == DataQualityState.Revised);
        Assert.Contains(December.Measures, measure => measure.DataQuality.State == DataQualityState.Stale);
        Assert.Contains(December.Measures, measure => measure.DataQuality.State == DataQualityState.Partial);
        Assert.Contains(Illustrative.All, row => row.RecordedAt > row.Date.AddDays(40));
        Assert.All(December.Measures, measure => Assert.NotEqual(ReasonCode.NoObservation, measure.Reason));
    }

    /// <summary>What was published of the end of the year is the made-up year's figure too; of a milestone, at least the stage.</summary>
    [Fact]
    public void Illustrative_Year_AgreesWithWhatWasPublished()
    {
        var published = RuleEvaluator.Evaluate(Published.Observations!).Measures.Where(measure => measure is { Actual: not null, Compliance: Compliance.Met });

        Assert.All(published, measure =>
        {
            var madeUp = December.FindMeasure(measure.Measure.Id)!;
            Assert.Equal(Compliance.Met, madeUp.Compliance);
            Assert.Equal(measure.Actual!.Value?.Amount, madeUp.Actual!.Value?.Amount);
            Assert.Equal(measure.Actual.Stage, madeUp.Actual.Stage);
        });
    }

    [Fact]
    public void Illustrative_File_SaysThatItIsMadeUp()
    {
        Assert.Contains("虚构", Illustrative.Labels.Single(), StringComparison.Ordinal);
        Assert.Contains("made up", Illustrative.Labels.Single(), StringComparison.Ordinal);
        Assert.Empty(Illustrative.Excluded);
    }

    /// <summary>15 comparable year-end figures, one of November that is past its target, and six reported stages; see the notes in the file.</summary>
    [Fact]
    public void Published_Figures_JudgeTwentyTwoMeasures()
    {
        var result = RuleEvaluator.Evaluate(Published.Observations!);

        Assert.Equal("MR4009", Assert.Single(Published.Diagnostics).Code);
        Assert.Equal((new DateOnly(2023, 12, 31), AsOfOrigin.EndOfPeriod), (result.AsOf, result.AsOfOrigin));
        Assert.Equal(
            [
                "hospital-first-development-zone", "bus-routes", "shared-bikes", "liansu-expressway", "rural-roads-built", "bridges-rebuilt",
                "rural-road-safeguards", "new-urban-jobs", "unemployed-helped-into-work", "founders-supported", "pocket-parks",
                "old-estates-renewal-started", "rural-homes-improved", "low-income-households-housed", "waste-sorting-estates",
                "dapu-sewage-phase-three", "nancheng-sewage-phase-two", "garden-expo", "journey-to-the-west-festival", "sports-parks",
                "high-level-sports-events", "affordable-nurseries",
            ],
            result.Measures.Where(measure => measure.Compliance == Compliance.Met).Select(measure => measure.Measure.Id));
        Assert.Equal(259, result.Summary.Measures[Compliance.Indeterminate]);
        Assert.Equal([ResultNote.EqualAtPrintedPrecision], result.FindMeasure("unemployed-helped-into-work")!.Notes);
    }

    [Theory]
    // Joint figures, other scopes, and a status without a stage judge nothing.
    [InlineData("schools-built")]
    [InlineData("teachers-recruited")]
    [InlineData("kindergartens-built")]
    [InlineData("dead-end-roads")]
    [InlineData("large-parks")]
    [InlineData("shanty-redevelopment-started")]
    [InlineData("shanty-redevelopment-basically-built")]
    [InlineData("provincial-pastoral-villages")]
    [InlineData("xinpu-sluice-relocation")]
    [InlineData("fish-and-shrimp-released")]
    [InlineData("disability-insurance")]
    public void Published_FigureThatDoesNotFit_JudgesNothing(string id)
    {
        var measure = RuleEvaluator.Evaluate(Published.Observations!).FindMeasure(id)!;

        Assert.Equal((Compliance.Indeterminate, ReasonCode.NoObservation), (measure.Compliance, measure.Reason));
    }

    [Fact]
    public void Published_StageReachedAfterTheYear_LeavesItsDateUnknown()
    {
        const string id = "shiliang-river-restoration-phase-two";
        var atTheEnd = RuleEvaluator.Evaluate(Published.Observations!).FindMeasure(id)!;
        var later = RuleEvaluator.Evaluate(Published.Observations!, new EvaluationOptions { AsOf = new(2024, 3, 31) }).FindMeasure(id)!;

        Assert.Equal((Compliance.Indeterminate, ReasonCode.NoObservation), (atTheEnd.Compliance, atTheEnd.Reason));
        Assert.Equal((Compliance.Indeterminate, ReasonCode.DateOfSuccessUnknown), (later.Compliance, later.Reason));
    }

    private static EvaluationResult Evaluate(DateOnly asOf) => RuleEvaluator.Evaluate(Illustrative, new EvaluationOptions { AsOf = asOf });

    /// <summary>The margin is that in counts where counts are known.</summary>
    private static void AssertResult(EvaluationResult evaluation, string id, string verdict, string? raw, string? margin)
    {
        var result = evaluation.FindMeasure(id)!;
        var notes = string.Join(", ", result.Notes);
        var found = result.CountMargin ?? result.Margin;

        Assert.Equal(verdict, string.Join(' ', new[] { $"{result.Compliance}", $"{result.Reason}", notes.Length > 0 ? $"({notes})" : "" }.Where(word => word.Length > 0)));
        Assert.Equal(raw is null ? null : Rational.Parse(raw, null), result.Completion?.Raw);
        Assert.Equal(margin, found is { } amount ? $"{amount.Amount} {amount.Unit.Name}" : null);
    }
}
