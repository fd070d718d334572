using System.Numerics;
using Minsheng.Rules.Expressions;

namespace Minsheng.Rules.Kinds.Progress;

/// <summary>How fast a value has grown beside how fast it must grow: ((A/B)^(12/m) − 1) / ((T/B)^(12/M) − 1), m months after the baseline, of M up to the due date.</summary>
/// <remarks>
/// Roots are seldom rational, so the number is a rational one near by: less than 10⁻³⁰ away, on the same side of every threshold, and
/// equal to a threshold exactly where the true ratio is. Both are found between bounds of whole numbers that are drawn closer until no
/// threshold lies between them. That comes to an end: where the two powers are rational the ratio is known exactly; else the true
/// ratio can be rational only by being 1, for positive roots of which none is a rational multiple of another, 1 among them, are
/// linearly independent over the rationals (Besicovitch 1940; Mordell 1953), and whether it is 1 is a question about whole powers.
/// </remarks>
/// <param name="required">T/B: above zero and not 1.</param>
/// <param name="requiredMonths">M: above zero.</param>
/// <param name="thresholds">The ratios that it will be compared with.</param>
internal sealed class GrowthPaceRatio(Rational required, int requiredMonths, IReadOnlyList<Rational> thresholds) : NumberFunction
{
    private const int MonthsInYear = 12;
    private const int FirstBits = 128;
    private static readonly Rational Precision = new(1, BigInteger.Pow(10, 30));

    /// <inheritdoc/>
    public override string Name => "growthPaceRatio";

    /// <inheritdoc/>
    /// <param name="arguments">A/B, above zero, and m, a whole number above zero.</param>
    public override Rational Compute(ReadOnlySpan<Rational> arguments) => Compute(arguments[0], (int)arguments[1].Numerator);

    /// <summary>The ratio.</summary>
    /// <param name="achieved">A/B: above zero.</param>
    /// <param name="months">m: above zero.</param>
    public Rational Compute(Rational achieved, int months)
    {
        for (var bits = FirstBits; ; bits *= 2)
        {
            var demanded = Radical.Power(required, MonthsInYear, requiredMonths, bits) - Rational.One;
            if (demanded.Contains(Rational.Zero))
            {
                continue;
            }

            var ratio = (Radical.Power(achieved, MonthsInYear, months, bits) - Rational.One) / demanded;
            if (ratio.IsExact)
            {
                return ratio.Low;
            }

            if (ratio.Contains(Rational.One) && IsOne(achieved, months))
            {
                return Rational.One;
            }

            if (ratio.Width < Precision && !thresholds.Any(ratio.Contains))
            {
                return ratio.Middle;
            }
        }
    }

    /// <summary>Whether both grow alike: (A/B)^M = (T/B)^m.</summary>
    private bool IsOne(Rational achieved, int months)
    {
        var divisor = (int)BigInteger.GreatestCommonDivisor(requiredMonths, months);
        var (left, right) = (requiredMonths / divisor, months / divisor);
        return BigInteger.Pow(achieved.Numerator, left) == BigInteger.Pow(required.Numerator, right)
            && BigInteger.Pow(achieved.Denominator, left) == BigInteger.Pow(required.Denominator, right);
    }
}
