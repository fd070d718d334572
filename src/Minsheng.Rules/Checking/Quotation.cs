namespace Minsheng.Rules;

/// <summary>Words of the rules found in the words of a published item.</summary>
/// <param name="Stretches">Where they stand, in source order.</param>
/// <param name="Amounts">The numbers that the measure promises to reach; empty for titles and unmeasured texts.</param>
internal sealed record Quotation(IReadOnlyList<Stretch> Stretches, IReadOnlyList<Quantity> Amounts)
{
    public bool Touches(Stretch stretch) => Stretches.Any(stretch.Overlaps);

    public bool Holds(Stretch stretch) => Stretches.Any(own => own.Contains(stretch));
}
