namespace Minsheng.Rules;

/// <summary>A change from one value to another: 由1500元降至750元.</summary>
/// <param name="From">The value at the start, in the target's unit.</param>
/// <param name="To">The value to reach; differs from <paramref name="From"/>.</param>
public sealed record ChangeTarget(Rational From, Rational To) : Target
{
    private protected override string Words() => Unit is { IsShare: true }
        ? $"{About}{Amount(From)}% → {Amount(To)}%"
        : $"{About}{Amount(From)} → {Amount(To)}{UnitSuffix}";
}
