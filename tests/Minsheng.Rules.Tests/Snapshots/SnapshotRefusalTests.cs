using Minsheng.Rules.Expressions;

namespace Minsheng.Rules.Tests.Snapshots;

/// <summary>What a snapshot does with figures at the edge: before the period, past the proof, refused, of no measure.</summary>
public sealed class SnapshotRefusalTests
{
    private const string Schools = """ "kind": "count", "target": "≥ 15 所" """;
    private const string Hospital = """ "kind": "milestone", "target": "reach 建成" """;
    private const string Seeding = """ "kind": "quantity", "target": "≥ 300 公里", "reporting": "increment" """;

    [Theory]
    [InlineData("milestone")]
    [InlineData("attestation")]
    public void Update_StageOrAttestation_AllocatesNothing(string id)
    {
        var given = SnapshotCase.Of(EveryKind.WithoutComposites, "01-31");
        EveryKind.Set(given.Snapshot, 4);

        Assert.Equal(0, given.AllocatedByUpdate(given.IndexOf(id)));
    }

    /// <summary>A total so far, past four decimals: no month is missing, as none is for 200.</summary>
    [Theory]
    [InlineData("200", "2/3", "-100 公里")]
    [InlineData("200.00001", "20000001/30000000", "-99.99999 公里")]
    [InlineData("100/3", "1/9", "-800/3 公里")]
    public void SetValue_TotalOfIncrementsPastTheProof_LeavesNoMonthOpen(string value, string raw, string margin)
    {
        var given = SnapshotCase.Of(Seeding);

        given.Snapshot.SetValue(0, Rational.Parse(value, null));

        SnapshotAssert.Says("NotMet TargetMissed", raw, margin, given.Judge());
    }

    [Fact]
    public void ToMeasureResult_TotalOfIncrementsBeforeThePeriod_DoesNotThrow()
    {
        var evaluator = new SnapshotEvaluator(Sample.Programme("\"id\": \"m\"," + Seeding), new DateOnly(2022, 12, 1));
        var (snapshot, result) = (evaluator.CreateSnapshot(), evaluator.CreateResult());
        snapshot.SetValue(0, 100);
        evaluator.Evaluate(snapshot, result);

        Assert.Equal(result[0].Compliance, result[0].ToMeasureResult().Compliance);
    }

    /// <summary>What is dated before the period is not used.</summary>
    [Fact]
    public void SetValue_BeforeThePeriod_IsJudgedAsItsRowIs()
    {
        var evaluator = new SnapshotEvaluator(Sample.Programme("\"id\": \"m\"," + Schools), new DateOnly(2022, 12, 1));
        var (snapshot, result) = (evaluator.CreateSnapshot(), evaluator.CreateResult());
        snapshot.SetValue(0, 12);
        evaluator.Evaluate(snapshot, result);

        Assert.Equal(result[0].ToMeasureResult().Reason, result[0].Reason);
        Assert.Equal(result[0].ToMeasureResult().Completion, result[0].Completion);
    }

    [Fact]
    public void SetValue_FractionOfACount_KeepsTheFigureAsANegativeOneDoes()
    {
        var given = SnapshotCase.Of(Schools, "06-30");
        given.Snapshot.SetValue(0, 12);

        Assert.Throws<ArgumentOutOfRangeException>(() => given.Snapshot.SetValue(0, 12.5m));

        SnapshotAssert.Says("Pending NotYetReached", "4/5", "-3 所", given.Judge());
    }

    [Fact]
    public void SetStage_Unknown_KeepsTheFigure()
    {
        var given = SnapshotCase.Of(Hospital, "06-30");
        given.Snapshot.SetStage(0, "在建");

        Assert.Throws<ArgumentOutOfRangeException>(() => given.Snapshot.SetStage(0, "完了"));

        SnapshotAssert.Says("Pending NotYetReached", "2/5", null, given.Judge());
    }

    /// <summary>An excluded row may name no measure; the evaluator of observations takes it.</summary>
    [Fact]
    public void Set_ExcludedRowOfNoMeasure_JudgesNothing()
    {
        var given = SnapshotCase.Of(Schools);

        given.Snapshot.Set(Sample.Value(1) with { Measure = "", Status = ObservationStatus.Excluded, Note = "口径不同" });

        SnapshotAssert.Says("Indeterminate NoObservation", null, null, given.Judge());
    }

    /// <summary>The rule evaluator ignores such a row.</summary>
    [Fact]
    public void SetObservations_RowOfNoMeasure_IsTakenAsTheRuleEvaluatorTakesIt()
    {
        var given = SnapshotCase.Of(Schools);
        Observation[] rows = [Sample.Value(1) with { Measure = "" }];
        ObservationSet.Create(given.Evaluator.Programme, rows);

        given.Snapshot.SetObservations(rows);

        SnapshotAssert.Says("Indeterminate NoObservation", null, null, given.Judge());
    }

    [Fact]
    public void Set_ObservationOfAComposite_ThrowsAsDocumented()
    {
        var given = SnapshotCase.Of(EveryKind.WithComposites);

        Assert.Throws<InvalidOperationException>(() => given.Snapshot.Set(Sample.Value(1) with { Measure = "any" }));
        Assert.Throws<InvalidOperationException>(() => given.Snapshot.SetStage(given.IndexOf("any"), "建成"));
    }

    /// <summary>A margin that is always nothing is a margin.</summary>
    [Fact]
    public void Write_ConstantMargin_IsNotLost()
    {
        var value = new FieldExpression(ObservationField.Value, Unit.Parse("元"), FigureBehaviour.Standing);
        var formula = new FigureFormula { Actual = value, Condition = new ComparisonExpression(value, Relation.AtLeast, 5), Margin = Rational.Zero };

        var lines = AffineFormula.Of(formula)!;

        Assert.NotEqual(0, SnapshotRowWriter.Write(lines, null)!.Value.Row.MarginScale);
    }
}
