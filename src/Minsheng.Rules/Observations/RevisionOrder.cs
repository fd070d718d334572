namespace Minsheng.Rules;

/// <summary>The order in which rows of one figure became known: those without <c>recordedAt</c> first, ties by date, in canonical order, then by place.</summary>
internal sealed class RevisionOrder : IComparer<BoundObservation>
{
    public static RevisionOrder Instance { get; } = new();

    public int Compare(BoundObservation? x, BoundObservation? y)
    {
        var (left, right) = (x!.Observation, y!.Observation);
        var byKnowledge = Nullable.Compare(left.RecordedAt, right.RecordedAt);
        var byDate = byKnowledge != 0 ? byKnowledge : left.Date.CompareTo(right.Date);
        var byContent = byDate != 0 ? byDate : string.CompareOrdinal(left.Canonical(), right.Canonical());
        return byContent != 0 ? byContent : left.PlaceOf(ObservationColumn.Measure).CompareTo(right.PlaceOf(ObservationColumn.Measure));
    }
}
