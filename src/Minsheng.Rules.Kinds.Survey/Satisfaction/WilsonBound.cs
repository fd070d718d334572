using System.Numerics;
using Minsheng.Rules.Expressions;

namespace Minsheng.Rules.Kinds.Survey;

/// <summary>A bound of Wilson's interval as a number.</summary>
/// <remarks>
/// Roots are seldom rational, so the number is a rational one near by: less than 10⁻³⁰ away, on the same side of the target, and equal
/// to the target exactly where the true bound is. A bound that is rational is known exactly, so whatever is not known exactly is not the
/// target, and is told from it with digits enough.
/// </remarks>
/// <param name="isLower">Which bound.</param>
/// <param name="z">Above zero.</param>
/// <param name="target">The share that it will be compared with.</param>
internal sealed class WilsonBound(bool isLower, Rational z, Rational target) : NumberFunction
{
    private const int FirstBits = 128;
    private static readonly Rational Precision = new(1, BigInteger.Pow(10, 30));

    /// <inheritdoc/>
    public override string Name => isLower ? "wilsonLower" : "wilsonUpper";

    /// <inheritdoc/>
    /// <param name="arguments">The share of the sample and how many answers there are, above zero.</param>
    public override Rational Compute(ReadOnlySpan<Rational> arguments)
    {
        for (var bits = FirstBits; ; bits *= 2)
        {
            var (low, high) = WilsonInterval.Bound(isLower, arguments[0], arguments[1], z, bits);
            if (low == high || (high - low < Precision && (target < low || target > high)))
            {
                return (low + high) / 2;
            }
        }
    }
}
