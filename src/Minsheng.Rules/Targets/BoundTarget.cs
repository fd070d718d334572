namespace Minsheng.Rules;

/// <summary>One bound: at least 15 所, not below 70%.</summary>
/// <param name="Relation">How the actual must stand to the bound.</param>
/// <param name="Bound">The bound, in the target's unit; shares as fractions.</param>
public sealed record BoundTarget(Relation Relation, Rational Bound) : Target
{
    /// <summary>Whether the words give a size and no direction (约500人): readable, but a measure needs more.</summary>
    public bool LacksDirection => Approximate && Relation == Relation.Equals;

    private protected override string Words() => LacksDirection
        ? $"{About}{Amount(Bound)}{UnitSuffix}"
        : $"{Relation.Sign()} {Amount(Bound)}{(Approximate ? "余" : "")}{UnitSuffix}";
}
