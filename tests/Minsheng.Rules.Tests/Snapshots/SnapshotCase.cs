namespace Minsheng.Rules.Tests.Snapshots;

/// <summary>A snapshot with its evaluator and the result that it is judged into.</summary>
internal sealed class SnapshotCase
{
    private SnapshotCase(SnapshotEvaluator evaluator)
    {
        Evaluator = evaluator;
        Snapshot = evaluator.CreateSnapshot();
        Result = evaluator.CreateResult();
    }

    public SnapshotEvaluator Evaluator { get; }

    public Snapshot Snapshot { get; }

    public SnapshotResult Result { get; }

    /// <summary>A programme at a day of 2023.</summary>
    public static SnapshotCase Of(Programme programme, string asOf = "12-31") => new(new SnapshotEvaluator(programme, Sample.Day(asOf)));

    /// <summary>A programme of the measure <c>m</c> alone, by its body, at a day of 2023.</summary>
    public static SnapshotCase Of(string body, string asOf = "12-31") => Of(Sample.Programme($"\"id\": \"m\", {body}"), asOf);

    public int IndexOf(string id) => Evaluator.IndexOf(id);

    /// <summary>Judges the snapshot as it is now.</summary>
    public SnapshotMeasure Judge(string id = "m")
    {
        Evaluator.Evaluate(Snapshot, Result);
        return Result[id];
    }

    /// <summary>How many bytes a second evaluation of the same snapshot allocates; the first one may fill caches.</summary>
    public long AllocatedByEvaluate()
    {
        Evaluator.Evaluate(Snapshot, Result);
        var before = GC.GetAllocatedBytesForCurrentThread();
        Evaluator.Evaluate(Snapshot, Result);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    /// <summary>How many bytes a second update of one measure allocates.</summary>
    public long AllocatedByUpdate(int index)
    {
        Evaluator.Evaluate(Snapshot, Result);
        Evaluator.Update(Snapshot, index, Result);
        var before = GC.GetAllocatedBytesForCurrentThread();
        Evaluator.Update(Snapshot, index, Result);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
