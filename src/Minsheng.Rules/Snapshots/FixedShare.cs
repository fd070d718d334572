using System.Numerics;
using System.Runtime.CompilerServices;

namespace Minsheng.Rules;

/// <summary>
/// A share from 0 to 1 in units of 2⁻⁴⁰, rounded down: what means of completions are made of. Sums of these are sums of integers,
/// so they can be corrected one measure at a time and never drift.
/// </summary>
/// <remarks>
/// A single share is less than 2 units below the true one, the mean of an item less than 3, that of a domain or programme less
/// than 4. Six decimals are given only where that interval rounds to one number; else the caller computes exactly.
/// </remarks>
internal static class FixedShare
{
    public const long One = 1L << Bits;

    /// <summary>There could be a completion, but there is no figure.</summary>
    public const long Missing = -1;

    /// <summary>There is never a completion.</summary>
    public const long Never = -2;

    /// <summary>The most that the weights of one item may sum up to.</summary>
    public const long LargestWeight = 1L << 22;

    private const int Bits = 40;
    private const int Step = Bits / 2;
    private const int WordBits = 63;
    private const int ReciprocalBits = 125;
    private const long MostUnitsBelow = 4;
    private const long SixDecimals = 1_000_000;

    /// <summary>A completion, capped.</summary>
    public static long Of(Rational completion)
    {
        if (completion.TryGetParts(out var top, out var bottom))
        {
            return Of(top, bottom);
        }

        var capped = Rational.Max(Rational.Zero, Rational.Min(Rational.One, completion));
        return (long)(capped * One).Floor();
    }

    /// <summary>A completion, capped.</summary>
    /// <param name="top">The numerator.</param>
    /// <param name="bottom">The denominator, above zero.</param>
    public static long Of(long top, long bottom)
    {
        if (top >= bottom)
        {
            return One;
        }

        var capped = (ulong)Math.Max(0, top);
        return capped >> (WordBits - Bits) == 0 ? (long)((capped << Bits) / (ulong)bottom)
            : bottom >> (WordBits - Step) == 0 ? LongDivision(capped, (ulong)bottom)
            : (long)(((UInt128)capped << Bits) / (ulong)bottom);
    }

    /// <summary>A completion, capped, without a division.</summary>
    /// <param name="top">The numerator.</param>
    /// <param name="bottom">The denominator, above zero.</param>
    /// <param name="shift">From <see cref="ReciprocalOf"/>.</param>
    /// <param name="reciprocal">From <see cref="ReciprocalOf"/>.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static long Of(long top, long bottom, int shift, ulong reciprocal) =>
        (long)(Math.BigMul((ulong)Capped(top, bottom) << shift, reciprocal, out _) >> (ReciprocalBits - 64 - Bits));

    /// <summary>2¹²⁵ over a denominator that is shifted until it has 63 bits.</summary>
    public static (int Shift, ulong Reciprocal) ReciprocalOf(long bottom)
    {
        var shift = BitOperations.LeadingZeroCount((ulong)bottom) - 1;
        return (shift, (ulong)((UInt128.One << ReciprocalBits) / ((ulong)bottom << shift)));
    }

    /// <summary>A part of a weight of at most <see cref="LargestWeight"/>.</summary>
    public static long Part(long part, long weight) => (part << Bits) / weight;

    /// <summary>The share with six decimals, half away from zero, where the interval of the true share leaves no doubt.</summary>
    public static bool TryRound(long share, out Rational rounded)
    {
        var (low, high) = (Millionths(share), Millionths(share + MostUnitsBelow));
        rounded = new Rational(low, SixDecimals);
        return low == high;
    }

    private static long Millionths(long share) => (share * SixDecimals + (One >> 1)) >> Bits;

    /// <summary>Between 0 and the denominator, without a branch that data would mislead.</summary>
    private static long Capped(long top, long bottom)
    {
        var notNegative = top & ~(top >> WordBits);
        var room = bottom - notNegative;
        return notNegative + (room & (room >> WordBits));
    }

    /// <summary>Twenty bits at a time, so that nothing leaves 64 bits.</summary>
    private static long LongDivision(ulong top, ulong bottom)
    {
        var (high, rest) = Math.DivRem(top << Step, bottom);
        return (long)((high << Step) + (rest << Step) / bottom);
    }
}
