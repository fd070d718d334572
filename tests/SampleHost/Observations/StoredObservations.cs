namespace SampleHost;

/// <summary>What became of observations that were posted.</summary>
/// <param name="Batch">The name by which findings speak of them, and by which they can be had back or taken out.</param>
/// <param name="Rows">How many there are in the batch.</param>
/// <param name="Stored">How many are stored of the programme now.</param>
/// <param name="Diagnostics">Warnings about all that is stored.</param>
internal sealed record StoredObservations(string Batch, int Rows, int Stored, IEnumerable<Finding> Diagnostics);
