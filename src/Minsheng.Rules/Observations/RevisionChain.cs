namespace Minsheng.Rules;

/// <summary>Everything that was reported of one figure: a measure, a region (null for the total) and a date, or a month where rows are increments.</summary>
/// <param name="Measure">The measure's id.</param>
/// <param name="Region">The region; null for the total of the jurisdiction.</param>
/// <param name="Date">The date; of increments the first day of the month.</param>
/// <param name="Rows">The rows, in the order in which they became known; those without <c>recordedAt</c> first, ties in canonical order, then by place.</param>
internal sealed record RevisionChain(string Measure, Region? Region, DateOnly Date, IReadOnlyList<BoundObservation> Rows)
{
    /// <summary>What tells the figure from the others of its measure.</summary>
    public (Region? Region, DateOnly Date, bool HasCounts) Identity => (Region, Date, Rows[0].HasCounts);

    /// <summary>The row that counted at a day (null: today); null where nothing was known.</summary>
    public BoundObservation? NewestKnown(DateOnly? knownAt) => KnownAt(knownAt) is { Count: > 0 } known ? known[^1] : null;

    /// <summary>The figure as it was known at a day (null: as known today); null where nothing was known.</summary>
    public Figure? AsKnown(DateOnly? knownAt)
    {
        var known = KnownAt(knownAt);
        if (known.Count == 0)
        {
            return null;
        }

        var newest = known[^1];
        var confirming = known.Reverse().TakeWhile(row => row.Confirms(newest)).ToList();
        return Figure.Of(
            newest,
            isFinal: confirming.Exists(row => row.Observation.Status == ObservationStatus.Final),
            isRevised: confirming.Count < known.Count);
    }

    private IReadOnlyList<BoundObservation> KnownAt(DateOnly? date) => date is null ? Rows : [.. Rows.Where(row => row.Observation.RecordedAt <= date)];
}
