using System.Numerics;

namespace Minsheng.Rules.Kinds.Progress;

/// <summary>Roots in whole numbers.</summary>
internal static class Radical
{
    private const int FewBits = 2;

    /// <summary>A power with a fraction as its exponent: exactly where it is rational, else between neighbours.</summary>
    /// <param name="number">The number; above zero.</param>
    /// <param name="exponent">The numerator of the exponent; above zero.</param>
    /// <param name="root">The denominator of the exponent; above zero.</param>
    /// <param name="bits">How many binary digits the bounds have after the point.</param>
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

        var below = FloorRoot((top << (root * bits)) / bottom, root);
        var one = BigInteger.One << bits;
        return new RationalRange(new Rational(below, one), new Rational(below + 1, one));
    }

    /// <summary>The largest whole number whose power is not above a number.</summary>
    /// <param name="number">At least 0.</param>
    /// <param name="root">At least 1.</param>
    /// <remarks>Newton's method from above, which never passes the root; half of the digits are found first, of a smaller number.</remarks>
    public static BigInteger FloorRoot(BigInteger number, int root)
    {
        if (root == 1 || number <= BigInteger.One)
        {
            return number;
        }

        var bits = (int)((number.GetBitLength() - 1) / root) + 1;
        var half = bits / 2;
        var guess = bits <= FewBits ? BigInteger.One << bits : (FloorRoot(number >> (half * root), root) + 1) << half;
        while (true)
        {
            var next = (guess * (root - 1) + number / BigInteger.Pow(guess, root - 1)) / root;
            if (next >= guess)
            {
                return guess;
            }

            guess = next;
        }
    }

    /// <summary>The root of a number that is the power of a whole number.</summary>
    private static bool TryRoot(BigInteger number, int root, out BigInteger exact)
    {
        exact = FloorRoot(number, root);
        return BigInteger.Pow(exact, root) == number;
    }
}
