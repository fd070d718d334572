namespace Minsheng.Rules.Tests.Snapshots;

/// <summary>Verdicts before, on and after the due date, and what waivers, doubts and empty shares make of them.</summary>
public sealed partial class SnapshotEvaluatorTests
{
    private const string AtLeast = """ "kind": "count", "target": "≥ 10 个 by 2023-06-30" """;
    private const string AtMost = """ "kind": "count", "target": "≤ 10 个 by 2023-06-30" """;
    private const string Standing = """ "kind": "level", "target": "≤ 10 元 by 2023-06-30" """;
    private const string Range = """ "kind": "level", "target": "6..8 元 by 2023-06-30" """;
    private const string Net = """ "kind": "count", "target": "≥ 10 个 by 2023-06-30", "monotone": false """;

    [Theory]
    [InlineData(AtLeast, 9, "06-29", "Pending NotYetReached", "9/10", "-1 个")]
    [InlineData(AtLeast, 9, "06-30", "NotMet TargetMissed", "9/10", "-1 个")]
    [InlineData(AtLeast, 9, "07-31", "NotMet TargetMissed", "9/10", "-1 个")]
    [InlineData(AtLeast, 10, "06-29", "Met", "1", "0 个")]
    [InlineData(AtLeast, 11, "07-31", "Met", "11/10", "1 个")]
    [InlineData(AtMost, 10, "06-29", "Pending LimitStillOpen", null, "0 个")]
    [InlineData(AtMost, 11, "06-29", "NotMet LimitExceeded", null, "-1 个")]
    [InlineData(AtMost, 10, "06-30", "Met", null, "0 个")]
    [InlineData(AtMost, 11, "06-30", "NotMet LimitExceeded", null, "-1 个")]
    [InlineData(Standing, 10, "06-29", "Met", null, "0 元")]
    [InlineData(Standing, 11, "06-29", "Pending NotYetReached", null, "-1 元")]
    [InlineData(Standing, 11, "07-31", "NotMet LimitExceeded", null, "-1 元")]
    [InlineData(Range, 5, "06-30", "NotMet TargetMissed", null, "-1 元")]
    [InlineData(Range, 6, "06-30", "Met", null, "0 元")]
    [InlineData(Range, 7, "06-30", "Met", null, "0 元")]
    [InlineData(Range, 8, "06-30", "Met", null, "0 元")]
    [InlineData(Range, 10, "06-29", "Pending NotYetReached", null, "-2 元")]
    [InlineData(Net, 10, "06-29", "Met", "1", "0 个")]
    [InlineData(Net, -5, "06-30", "NotMet TargetMissed", "-1/2", "-15 个")]
    public void Evaluate_AroundTheDueDate_SaysWhatTheTableSays(string rule, int value, string asOf, string verdict, string? raw, string margin)
    {
        var given = SnapshotCase.Of(rule, asOf);

        given.Snapshot.SetValue(0, value);

        SnapshotAssert.Says(verdict, raw, margin, given.Judge());
    }

    [Theory]
    [InlineData("06-29")]
    [InlineData("06-30")]
    [InlineData("07-31")]
    public void Evaluate_WithoutFigures_CannotBeJudgedAtAnyDate(string asOf) =>
        SnapshotAssert.Says("Indeterminate NoObservation", null, null, SnapshotCase.Of(AtLeast, asOf).Judge());

    [Theory]
    [InlineData("2023-06-30", 9, "Waived Waived")]
    [InlineData("2023-06-29", 9, "NotMet TargetMissed")]
    [InlineData("2023-06-30", 10, "Met")]
    [InlineData("2023-06-30", -1, "Waived Waived")]
    [InlineData("2023-06-29", -1, "Indeterminate NoObservation")]
    public void Evaluate_Waiver_TurnsWhatIsMissedOrUnknownWhileItIsInForce(string expires, int value, string verdict)
    {
        var given = SnapshotCase.Of($$"""{{AtLeast}}, "waiver": { "reason": "洪水", "expires": "{{expires}}" } """, "06-30");

        if (value >= 0)
        {
            given.Snapshot.SetValue(0, value);
        }

        Assert.Equal(verdict, $"{given.Judge().Compliance} {given.Judge().Reason}".TrimEnd());
        Assert.Equal(given.Judge().Compliance, given.Result.Items[0].Compliance);
        Assert.Equal(verdict.StartsWith("Waived", StringComparison.Ordinal), given.Result.Items[0].Completion == default);
    }

    [Fact]
    public void Evaluate_WaiverOfAPendingMeasure_HasNothingToTurn()
    {
        var given = SnapshotCase.Of(AtLeast + """, "waiver": { "reason": "洪水", "expires": "2023-12-31" } """, "06-29");

        given.Snapshot.SetValue(0, 9);

        SnapshotAssert.Says("Pending NotYetReached", "9/10", "-1 个", given.Judge());
    }

    /// <summary>13 million or 1300: below both and above both the doubt changes nothing; a doubted target has no completion.</summary>
    [Theory]
    [InlineData(1034, "NotMet TargetMissed", "-12998966 套")]
    [InlineData(1299, "NotMet TargetMissed", "-12998701 套")]
    [InlineData(1300, "Indeterminate SuspectTarget", "-12998700 套")]
    [InlineData(12_999_999, "Indeterminate SuspectTarget", "-1 套")]
    [InlineData(13_000_000, "Met", "0 套")]
    public void Evaluate_DoubtedTarget_IsJudgedByBoth(int value, string verdict, string margin)
    {
        var given = SnapshotCase.Of(""" "kind": "count", "target": "≥ 1300万 套", "suspect": { "likely": "≥ 1300 套", "reason": "全国也没有这么多" } """);

        given.Snapshot.SetValue(0, value);

        SnapshotAssert.Says(verdict, null, margin, given.Judge());
        Assert.Equal(default, given.Result.Items[0].Completion);
    }

    [Theory]
    [InlineData("", Compliance.Indeterminate)]
    [InlineData(""", "whenEmpty": "indeterminate" """, Compliance.Indeterminate)]
    [InlineData(""", "whenEmpty": "notApplicable" """, Compliance.NotApplicable)]
    public void Evaluate_ShareOfNobody_IsWhatTheRuleSays(string whenEmpty, Compliance expected)
    {
        var given = SnapshotCase.Of($""" "kind": "proportion", "numerator": "a", "denominator": "b", "unit": "人", "target": "≥ 50%"{whenEmpty}""");

        given.Snapshot.SetShare(0, 0, 0);

        SnapshotAssert.Says($"{expected} EmptyDenominator", null, null, given.Judge());
        Assert.Equal(expected, given.Result.Items[0].Compliance);
        Assert.Equal(expected == Compliance.NotApplicable ? default : new CompletionSummary(null, 0, 0), given.Result.Items[0].Completion);
    }

    [Fact]
    public void Constructor_WithoutADate_TakesTheEndOfThePeriod()
    {
        Assert.Equal(Sample.Day("12-31"), new SnapshotEvaluator(Sample.Programme(""" "id": "m", "kind": "attestation" """)).AsOf);
        Assert.Throws<ArgumentNullException>(() => new SnapshotEvaluator(null!));
    }

    [Fact]
    public void IndexOf_Id_IsThePlaceInTheFile()
    {
        var given = SnapshotCase.Of(Sample.Programme(""" "id": "b", "kind": "attestation" """, """ "id": "a", "kind": "attestation" """));

        Assert.Equal((2, 0, 1, -1), (given.Evaluator.Count, given.IndexOf("b"), given.IndexOf("a"), given.IndexOf("c")));
        Assert.Equal("a", given.Result["a"].Measure.Id);
        Assert.Throws<KeyNotFoundException>(() => given.Result["c"]);
    }
}
