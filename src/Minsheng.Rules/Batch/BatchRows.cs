namespace Minsheng.Rules;

/// <summary>Figures as they come from a warehouse: a row for each figure of one measure of one region, in any order, with dates and revisions. Columns of the same length.</summary>
/// <remarks>
/// A row says what an <see cref="Observation"/> of the whole jurisdiction says that each region is: of several rows the newest date counts, of one
/// date the one recorded last. Columns are read while they are added and not kept.
/// </remarks>
public sealed record BatchRows
{
    /// <summary>The index of each row's region.</summary>
    public required ReadOnlyMemory<int> Regions { get; init; }

    /// <summary>The index of each row's measure.</summary>
    public required ReadOnlyMemory<int> Measures { get; init; }

    /// <summary>The day that each figure describes, as <see cref="DateOnly.DayNumber"/>.</summary>
    public required ReadOnlyMemory<int> Days { get; init; }

    /// <summary>The amount, or the part of a whole, in the decimals of its measure.</summary>
    public required ReadOnlyMemory<long> Values { get; init; }

    /// <summary>The wholes; not read for amounts, and empty where no row is a share.</summary>
    public ReadOnlyMemory<long> Denominators { get; init; }

    /// <summary>The day on which each figure became known, as <see cref="DateOnly.DayNumber"/>; 0 where nobody says. Empty where nobody ever does.</summary>
    public ReadOnlyMemory<int> RecordedDays { get; init; }

    /// <summary>How firm each figure is; empty where nothing is said of any.</summary>
    public ReadOnlyMemory<ObservationStatus> Statuses { get; init; }

    /// <summary>How many rows there are.</summary>
    public int Count => Regions.Length;
}
