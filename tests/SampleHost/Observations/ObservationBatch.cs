using Minsheng.Rules;

namespace SampleHost;

/// <summary>Observations that were posted together.</summary>
/// <param name="File">What was read of them; its name is the batch's.</param>
/// <param name="Upload">What was sent.</param>
internal sealed record ObservationBatch(ObservationFile File, ObservationUpload Upload);
