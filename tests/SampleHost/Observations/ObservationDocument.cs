namespace SampleHost;

// Nobody makes one of these: the engine reads the bytes, and the description of the API shows the shape.

/// <summary>Observations, as the engine reads them from JSON.</summary>
/// <param name="Format">The version of the format: 1.</param>
/// <param name="Observations">The observations.</param>
/// <param name="Label">What the observations say of themselves, for example that figures are made up; every result repeats it.</param>
internal sealed record ObservationDocument(int Format, IReadOnlyList<ObservationFields> Observations, string? Label = null);
