namespace Minsheng.Rules.Tests.Snapshots;

/// <summary>What belongs together, and what may be shared.</summary>
public sealed partial class SnapshotEvaluatorTests
{
    [Fact]
    public void Evaluate_OfAnotherEvaluator_Throws()
    {
        var (own, other) = (SnapshotCase.Of(AtLeast), SnapshotCase.Of(AtLeast));

        Assert.Throws<ArgumentException>(() => own.Evaluator.Evaluate(other.Snapshot, own.Result));
        Assert.Throws<ArgumentException>(() => own.Evaluator.Evaluate(own.Snapshot, other.Result));
        Assert.Throws<ArgumentNullException>(() => own.Evaluator.Evaluate(null!, own.Result));
        Assert.Throws<ArgumentNullException>(() => own.Evaluator.Evaluate(own.Snapshot, null!));
        Assert.Throws<ArgumentNullException>(() => own.Evaluator.Evaluate(null!));
    }

    [Fact]
    public void Update_OfAnotherEvaluatorOrSnapshot_Throws()
    {
        var (own, other) = (SnapshotCase.Of(AtLeast), SnapshotCase.Of(AtLeast));
        own.Judge();
        other.Judge();
        var second = own.Evaluator.CreateSnapshot();

        Assert.Throws<ArgumentException>(() => own.Evaluator.Update(other.Snapshot, 0, own.Result));
        Assert.Throws<ArgumentException>(() => own.Evaluator.Update(own.Snapshot, 0, other.Result));
        Assert.Throws<ArgumentException>(() => own.Evaluator.Update(second, 0, own.Result));
        Assert.Throws<ArgumentException>(() => own.Evaluator.Update(own.Snapshot, 0, own.Evaluator.CreateResult()));
        Assert.Throws<ArgumentNullException>(() => own.Evaluator.Update(null!, 0, own.Result));
        Assert.Throws<ArgumentNullException>(() => own.Evaluator.Update(own.Snapshot, 0, null!));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(1)]
    public void Update_UnknownIndex_ThrowsAndChangesNothing(int index)
    {
        var given = SnapshotCase.Of(AtLeast);
        given.Snapshot.SetValue(0, 5);
        given.Judge();

        Assert.Throws<IndexOutOfRangeException>(() => given.Evaluator.Update(given.Snapshot, index, given.Result));

        Assert.Equal(new CompletionSummary(new(1, 2), new(1, 2), 1), given.Result.RoundedCompletion);
    }

    [Fact]
    public void Evaluate_IntoTheSameResult_ChangesWhatItsViewsSay()
    {
        var given = SnapshotCase.Of(AtLeast, "06-29");
        var (measure, item, domain) = (given.Result[0], given.Result.Items[0], given.Result.Domains[0]);
        Assert.Equal(ReasonCode.NoObservation, measure.Reason);

        given.Snapshot.SetValue(0, 5);
        given.Judge();

        SnapshotAssert.Says("Pending NotYetReached", "1/2", "-5 个", measure);
        Assert.Equal((Compliance.Pending, new CompletionSummary(new(1, 2), new(1, 2), 1)), (item.Compliance, item.Completion));
        Assert.Equal(item.Completion, domain.RoundedCompletion);
    }

    [Fact]
    public void CreateResult_ForEachSnapshot_IsItsOwn()
    {
        var given = SnapshotCase.Of(AtLeast, "06-29");
        given.Snapshot.SetValue(0, 5);
        given.Judge();

        var second = given.Evaluator.CreateSnapshot();
        second.SetValue(0, 10);
        var other = given.Evaluator.CreateResult();
        given.Evaluator.Evaluate(second, other);

        Assert.Equal((Compliance.Pending, Compliance.Met), (given.Result[0].Compliance, other[0].Compliance));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    [InlineData(4)]
    public void ToMeasureResult_EveryKind_IsWhatTheRuleEvaluatorSays(int step)
    {
        var given = SnapshotCase.Of(EveryKind.WithComposites, "01-31");
        EveryKind.Set(given.Snapshot, step);
        given.Judge("any");
        var expected = RuleEvaluator.Evaluate(
            ObservationSet.Create(EveryKind.WithComposites, EveryKind.JanuaryRows(step)), new EvaluationOptions { AsOf = given.Evaluator.AsOf });

        foreach (var (whole, view) in expected.Measures.Zip(given.Result.Measures.ToArray()))
        {
            var detail = view.ToMeasureResult();
            Assert.Equal((whole.Measure.Id, whole.Compliance, whole.Reason, whole.Completion, whole.Margin), (view.Measure.Id, view.Compliance, view.Reason, view.Completion, view.Margin));
            Assert.Equal((whole.Measure.Id, whole.Actual?.ToString(), whole.CountMargin, whole.IsDue, whole.IsLate), (detail.Measure.Id, detail.Actual?.ToString(), detail.CountMargin, detail.IsDue, detail.IsLate));
            Assert.Equal((whole.Trajectory, whole.DataQuality.State, whole.DataQuality.Share), (detail.Trajectory, detail.DataQuality.State, detail.DataQuality.Share));
            Assert.Equal(whole.DataQuality.Notes, detail.DataQuality.Notes);
            Assert.Equal(whole.Notes, detail.Notes);
            Assert.Equal(whole.DecidingParts, detail.DecidingParts);
            Assert.Equal(whole.Explain(Language.Chinese), view.Explain(Language.Chinese));
            Assert.Equal(whole.Explain(Language.English), view.Explain(Language.English));
        }
    }

    [Fact]
    public void Explain_Short_SaysHowMuchIsMissing()
    {
        var given = SnapshotCase.Of(AtLeast, "06-29");
        given.Snapshot.SetValue(0, 4);

        Assert.Equal("not reached yet, due 2023-06-30: 4 个 (target ≥ 10 个), 6 个 short", given.Judge().Explain(Language.English));
    }

    /// <summary>Every thread has figures of its own; looked-up results of stages and attestations are made by whoever comes first.</summary>
    [Fact]
    public void Evaluate_OnManyThreads_GivesEachItsOwn()
    {
        var evaluator = new SnapshotEvaluator(EveryKind.WithComposites, Sample.Day("01-31"));

        Parallel.For(0, 400, new ParallelOptions { MaxDegreeOfParallelism = 16 }, round =>
        {
            var step = round % EveryKind.Stages.Count;
            var (snapshot, result) = (evaluator.CreateSnapshot(), evaluator.CreateResult());
            EveryKind.Set(snapshot, step);
            evaluator.Evaluate(snapshot, result);
            Assert.Equal(new Rational(step, 5), result["count"].Completion!.Value.Raw);
            Assert.Equal(new Rational(step, 5), result["milestone"].Completion!.Value.Raw);
            Assert.Equal(new Rational(step, 5), result["any"].Completion!.Value.Raw);
            Assert.Equal(new Rational(step, 3), result["change"].Completion!.Value.Raw);
            Assert.Equal(step > 2 ? Compliance.Met : Compliance.Pending, result["attestation"].Compliance);
        });
    }
}
