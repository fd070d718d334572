namespace Minsheng.Rules;

/// <summary>A figure with its region. Ordered by date, counts before a published share of the same date, the total before regions.</summary>
/// <param name="Region">The region; null for the total of the jurisdiction.</param>
/// <param name="Figure">The figure.</param>
internal sealed record RegionFigure(Region? Region, Figure Figure) : IComparable<RegionFigure>
{
    public int CompareTo(RegionFigure? other)
    {
        if (other is null)
        {
            return 1;
        }

        var byDate = Figure.Date.CompareTo(other.Figure.Date);
        var byForm = byDate != 0 ? byDate : other.Figure.HasCounts.CompareTo(Figure.HasCounts);
        return byForm != 0 ? byForm : string.CompareOrdinal(Region?.Id, other.Region?.Id);
    }
}
