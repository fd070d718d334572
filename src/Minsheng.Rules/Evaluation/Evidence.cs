namespace Minsheng.Rules;

/// <summary>The observations of one measure as an evaluation date sees them.</summary>
/// <param name="Used">The figure that is judged: the newest dated from the period's start to the due date or the evaluation date, whichever is earlier.</param>
/// <param name="Late">Figures dated after the due date, up to the evaluation date; they can prove a miss, never a success.</param>
/// <param name="IsDue">Whether the due date has come.</param>
/// <param name="IsConclusive">Whether the figure is dated on the due date, or is final.</param>
/// <param name="UpTo">The earlier of due date and evaluation date.</param>
internal sealed record Evidence(BoundObservation? Used, IReadOnlyList<BoundObservation> Late, bool IsDue, bool IsConclusive, DateOnly UpTo)
{
    public static Evidence Collect(IEnumerable<BoundObservation> observations, Period period, DateOnly by, DateOnly asOf)
    {
        var upTo = asOf < by ? asOf : by;
        var usable = observations.Where(each => each.Date >= period.From && each.Date <= upTo).ToList();
        // Counts of a date decide over a published share of the same date.
        var used = usable.OrderBy(each => each.Date).ThenBy(each => each.HasCounts).LastOrDefault();
        var late = observations.Where(each => each.Date > by && each.Date <= asOf).OrderBy(each => each.Date).ToList();
        var conclusive = used is not null && (used.Date == by || used.Observation.Status == ObservationStatus.Final);
        return new Evidence(used, late, asOf >= by, conclusive, upTo);
    }
}
