namespace Minsheng.Rules;

/// <summary>A range, both ends included: 6至8个.</summary>
/// <param name="Low">The lower end, in the target's unit.</param>
/// <param name="High">The upper end; not below <paramref name="Low"/>.</param>
public sealed record RangeTarget(Rational Low, Rational High) : Target
{
    private protected override string Words() => Unit is { IsShare: true }
        ? $"{About}{Amount(Low)}%..{Amount(High)}%"
        : $"{About}{Amount(Low)}..{Amount(High)}{UnitSuffix}";
}
