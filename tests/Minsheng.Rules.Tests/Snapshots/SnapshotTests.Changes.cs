namespace Minsheng.Rules.Tests.Snapshots;

/// <summary>What stays and what goes: replacing and clearing.</summary>
public sealed partial class SnapshotTests
{
    private const string First = """ "id": "first", "kind": "count", "target": "≥ 10 个" """;
    private const string Whole = """ "id": "whole", "kind": "composite", "parts": ["first"] """;

    [Fact]
    public void CreateSnapshot_WithoutFigures_HasNoObservationOfAnything()
    {
        var given = SnapshotCase.Of(Schools, Midyear);

        SnapshotAssert.Says("Indeterminate NoObservation", null, null, given.Judge());
    }

    [Fact]
    public void SetValue_AfterAnother_ReplacesIt()
    {
        var given = SnapshotCase.Of(Rotation, Midyear);

        given.Snapshot.SetShare(0, 0, 0);
        given.Snapshot.SetValue(0, 0.12m);
        SnapshotAssert.Says("Pending NotYetReached", "4/5", "-3 百分点", given.Judge());
        given.Snapshot.SetShare(0, 3, 20);
        SnapshotAssert.Says("Met", "1", "0 百分点", given.Judge());
        given.Snapshot.SetShare(0, new Rational(1, 1), 20);
        SnapshotAssert.Says("Pending NotYetReached", "1/3", "-10 百分点", given.Judge());
    }

    [Fact]
    public void SetStage_EarlierStage_ReplacesTheLaterOne()
    {
        var given = SnapshotCase.Of(Hospital, Midyear);

        given.Snapshot.SetStage(0, "建成");
        given.Snapshot.SetStage(0, "在建");

        SnapshotAssert.Says("Pending NotYetReached", "2/5", null, given.Judge());
    }

    [Fact]
    public void Clear_OneMeasure_ForgetsItAndKeepsTheOthers()
    {
        var given = SnapshotCase.Of(Sample.Programme(First, First.Replace("first", "second")), Midyear);
        given.Snapshot.SetValue(0, 5);
        given.Snapshot.SetValue(1, 10);

        given.Snapshot.Clear(0);

        SnapshotAssert.Says("Indeterminate NoObservation", null, null, given.Judge("first"));
        SnapshotAssert.Says("Met", "1", "0 个", given.Judge("second"));
    }

    [Fact]
    public void Clear_Everything_LeavesCompositesToTheirParts()
    {
        var given = SnapshotCase.Of(Sample.Programme(First, Whole), Midyear);
        given.Snapshot.SetValue(0, 10);
        SnapshotAssert.Says("Met", "1", null, given.Judge("whole"));

        given.Snapshot.Clear();

        SnapshotAssert.Says("Indeterminate NoObservation", null, null, given.Judge("first"));
        SnapshotAssert.Says("Indeterminate PartsUndecided", null, null, given.Judge("whole"));
    }
}
