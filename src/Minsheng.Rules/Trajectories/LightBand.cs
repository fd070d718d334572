namespace Minsheng.Rules;

/// <summary>One light of a band table, and the numbers for which it shines.</summary>
/// <param name="Light">The light's name: <c>green</c>, <c>yellow</c>, <c>red</c>.</param>
/// <param name="Title">The name for readers.</param>
/// <param name="Lower">The lower end; null where there is none.</param>
/// <param name="Upper">The upper end; null where there is none.</param>
public sealed record LightBand(string Light, LocalizedText Title, BandEdge? Lower, BandEdge? Upper)
{
    /// <summary>Whether a number lies in the band.</summary>
    public bool Contains(Rational number) =>
        (Lower is not { } lower || number > lower.Value || (lower.IsIncluded && number == lower.Value))
        && (Upper is not { } upper || number < upper.Value || (upper.IsIncluded && number == upper.Value));
}
