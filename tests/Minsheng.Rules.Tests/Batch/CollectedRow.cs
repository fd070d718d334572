namespace Minsheng.Rules.Tests.Batch;

/// <summary>One row of a warehouse, by names: the same as a row of <see cref="BatchRows"/> and as an observation.</summary>
/// <param name="Region">The region.</param>
/// <param name="Measure">The measure.</param>
/// <param name="Date">The day that it describes.</param>
/// <param name="A">The amount, or the part of a whole.</param>
internal sealed record CollectedRow(int Region, int Measure, DateOnly Date, long A)
{
    /// <summary>The whole; null of an amount.</summary>
    public long? B { get; init; }

    /// <summary>The day of the record.</summary>
    public DateOnly? Recorded { get; init; }

    /// <summary>How firm it is.</summary>
    public ObservationStatus Status { get; init; }

    /// <summary>A row of the first measure of the first region, at a day of 2023.</summary>
    public static CollectedRow Of(string day, long a) => new(0, 0, Sample.Day(day), a);

    /// <summary>Recorded at a day of 2023.</summary>
    public CollectedRow RecordedAt(string day) => this with { Recorded = Sample.Day(day) };

    /// <summary>The row as an observation.</summary>
    public Observation ToObservation(string id, bool isShare, long parts)
    {
        var a = new Rational(A, parts);
        return new Observation
        {
            Measure = id,
            Date = Date,
            RecordedAt = Recorded,
            Status = Status,
            Note = Status == ObservationStatus.Excluded ? "口径不同" : "",
            Value = B is null ? a : null,
            IsShare = B is null && isShare,
            Numerator = B is null ? null : a,
            Denominator = B is { } b ? new Rational(b, parts) : null,
        };
    }

    /// <summary>Rows as columns.</summary>
    public static BatchRows Rows(params IReadOnlyList<CollectedRow> rows) => new()
    {
        Regions = rows.Select(row => row.Region).ToArray(),
        Measures = rows.Select(row => row.Measure).ToArray(),
        Days = rows.Select(row => row.Date.DayNumber).ToArray(),
        Values = rows.Select(row => row.A).ToArray(),
        Denominators = rows.Any(row => row.B is not null) ? rows.Select(row => row.B ?? 0).ToArray() : default,
        RecordedDays = rows.Any(row => row.Recorded is not null) ? rows.Select(row => row.Recorded?.DayNumber ?? 0).ToArray() : default,
        Statuses = rows.Any(row => row.Status != ObservationStatus.Reported) ? rows.Select(row => row.Status).ToArray() : default,
    };
}
