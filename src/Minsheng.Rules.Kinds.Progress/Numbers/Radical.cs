using System.Numerics;

namespace Minsheng.Rules.Kinds.Progress;

/// <summary>Powers with fractions as exponents, in whole numbers.</summary>
internal static class Radical
{
    private const int GuardBits = 64;

    /// <summary>A power with a fraction as its exponent: exactly where it is rational, else between bounds.</summary>
    /// <param name="number">The number; above zero.</param>
    /// <param name="exponent">The numerator of the exponent; above zero.</param>
    /// <param name="root">The denominator of the exponent; above zero.</param>
    /// <param name="bits">How many binary digits the bounds have after the point.</param>
    /// <remarks>What it costs grows with the logarithm of <paramref name="root"/>.</remarks>
    public static RationalRange Power(Rational number, int exponent, int root, int bits)
    {
        var divisor = (int)BigInteger.GreatestCommonDivisor(exponent, root);
        var (top, bottom) = (BigInteger.Pow(number.Numerator, exponent / divisor), BigInteger.Pow(number.Denominator, exponent / divisor));
        root /= divisor;
        if (TryRoot(top, root, out var exactTop) && TryRoot(bottom, root, out var exactBottom))
        {
            var exact = new Rational(exactTop, exactBottom);
            return new RationalRange(exact, exact);
        }

        return Between(top, bottom, root, bits);
    }

    /// <summary>Bounds of the root of a fraction, drawn together until they are neighbours: by halves, then by Newton's method, whose guesses count only where they are proven.</summary>
    private static RationalRange Between(BigInteger top, BigInteger bottom, int root, int bits)
    {
        // 2^(size − 1) < top/bottom < 2^(size + 1).
        var size = (int)(top.GetBitLength() - bottom.GetBitLength());
        var low = PowerOfTwo(bits + (int)Math.Floor((decimal)(size - 1) / root));
        var high = BigInteger.Max(BigInteger.One, PowerOfTwo(bits + (int)Math.Ceiling((decimal)(size + 1) / root)));
        while (high - low > BigInteger.One)
        {
            var middle = (low + high) >> 1;
            var half = high - middle;
            var slack = low.IsZero ? half : half * half * root / low + 1;
            if (4 * slack < half)
            {
                var guess = Improved(middle);
                TryNarrow(guess - slack);
                TryNarrow(guess + slack);
            }

            if (high - low > half && !TryNarrow((low + high) >> 1))
            {
                break;
            }
        }

        var one = PowerOfTwo(bits);
        return new RationalRange(new Rational(low, one), new Rational(high, one));

        bool TryNarrow(BigInteger candidate)
        {
            if (Compare(RoundedPower(candidate, bits, root, isUp: true), top, bottom) <= 0)
            {
                low = BigInteger.Max(low, candidate);
                return true;
            }

            if (Compare(RoundedPower(candidate, bits, root, isUp: false), top, bottom) >= 0)
            {
                high = BigInteger.Min(high, candidate);
                return true;
            }

            return false;
        }

        BigInteger Improved(BigInteger guess)
        {
            var power = RoundedPower(guess, bits, root, isUp: true);
            var (wanted, found) = (top, bottom * power.Mantissa);
            (wanted, found) = power.Exponent < 0 ? (wanted << (int)-power.Exponent, found) : (wanted, found << (int)power.Exponent);
            return guess + guess * (wanted - found) / (found * root);
        }
    }

    /// <summary>A power of <paramref name="number"/> · 2^−<paramref name="bits"/>, kept to so many leading digits that only the last of its root could be wrong: rounded up or down throughout, and so not below or not above it.</summary>
    private static (BigInteger Mantissa, long Exponent) RoundedPower(BigInteger number, int bits, int power, bool isUp)
    {
        var width = bits + GuardBits;
        var (result, factor) = ((Mantissa: BigInteger.One, Exponent: 0L), (Mantissa: number, Exponent: (long)-bits));
        while (true)
        {
            if ((power & 1) != 0)
            {
                result = Cut(result.Mantissa * factor.Mantissa, result.Exponent + factor.Exponent, width, isUp);
            }

            power >>= 1;
            if (power == 0)
            {
                return result;
            }

            factor = Cut(factor.Mantissa * factor.Mantissa, 2 * factor.Exponent, width, isUp);
        }
    }

    private static (BigInteger Mantissa, long Exponent) Cut(BigInteger mantissa, long exponent, int width, bool isUp)
    {
        var excess = (int)Math.Max(0, mantissa.GetBitLength() - width);
        var cut = mantissa >> excess;
        return (isUp && cut << excess != mantissa ? cut + 1 : cut, exponent + excess);
    }

    /// <summary>How m · 2^e stands to a fraction.</summary>
    private static int Compare((BigInteger Mantissa, long Exponent) number, BigInteger top, BigInteger bottom)
    {
        var left = number.Mantissa * bottom;
        var bySize = (left.GetBitLength() + number.Exponent).CompareTo(top.GetBitLength());
        return bySize != 0 ? bySize
            : number.Exponent >= 0 ? (left << (int)number.Exponent).CompareTo(top)
            : left.CompareTo(top << (int)-number.Exponent);
    }

    /// <summary>The root of a number that is the power of a whole number.</summary>
    private static bool TryRoot(BigInteger number, int root, out BigInteger exact)
    {
        var (low, high) = (BigInteger.One, BigInteger.One << (int)(number.GetBitLength() / root + 1));
        while (high - low > BigInteger.One)
        {
            var middle = (low + high) >> 1;
            (low, high) = BigInteger.Pow(middle, root) <= number ? (middle, high) : (low, middle);
        }

        exact = low;
        return BigInteger.Pow(exact, root) == number;
    }

    /// <summary>A whole power of two; 0 where it is a fraction.</summary>
    private static BigInteger PowerOfTwo(int exponent) => exponent < 0 ? BigInteger.Zero : BigInteger.One << exponent;
}
