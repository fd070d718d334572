using System.Numerics;

namespace Minsheng.Rules.Kinds.Survey;

/// <summary>Wilson's score interval: between which shares that of everybody asked about lies, by a sample of them.</summary>
/// <param name="Lower">The lower bound, from 0 to 1.</param>
/// <param name="Upper">The upper bound, from 0 to 1; not below the lower one.</param>
/// <remarks>
/// E. B. Wilson, Probable inference, the law of succession, and statistical inference, Journal of the American Statistical Association 22 (1927) 209–212;
/// without correction for continuity, method 3 of R. G. Newcombe, Two-sided confidence intervals for the single proportion, Statistics in Medicine 17 (1998) 857–872.
/// </remarks>
public readonly record struct WilsonInterval(Rational Lower, Rational Upper)
{
    private const int Decimals = 12;
    private const int Bits = 64;

    /// <summary>The interval of a sample.</summary>
    /// <param name="satisfied">How many answers are the ones that are counted; from 0 to <paramref name="answers"/>.</param>
    /// <param name="answers">How many answers there are; above 0.</param>
    /// <param name="z">How many standard errors are allowed for: 1.959964 for 95%. Above 0.</param>
    /// <returns>Bounds of twelve decimals, rounded outwards: the true interval lies within them, and is smaller by less than 2 · 10⁻¹² at each end.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A number outside these ranges.</exception>
    public static WilsonInterval Of(Rational satisfied, Rational answers, Rational z)
    {
        if (answers.Sign <= 0)
        {
            throw new ArgumentOutOfRangeException(nameof(answers), answers, "expected a number above zero");
        }

        if (satisfied.Sign < 0 || satisfied > answers)
        {
            throw new ArgumentOutOfRangeException(nameof(satisfied), satisfied, "expected a part of the answers");
        }

        if (z.Sign <= 0)
        {
            throw new ArgumentOutOfRangeException(nameof(z), z, "expected a number above zero");
        }

        var (share, scale) = (satisfied / answers, BigInteger.Pow(10, Decimals));
        var lower = Bound(isLower: true, share, answers, z, Bits).Low * new Rational(scale, 1);
        var upper = Bound(isLower: false, share, answers, z, Bits).High * new Rational(scale, 1);
        return new WilsonInterval(
            Rational.Max(Rational.Zero, new Rational(lower.Floor(), scale)),
            Rational.Min(Rational.One, new Rational(upper.Ceiling(), scale)));
    }

    /// <summary>One bound: (2·share·n + z² ∓ z·√(z² + 4·n·share·(1 − share))) / (2·(n + z²)), exactly where the root is rational, else between two numbers.</summary>
    /// <param name="isLower">Which bound.</param>
    /// <param name="share">The share in the sample, from 0 to 1.</param>
    /// <param name="answers">n: above 0.</param>
    /// <param name="z">Above 0.</param>
    /// <param name="bits">How many binary digits of the root are found after the point.</param>
    internal static (Rational Low, Rational High) Bound(bool isLower, Rational share, Rational answers, Rational z, int bits)
    {
        var square = z * z;
        var (middle, divisor) = (2 * share * answers + square, 2 * (answers + square));
        var (low, high) = SquareRoot(square * (square + 4 * answers * share * (Rational.One - share)), bits);
        return isLower ? ((middle - high) / divisor, (middle - low) / divisor) : ((middle + low) / divisor, (middle + high) / divisor);
    }

    private static (Rational Low, Rational High) SquareRoot(Rational number, int bits)
    {
        // √(a/b) is √(a·b)/b.
        var product = number.Numerator * number.Denominator;
        var whole = FloorSquareRoot(product);
        if (whole * whole == product)
        {
            var exact = new Rational(whole, number.Denominator);
            return (exact, exact);
        }

        var (below, one) = (FloorSquareRoot(product << (2 * bits)), number.Denominator << bits);
        return (new Rational(below, one), new Rational(below + 1, one));
    }

    /// <summary>The largest whole number whose square is not above a number, by Newton's method from above.</summary>
    private static BigInteger FloorSquareRoot(BigInteger number)
    {
        var guess = BigInteger.One << (int)(number.GetBitLength() / 2 + 1);
        while (true)
        {
            var next = (guess + number / guess) >> 1;
            if (next >= guess)
            {
                return guess;
            }

            guess = next;
        }
    }
}
