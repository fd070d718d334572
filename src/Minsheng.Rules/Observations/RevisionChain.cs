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

    /// <summary>The rows that were known at a day (null: today), the newest last.</summary>
    public IEnumerable<BoundObservation> Known(DateOnly? knownAt) => Rows.Where(row => IsKnown(row, knownAt));

    /// <summary>The figure as it was known at a day (null: as known today); null where nothing was known.</summary>
    public Figure? AsKnown(DateOnly? knownAt) => AsKnown(knownAt, DateOnly.MinValue, DateOnly.MaxValue);

    /// <summary>As <see cref="AsKnown(DateOnly?)"/>, of rows dated from one day to another: the rows of a month may have several dates.</summary>
    public Figure? AsKnown(DateOnly? knownAt, DateOnly from, DateOnly to)
    {
        BoundObservation? newest = null;
        var (isFinal, isRevised) = (false, false);
        for (var i = Rows.Count - 1; i >= 0; i--)
        {
            var row = Rows[i];
            if (IsKnown(row, knownAt) && row.Date >= from && row.Date <= to)
            {
                newest ??= row;
                isRevised |= !row.Confirms(newest);
                isFinal |= !isRevised && row.Observation.Status == ObservationStatus.Final;
            }
        }

        return newest is null ? null : Figure.Of(newest, isFinal, isRevised);
    }

    private static bool IsKnown(BoundObservation row, DateOnly? knownAt) => knownAt is null || row.Observation.RecordedAt <= knownAt;
}
