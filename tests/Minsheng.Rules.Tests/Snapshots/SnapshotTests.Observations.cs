namespace Minsheng.Rules.Tests.Snapshots;

/// <summary>Figures that come as observations, with dates, regions and revisions of their own.</summary>
public sealed partial class SnapshotTests
{
    private const string Bridges = """ "id": "m", "kind": "count", "target": "≥ 10 座", "regions": "all" """;
    private const string TwoRegions = """ "regions": [ { "id": "east", "title": "东区" }, { "id": "west", "title": "西县" } ], """;
    private static readonly DateOnly YearEnd = Sample.Day("12-31");

    [Fact]
    public void Set_FigureOfAnEarlierDay_IsNotThatOfTheDueDate()
    {
        var given = SnapshotCase.Of(Schools);

        given.Snapshot.Set(Sample.Value(9));
        SnapshotAssert.Says("Indeterminate NoFigureAtDue", "3/5", "-6 所", given.Judge());
        given.Snapshot.Set(Sample.Value(9) with { Status = ObservationStatus.Final });
        SnapshotAssert.Says("NotMet TargetMissed", "3/5", "-6 所", given.Judge());
        given.Snapshot.Set(Sample.Value(9) with { Date = YearEnd });
        SnapshotAssert.Says("NotMet TargetMissed", "3/5", "-6 所", given.Judge());
        given.Snapshot.Set(Sample.Value(16));
        SnapshotAssert.Says("Met", "16/15", "1 所", given.Judge());
    }

    [Fact]
    public void Set_FigureOfAnotherDay_CountsOnlyAsFarAsItsDateAllows()
    {
        var given = SnapshotCase.Of(""" "kind": "count", "target": "≥ 15 所 by 2023-06-30" """, "09-30");

        given.Snapshot.Set(Sample.Value(14) with { Date = Sample.Day("07-31") });
        SnapshotAssert.Says("NotMet TargetMissed", null, null, given.Judge());
        given.Snapshot.Set(Sample.Value(15) with { Date = Sample.Day("07-31") });
        SnapshotAssert.Says("Indeterminate DateOfSuccessUnknown", null, null, given.Judge());
        given.Snapshot.Set(Sample.Value(15) with { Date = Sample.Day("10-01") });
        SnapshotAssert.Says("Indeterminate NoObservation", null, null, given.Judge());
        given.Snapshot.Set(Sample.Value(15) with { Date = new DateOnly(2022, 12, 31) });
        SnapshotAssert.Says("Indeterminate NoObservation", null, null, given.Judge());
    }

    [Fact]
    public void Set_AnotherUnit_IsConverted()
    {
        var given = SnapshotCase.Of(Roads, Midyear);

        given.Snapshot.Set(Sample.Value(270_000, "米"));
        SnapshotAssert.Says("Pending NotYetReached", "9/10", "-30 公里", given.Judge());
        given.Snapshot.Set(Sample.Value(new Rational(3, 100), "万公里"));
        SnapshotAssert.Says("Met", "1", "0 公里", given.Judge());
    }

    [Fact]
    public void Set_ExpiredEvidence_DoesNotHold()
    {
        var given = SnapshotCase.Of(CheckUps);
        var attested = new Observation { Measure = "m", Date = YearEnd, Attested = true, Source = "文件", Expires = Sample.Day("12-30") };

        given.Snapshot.Set(attested);
        SnapshotAssert.Says("NotMet EvidenceExpired", "0", null, given.Judge());
        given.Snapshot.Set(attested with { Expires = YearEnd });
        SnapshotAssert.Says("Met", "1", null, given.Judge());
    }

    [Fact]
    public void Set_OneOfTwoRegions_LeavesTheOtherOpen()
    {
        var given = SnapshotCase.Of(Sample.LoadWith(TwoRegions, Bridges).GetProgramme());

        given.Snapshot.Set(Sample.Value(4) with { Date = YearEnd, Region = "east" });
        SnapshotAssert.Says("Indeterminate RegionsMissing", "2/5", "-6 座", given.Judge());
        given.Snapshot.Set(Sample.Value(4) with { Date = YearEnd });
        SnapshotAssert.Says("NotMet TargetMissed", "2/5", "-6 座", given.Judge());
    }

    [Fact]
    public void Set_WhatDoesNotFit_Throws()
    {
        var snapshot = SnapshotCase.Of(Schools).Snapshot;

        Assert.Throws<ArgumentNullException>(() => snapshot.Set(null!));
        AssertRefused(Sample.Value(1) with { Measure = "n" }, "there is no measure `n`");
        AssertRefused(Sample.Value(1) with { Region = "east" }, "unknown region `east`");
        AssertRefused(Sample.Value(1) with { RecordedAt = Sample.Day("06-29") }, "recorded on `2023-06-29`, before the date `2023-06-30` that it describes");
        AssertRefused(Sample.Value(new Rational(1, 2)), "`0.5 所` is not a whole number");
        AssertRefused(Sample.Counts(1, 2), "`value` is missing; `m` does not read `numerator`; `m` does not read `denominator`");

        void AssertRefused(Observation observation, string message) =>
            Assert.Contains(message, Assert.Throws<ArgumentOutOfRangeException>(() => snapshot.Set(observation)).Message);
    }

    [Fact]
    public void SetObservations_RegionsAndRevisions_AreMerged()
    {
        var given = SnapshotCase.Of(Sample.LoadWith(TwoRegions, Bridges).GetProgramme());
        var east = Sample.Value(4) with { Date = YearEnd, Region = "east", RecordedAt = YearEnd };

        given.Snapshot.SetObservations([east with { Value = 5, RecordedAt = YearEnd.AddDays(9) }, east, east with { Region = "西县", Value = 3 }]);
        SnapshotAssert.Says("NotMet TargetMissed", "4/5", "-2 座", given.Judge());
        given.Snapshot.SetValue(0, 12);
        SnapshotAssert.Says("Met", "6/5", "2 座", given.Judge());
        Assert.Equal([(Rational)12], given.Result["m"].ToMeasureResult().Observations.Select(row => row.Value!.Value));
    }

    /// <summary>Four of the east alone: what the west said before is gone with the rest.</summary>
    [Fact]
    public void Set_AfterRowsOfRegions_ForgetsThemAll()
    {
        var given = SnapshotCase.Of(Sample.LoadWith(TwoRegions, Bridges).GetProgramme());
        var east = Sample.Value(4) with { Date = YearEnd, Region = "east" };
        given.Snapshot.SetObservations([east with { Value = 5 }, east with { Region = "west", Value = 3 }]);

        given.Snapshot.Set(east);

        SnapshotAssert.Says("Indeterminate RegionsMissing", "2/5", "-6 座", given.Judge());
    }

    [Fact]
    public void SetObservations_SameRowTwice_CountsOnce()
    {
        var given = SnapshotCase.Of(Training, "01-31");
        var row = Sample.Value(9000) with { Date = Sample.Day("01-31") };

        given.Snapshot.SetObservations([row, row with { Note = "再报" }]);

        SnapshotAssert.Says("Pending NotYetReached", "1/2", "-9000 人次", given.Judge());
    }

    [Fact]
    public void SetObservations_Increments_AreAddedUp()
    {
        var given = SnapshotCase.Of(Training, "02-28");
        var january = Sample.Value(4000) with { Date = Sample.Day("01-31") };

        given.Snapshot.SetObservations([january, january with { Date = Sample.Day("02-28"), Value = 5000 }]);

        SnapshotAssert.Says("Pending NotYetReached", "1/2", "-9000 人次", given.Judge());
    }

    [Fact]
    public void SetObservations_AfterOtherFigures_ReplacesThemAll()
    {
        var given = SnapshotCase.Of(Sample.Programme(First, First.Replace("first", "second")), Midyear);
        given.Snapshot.SetValue(0, 10);

        given.Snapshot.SetObservations([Sample.Value(5) with { Measure = "second" }]);
        SnapshotAssert.Says("Indeterminate NoObservation", null, null, given.Judge("first"));
        SnapshotAssert.Says("Pending NotYetReached", "1/2", "-5 个", given.Judge("second"));
        given.Snapshot.SetObservations([]);
        SnapshotAssert.Says("Indeterminate NoObservation", null, null, given.Judge("second"));
    }

    [Fact]
    public void SetObservations_ExcludedRows_JudgeNothing()
    {
        var given = SnapshotCase.Of(Schools, Midyear);
        var excluded = Sample.Value(15) with { Status = ObservationStatus.Excluded, Note = "口径不同" };

        given.Snapshot.SetObservations([excluded]);
        SnapshotAssert.Says("Indeterminate NoObservation", null, null, given.Judge());
        given.Snapshot.SetObservations([excluded, Sample.Value(12), excluded with { Measure = "" }]);
        SnapshotAssert.Says("Pending NotYetReached", "4/5", "-3 所", given.Judge());
    }

    [Fact]
    public void SetObservations_FaultyRows_AreAllListedAndNothingIsTaken()
    {
        var given = SnapshotCase.Of(Sample.Programme(First, Whole), Midyear);
        var good = Sample.Value(10) with { Measure = "first" };
        var late = good with { Date = Sample.Day("05-31") };

        var refused = Assert.Throws<InvalidRulesException>(() => given.Snapshot.SetObservations(
            [good, good with { Measure = "furst" }, good with { Measure = "whole" }, late with { Value = new Rational(1, 2) }, good with { Value = 9 }, late with { Status = ObservationStatus.Excluded }]));

        Assert.Equal(["MR4001", "MR4002", "MR4005", "MR4013", "MR4016"], refused.Diagnostics.Select(finding => finding.Code).Order());
        SnapshotAssert.Says("Indeterminate NoObservation", null, null, given.Judge("first"));
        Assert.Throws<ArgumentNullException>(() => given.Snapshot.SetObservations(null!));
    }

    [Fact]
    public void Set_ExcludedObservation_SaysWhatNoFigureSays()
    {
        var given = SnapshotCase.Of(Schools, "06-30");

        given.Snapshot.Set(Sample.Value(15) with { Status = ObservationStatus.Excluded, Note = "口径不同" });

        SnapshotAssert.Says("Indeterminate NoObservation", null, null, given.Judge());
    }

    /// <summary>Mid-month, open and due.</summary>
    [Theory]
    [InlineData("06-15")]
    [InlineData("06-30")]
    [InlineData("12-31")]
    public void ToMeasureResult_TotalOfIncrements_SaysWhatTheResultSays(string asOf)
    {
        var given = SnapshotCase.Of(Training, asOf);
        given.Snapshot.SetValue(0, 9000);
        var view = given.Judge();
        var detail = view.ToMeasureResult();

        Assert.Equal((detail.Compliance, detail.Reason, detail.Completion, detail.Margin), (view.Compliance, view.Reason, view.Completion, view.Margin));
    }
}
