namespace Minsheng.Rules;

/// <summary>One row of a measure.</summary>
/// <param name="Region">The region's index.</param>
/// <param name="Day">The day that it describes.</param>
/// <param name="Recorded">The day on which it became known; 0 where nobody says.</param>
/// <param name="A">The amount, or the part of a whole.</param>
/// <param name="B">The whole; not read for amounts.</param>
/// <param name="Status">How firm it is.</param>
internal readonly record struct CollectedFigure(int Region, int Day, int Recorded, long A, long B, ObservationStatus Status);
