namespace Minsheng.Rules.Kinds;

/// <summary>Arithmetic of exact numbers as calls: RulesEngine's parser takes the comparisons of <see cref="Rational"/>, but not its other operators.</summary>
internal static class ExactNumber
{
    public static Rational Add(Rational left, Rational right) => left + right;

    public static Rational Multiply(Rational left, Rational right) => left * right;

    public static Rational Min(Rational left, Rational right) => Rational.Min(left, right);

    public static Rational Max(Rational left, Rational right) => Rational.Max(left, right);

    public static Rational Negate(Rational value) => -value;

    /// <exception cref="DivideByZeroException">The value is zero.</exception>
    public static Rational Reciprocal(Rational value) => Rational.One / value;

    public static Rational Abs(Rational value) => Rational.Abs(value);
}
