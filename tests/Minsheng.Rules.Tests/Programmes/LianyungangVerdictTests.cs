namespace Minsheng.Rules.Tests.Programmes;

/// <summary>Verdicts worked out by hand from the figures of the CSV files.</summary>
public sealed class LianyungangVerdictTests
{
    private static readonly ObservationSet Illustrative = Lianyungang.Bind("illustrative-2023.csv").Observations!;
    private static readonly EvaluationResult September = Evaluate(new(2023, 9, 30));
    private static readonly EvaluationResult December = Evaluate(new(2023, 12, 31));

    [Theory]
    [InlineData("schools-built", "Pending NotYetReached", "11/15", "-4 所")]
    [InlineData("schools-extended", "Met", "1", "0 所")]
    [InlineData("school-buildings-made-safe", "Pending NotYetReached", "96/115", "-38000 平方米")]
    [InlineData("school-lighting", "Pending NotYetReached", "371/562", "-191 所")]
    [InlineData("teachers-recruited", "Met (EasyTarget)", "42/25", "544 人")]
    [InlineData("teachers-seconded", "Pending NotYetReached", "7/10", "-60 人")]
    [InlineData("teacher-rotation", "Met", "6310/6209", "30 人")]
    [InlineData("parent-satisfaction-pilot", "Met", "1", null)]
    [InlineData("kindergartens-built", "Pending NotYetReached", "6/7", "-2 所")]
    [InlineData("kindergartens-of-quality", "Pending NotYetReached", "7/20", "-13 所")]
    [InlineData("industry-colleges", "Pending NotYetReached", "2/3", "-2 个")]
    [InlineData("industry-education-companies", "Pending NotYetReached", "4/5", "-1 家")]
    [InlineData("craft-academies", "Pending NotYetReached", "1/3", "-4 个")]
    [InlineData("vocational-training", "Pending NotYetReached", "23/30", "-4200 人次")]
    [InlineData("sports-competitions", "Pending NotYetReached", "14/15", "-1 项")]
    [InlineData("guidance-centres", "Pending NotYetReached", "268/291", "-23 所")]
    [InlineData("mental-health-lessons", "Pending NotYetReached", "24/25", "-4 百分点")]
    [InlineData("mental-health-lectures", "Met", "1", "0 场")]
    [InlineData("study-trips", "Pending NotYetReached", "181/250", "-2760 人次")]
    [InlineData("teachers-college-phase-two", "Met", "1", null)]
    [InlineData("dormitory-13", "Pending NotYetReached", "3/5", null)]
    public void Evaluate_EndOfSeptember_IsAsByHand(string id, string verdict, string raw, string? margin) => AssertResult(September, id, verdict, raw, margin);

    [Theory]
    [InlineData("schools-built", "NotMet TargetMissed", "14/15", "-1 所")]
    [InlineData("schools-extended", "Met", "1", "0 所")]
    [InlineData("school-buildings-made-safe", "Met", "118/115", "6000 平方米")]
    [InlineData("school-lighting", "Met", "1", "0 所")]
    [InlineData("teachers-recruited", "Met (EasyTarget)", "729/400", "658 人")]
    [InlineData("teachers-seconded", "Met", "41/40", "5 人")]
    [InlineData("teacher-rotation", "Met", "19510/18627", "88 人")]
    [InlineData("parent-satisfaction-pilot", "Met", "1", null)]
    [InlineData("kindergartens-built", "Met", "15/14", "1 所")]
    [InlineData("kindergartens-of-quality", "NotMet TargetMissed", "3/4", "-5 所")]
    [InlineData("industry-colleges", "Met", "7/6", "1 个")]
    [InlineData("industry-education-companies", "Met", "1", "0 家")]
    [InlineData("craft-academies", "Indeterminate NoFigureAtDue", "1/3", "-4 个")]
    [InlineData("vocational-training", "Met", "97/90", "1400 人次")]
    [InlineData("sports-competitions", "Met", "17/15", "2 项")]
    [InlineData("guidance-centres", "NotMet TargetMissed", "287/291", "-4 所")]
    [InlineData("mental-health-lessons", "Met (EqualAtPrintedPrecision)", "1", "0 百分点")]
    [InlineData("mental-health-lectures", "Met (EasyTarget)", "7/4", "9 场")]
    [InlineData("study-trips", "Met", "551/500", "1020 人次")]
    [InlineData("teachers-college-phase-two", "Met", "1", null)]
    [InlineData("dormitory-13", "NotMet TargetMissed", "4/5", null)]
    public void Evaluate_EndOfDecember_IsAsByHand(string id, string verdict, string raw, string? margin) => AssertResult(December, id, verdict, raw, margin);

    [Fact]
    public void Evaluate_EndOfSeptember_LeavesEveryItemOpen()
    {
        Assert.All(September.Items, item => Assert.Equal(Compliance.Pending, item.Compliance));
        Assert.Equal((6, 15), (September.Summary.Measures[Compliance.Met], September.Summary.Measures[Compliance.Pending]));
    }

    [Fact]
    public void Evaluate_EndOfDecember_DecidesTheItems()
    {
        Assert.Equal(
            [Compliance.NotMet, Compliance.Met, Compliance.NotMet, Compliance.Indeterminate, Compliance.NotMet, Compliance.NotMet],
            December.Items.Select(item => item.Compliance));
        Assert.Equal(["schools-built", "kindergartens-of-quality", "craft-academies", "guidance-centres", "dormitory-13"], December.Items.SelectMany(item => item.DecidingMeasures));
        var counts = December.Summary.Measures;
        Assert.Equal((16, 4, 1), (counts[Compliance.Met], counts[Compliance.NotMet], counts[Compliance.Indeterminate]));
    }

    [Fact]
    public void Evaluate_EndOfDecember_HasTheMeansOfTheItems()
    {
        // Item 3: (1 + 3/4) / 2; item 4: (1 + 1 + 1/3 + 1) / 4; item 6: (1 + 4/5) / 2.
        Assert.Equal(
            [new(59, 60), 1, new(7, 8), new(5, 6), new(1451, 1455), new Rational(9, 10)],
            December.Items.Select(item => item.Completion.ReportedOnly!.Value));
        Assert.All(December.Items, item => Assert.Equal(1, item.Completion.CoveredWeight));
    }

    [Fact]
    public void Illustrative_File_SaysThatItIsMadeUp()
    {
        Assert.Contains("虚构", Illustrative.Labels.Single(), StringComparison.Ordinal);
        Assert.Contains("made up", Illustrative.Labels.Single(), StringComparison.Ordinal);
        Assert.Empty(Illustrative.Excluded);
    }

    [Fact]
    public void Published_Figures_JudgeNothing()
    {
        var published = Lianyungang.Bind("published.csv");
        var result = RuleEvaluator.Evaluate(published.Observations!);

        Assert.Empty(published.Diagnostics);
        Assert.Equal(3, published.Observations!.Excluded.Count());
        Assert.Equal((new DateOnly(2023, 12, 31), AsOfOrigin.EndOfPeriod), (result.AsOf, result.AsOfOrigin));
        Assert.All(result.Measures, measure => Assert.Equal((Compliance.Indeterminate, ReasonCode.NoObservation), (measure.Compliance, measure.Reason)));
        Assert.Equal((21, 6), (result.Summary.Measures[Compliance.Indeterminate], result.Summary.Items[Compliance.Indeterminate]));
    }

    private static EvaluationResult Evaluate(DateOnly asOf) => RuleEvaluator.Evaluate(Illustrative, new EvaluationOptions { AsOf = asOf });

    /// <summary>The margin is that in counts where counts are known.</summary>
    private static void AssertResult(EvaluationResult evaluation, string id, string verdict, string raw, string? margin)
    {
        var result = evaluation.FindMeasure(id)!;
        var notes = string.Join(", ", result.Notes);
        var found = result.CountMargin ?? result.Margin;

        Assert.Equal(verdict, string.Join(' ', new[] { $"{result.Compliance}", $"{result.Reason}", notes.Length > 0 ? $"({notes})" : "" }.Where(word => word.Length > 0)));
        Assert.Equal(Rational.Parse(raw, null), result.Completion!.Value.Raw);
        Assert.Equal(margin, found is { } amount ? $"{amount.Amount} {amount.Unit.Name}" : null);
    }
}
