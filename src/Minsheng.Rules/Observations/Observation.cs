namespace Minsheng.Rules;

/// <summary>What was reported for a measure at a date (实绩). Immutable.</summary>
/// <remarks>Hosts make observations directly; readers make them from files and keep each field's place for diagnostics.</remarks>
public sealed record Observation
{
    /// <summary>The measure's id.</summary>
    /// <value>Empty only on excluded rows.</value>
    public required string Measure { get; init; }

    /// <summary>The day that the figure describes, taken at its end.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>The region's id or title; empty for the total of the jurisdiction.</summary>
    public string Region { get; init; } = "";

    /// <summary>The figure; a share as a fraction with <see cref="IsShare"/> set.</summary>
    public Rational? Value { get; init; }

    /// <summary>Whether <see cref="Value"/> is a share: 82% is 0.82.</summary>
    public bool IsShare { get; init; }

    /// <summary>The unit of value, or of numerator and denominator, with 万 or 亿 before it where wanted; empty for the measure's own.</summary>
    public string Unit { get; init; } = "";

    /// <summary>How many of those eligible.</summary>
    public Rational? Numerator { get; init; }

    /// <summary>How many are eligible.</summary>
    public Rational? Denominator { get; init; }

    /// <summary>The stage reached; empty where none is reported.</summary>
    public string Stage { get; init; } = "";

    /// <summary>The members covered.</summary>
    /// <value>Null where the observation does not say; empty where it says that nobody is.</value>
    public IReadOnlyList<string>? Covered { get; init; }

    /// <summary>Whether it is attested; null where the observation does not say.</summary>
    public bool? Attested { get; init; }

    /// <summary>The last day on which the attestation holds; null for ever.</summary>
    public DateOnly? Expires { get; init; }

    /// <summary>The day on which the figure became known; null where the file does not say.</summary>
    public DateOnly? RecordedAt { get; init; }

    /// <summary>How firm the figure is.</summary>
    public ObservationStatus Status { get; init; }

    /// <summary>Where the figure comes from; the evidence of an attestation.</summary>
    public string Source { get; init; } = "";

    /// <summary>A remark.</summary>
    public string Note { get; init; } = "";

    /// <summary>The row that it was read from; null where a host made it.</summary>
    public ObservationRow? Row { get; init; }

    /// <summary>The place of a field, or of the row where the field is absent.</summary>
    public SourceLocation PlaceOf(ObservationColumn column) => Row?.PlaceOf(column) ?? default;

    /// <summary>One line that is equal exactly for equal observations; the observations' hash is taken of these.</summary>
    internal string Canonical()
    {
        string?[] fields =
        [
            Measure, Region, IsoDate.Format(Date), Value?.ToString(), IsShare ? "%" : "", Unit, Numerator?.ToString(), Denominator?.ToString(), Stage,
            Covered is null ? null : ";" + string.Join(';', Covered.Order(StringComparer.Ordinal)), Attested?.ToString(), Day(Expires),
            Day(RecordedAt), Status.ToString(), Source, Note,
        ];
        return string.Join('\u001f', fields);
    }

    private static string Day(DateOnly? date) => date is { } day ? IsoDate.Format(day) : "";
}
