using System.Text.Json.Nodes;

namespace SampleHost;

/// <summary>One observation. The columns of CSV have the same names.</summary>
/// <param name="Measure">The id of a measure.</param>
/// <param name="Date">The day that the figure describes, taken at its end.</param>
/// <param name="Region">The id or a title of a region; the total where absent.</param>
/// <param name="Value">The figure: a number, or a share with its sign, such as 82%.</param>
/// <param name="Unit">Its unit, where it is not the measure's own.</param>
/// <param name="Numerator">How many of those eligible.</param>
/// <param name="Denominator">How many are eligible.</param>
/// <param name="Stage">The stage reached.</param>
/// <param name="Covered">The members covered.</param>
/// <param name="Attested">Whether it is attested.</param>
/// <param name="Expires">The last day on which the attestation holds.</param>
/// <param name="RecordedAt">The day on which the figure became known.</param>
/// <param name="Status">provisional, final or excluded.</param>
/// <param name="Source">Where the figure comes from.</param>
/// <param name="Note">A remark.</param>
internal sealed record ObservationFields(
    string Measure,
    DateOnly Date,
    string? Region = null,
    JsonNode? Value = null,
    string? Unit = null,
    decimal? Numerator = null,
    decimal? Denominator = null,
    string? Stage = null,
    IReadOnlyList<string>? Covered = null,
    bool? Attested = null,
    DateOnly? Expires = null,
    DateOnly? RecordedAt = null,
    string? Status = null,
    string? Source = null,
    string? Note = null);
