using Minsheng.Rules.Expressions;

namespace Minsheng.Rules;

/// <summary>A number, or the reason why there is none.</summary>
internal readonly record struct NumberOutcome(Rational Value, ReasonCode? Missing)
{
    public bool IsKnown => Missing is null;

    public Rational? Known => IsKnown ? Value : null;

    public static NumberOutcome Of(Rational value) => new(value, null);

    public static NumberOutcome None(ReasonCode reason) => new(default, reason);

    public static NumberOutcome OfField(Figure figure, ObservationField field)
    {
        var value = field switch
        {
            ObservationField.Value => figure.Value,
            ObservationField.Numerator => figure.Numerator,
            _ => figure.Denominator,
        };
        return value is { } known ? Of(known) : None(ReasonCode.NoObservation);
    }

    public static NumberOutcome OfShare(Figure figure)
    {
        if (figure.LacksBase)
        {
            return None(ReasonCode.SharesWithoutBase);
        }

        if (figure is { Numerator: { } numerator, Denominator: { } denominator })
        {
            return denominator.Sign == 0 ? None(ReasonCode.EmptyDenominator) : Of(numerator / denominator);
        }

        return OfField(figure, ObservationField.Value);
    }

    public static NumberOutcome Combine(ArithmeticOperator operation, NumberOutcome left, NumberOutcome right)
    {
        if (!left.IsKnown || !right.IsKnown)
        {
            return left.IsKnown ? right : left;
        }

        return operation switch
        {
            ArithmeticOperator.Add => Of(left.Value + right.Value),
            ArithmeticOperator.Subtract => Of(left.Value - right.Value),
            ArithmeticOperator.Multiply => Of(left.Value * right.Value),
            ArithmeticOperator.Least => Of(Rational.Min(left.Value, right.Value)),
            ArithmeticOperator.Greatest => Of(Rational.Max(left.Value, right.Value)),
            _ when right.Value.Sign == 0 => None(ReasonCode.EmptyDenominator),
            _ => Of(left.Value / right.Value),
        };
    }
}
