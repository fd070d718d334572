namespace Minsheng.Rules;

/// <summary>One end of a band.</summary>
/// <param name="Value">The number.</param>
/// <param name="IsIncluded">Whether the number itself belongs to the band.</param>
public readonly record struct BandEdge(Rational Value, bool IsIncluded);
