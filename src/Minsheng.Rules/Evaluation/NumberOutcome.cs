namespace Minsheng.Rules;

/// <summary>A number, or the reason why there is none.</summary>
internal readonly record struct NumberOutcome(Rational Value, ReasonCode? Missing)
{
    public bool IsKnown => Missing is null;

    public Rational? Known => IsKnown ? Value : null;

    public static NumberOutcome Of(Rational value) => new(value, null);

    public static NumberOutcome None(ReasonCode reason) => new(default, reason);
}
