namespace Minsheng.Rules.Tests.Snapshots;

/// <summary>What costs nothing.</summary>
public sealed partial class SnapshotEvaluatorTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    [InlineData(4)]
    public void Evaluate_NumbersAndMembers_AllocatesNothing(int step)
    {
        var given = SnapshotCase.Of(EveryKind.WithoutComposites, "01-31");
        EveryKind.Set(given.Snapshot, step);

        given.Snapshot.Clear(given.IndexOf("milestone"));
        given.Snapshot.Clear(given.IndexOf("attestation"));

        Assert.Equal(0, given.AllocatedByEvaluate());
        Assert.All(Enumerable.Range(0, given.Evaluator.Count), index => Assert.Equal(0, given.AllocatedByUpdate(index)));
    }

    [Fact]
    public void Evaluate_WithoutFiguresOrOfNobody_AllocatesNothing()
    {
        var given = SnapshotCase.Of(EveryKind.WithoutComposites, "01-31");
        Assert.Equal(0, given.AllocatedByEvaluate());

        given.Snapshot.SetShare(given.IndexOf("proportion"), 0, 0);

        Assert.Equal(0, given.AllocatedByEvaluate());
    }

    /// <summary>What the other tests of allocation would not see, were the measurement blind.</summary>
    [Fact]
    public void Evaluate_Composite_IsSeenToAllocate()
    {
        var given = SnapshotCase.Of(EveryKind.WithComposites, "01-31");

        Assert.NotEqual(0, given.AllocatedByEvaluate());
    }
}
