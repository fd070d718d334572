using System.Globalization;
using System.Numerics;

namespace Minsheng.Rules;

/// <summary>An exact number: a fraction of two integers of any size.</summary>
/// <remarks>
/// Always in lowest terms with a positive denominator, so equal values are equal part for part.
/// Held in two 64-bit integers where both parts fit, without any allocation; else in two big ones.
/// <c>default</c> is zero. Arithmetic never rounds and never overflows; only <see cref="Round"/> and
/// <see cref="ToDecimal"/> leave exactness, and they say so.
/// </remarks>
public readonly partial struct Rational : IEquatable<Rational>, IComparable<Rational>, IComparable, ISpanParsable<Rational>, ISpanFormattable
{
    private const int LargestDecimalScale = 28;
    private readonly long _numerator;
    private readonly long _denominatorLessOne;
    private readonly LargeFraction? _large;

    /// <summary>Makes <paramref name="numerator"/> / <paramref name="denominator"/>, reduced to lowest terms.</summary>
    /// <exception cref="DivideByZeroException"><paramref name="denominator"/> is zero.</exception>
    public Rational(BigInteger numerator, BigInteger denominator)
    {
        if (denominator.IsZero)
        {
            throw new DivideByZeroException();
        }

        var divisor = BigInteger.GreatestCommonDivisor(numerator, denominator) * denominator.Sign;
        var (top, bottom) = (numerator / divisor, denominator / divisor);
        if (Fits(top) && Fits(bottom))
        {
            _numerator = (long)top;
            _denominatorLessOne = (long)bottom - 1;
        }
        else
        {
            _large = new LargeFraction(top, bottom);
        }
    }

    /// <summary>Makes <paramref name="numerator"/> / <paramref name="denominator"/>, reduced to lowest terms.</summary>
    /// <exception cref="DivideByZeroException"><paramref name="denominator"/> is zero.</exception>
    public Rational(long numerator, long denominator) => this = denominator switch
    {
        0 => throw new DivideByZeroException(),
        < 0 => Of(-(Int128)numerator, -(Int128)denominator),
        _ => Of(numerator, denominator),
    };

    private Rational(long numerator, long denominatorLessOne, LargeFraction? large)
    {
        _numerator = numerator;
        _denominatorLessOne = denominatorLessOne;
        _large = large;
    }

    /// <summary>The numerator; carries the sign.</summary>
    public BigInteger Numerator => _large?.Numerator ?? _numerator;

    /// <summary>The denominator.</summary>
    /// <value>At least 1.</value>
    public BigInteger Denominator => _large?.Denominator ?? _denominatorLessOne + 1;

    /// <summary>Zero.</summary>
    public static Rational Zero => default;

    /// <summary>One.</summary>
    public static Rational One => new(1, 0, null);

    /// <summary>-1, 0 or 1.</summary>
    public int Sign => _large?.Numerator.Sign ?? Math.Sign(_numerator);

    /// <summary>Whether the value is a whole number.</summary>
    public bool IsInteger => _large?.Denominator.IsOne ?? _denominatorLessOne == 0;

    /// <summary>The value exactly.</summary>
    public static implicit operator Rational(long value) => Of(value, 1);

    /// <summary>The value exactly.</summary>
    public static implicit operator Rational(int value) => new(value, 0, null);

    /// <summary>The value exactly.</summary>
    public static implicit operator Rational(decimal value)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value, bits);
        var magnitude = (Int128)new UInt128((uint)bits[2], ((ulong)(uint)bits[1] << 32) | (uint)bits[0]);
        return Of(value < 0 ? -magnitude : magnitude, TenTo(value.Scale));
    }

    /// <summary>Sum.</summary>
    public static Rational operator +(Rational left, Rational right)
    {
        if (left._large is not null || right._large is not null)
        {
            return new(left.Numerator * right.Denominator + right.Numerator * left.Denominator, left.Denominator * right.Denominator);
        }

        Int128 leftDenominator = left._denominatorLessOne + 1;
        Int128 rightDenominator = right._denominatorLessOne + 1;
        return Of(left._numerator * rightDenominator + right._numerator * leftDenominator, leftDenominator * rightDenominator);
    }

    /// <summary>Difference.</summary>
    public static Rational operator -(Rational left, Rational right) => left + -right;

    /// <summary>Negation.</summary>
    public static Rational operator -(Rational value) => value._large is null
        ? Of(-(Int128)value._numerator, value._denominatorLessOne + 1)
        : new(-value.Numerator, value.Denominator);

    /// <summary>Product.</summary>
    public static Rational operator *(Rational left, Rational right) => left._large is null && right._large is null
        ? Of((Int128)left._numerator * right._numerator, (Int128)(left._denominatorLessOne + 1) * (right._denominatorLessOne + 1))
        : new(left.Numerator * right.Numerator, left.Denominator * right.Denominator);

    /// <summary>Quotient.</summary>
    /// <exception cref="DivideByZeroException"><paramref name="right"/> is zero.</exception>
    public static Rational operator /(Rational left, Rational right)
    {
        if (left._large is not null || right._large is not null || right._numerator == 0)
        {
            return new(left.Numerator * right.Denominator, left.Denominator * right.Numerator);
        }

        var top = (Int128)left._numerator * (right._denominatorLessOne + 1);
        var bottom = (Int128)(left._denominatorLessOne + 1) * right._numerator;
        return bottom < 0 ? Of(-top, -bottom) : Of(top, bottom);
    }

    /// <summary>Whether the values are equal.</summary>
    public static bool operator ==(Rational left, Rational right) => left.Equals(right);

    /// <summary>Whether the values differ.</summary>
    public static bool operator !=(Rational left, Rational right) => !left.Equals(right);

    /// <summary>Exact comparison.</summary>
    public static bool operator <(Rational left, Rational right) => left.CompareTo(right) < 0;

    /// <summary>Exact comparison.</summary>
    public static bool operator <=(Rational left, Rational right) => left.CompareTo(right) <= 0;

    /// <summary>Exact comparison.</summary>
    public static bool operator >(Rational left, Rational right) => left.CompareTo(right) > 0;

    /// <summary>Exact comparison.</summary>
    public static bool operator >=(Rational left, Rational right) => left.CompareTo(right) >= 0;

    /// <summary>The smaller of two values.</summary>
    public static Rational Min(Rational left, Rational right) => left < right ? left : right;

    /// <summary>The larger of two values.</summary>
    public static Rational Max(Rational left, Rational right) => left > right ? left : right;

    /// <summary>The absolute value.</summary>
    public static Rational Abs(Rational value) => value.Sign < 0 ? -value : value;

    /// <summary>The greatest whole number that is not above the value.</summary>
    public BigInteger Floor() =>
        BigInteger.DivRem(Numerator, Denominator, out var remainder) - (remainder.Sign < 0 ? 1 : 0);

    /// <summary>The least whole number that is not below the value.</summary>
    public BigInteger Ceiling() => -(-this).Floor();

    /// <summary>The value rounded to a number of decimals, half away from zero.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is negative.</exception>
    public Rational Round(int decimals)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(decimals);
        var scale = BigInteger.Pow(10, decimals);
        var half = new Rational(1, 2);
        var magnitude = (Abs(this) * new Rational(scale, 1) + half).Floor();
        return new Rational(magnitude * Sign, scale);
    }

    /// <summary>The nearest decimal, with as many of 28 digits after the point as its size leaves room for.</summary>
    /// <exception cref="OverflowException">The value lies outside the range of <see cref="decimal"/>.</exception>
    public decimal ToDecimal()
    {
        var decimals = LargestDecimalScale;
        while (decimals > 0 && Abs(Round(decimals)) * new Rational(BigInteger.Pow(10, decimals), 1) > decimal.MaxValue)
        {
            decimals--;
        }

        return decimal.Parse(Round(decimals).ToString(), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
    }

    /// <inheritdoc/>
    public int CompareTo(Rational other)
    {
        if (_large is not null || other._large is not null)
        {
            return (Numerator * other.Denominator).CompareTo(other.Numerator * Denominator);
        }

        return _denominatorLessOne == other._denominatorLessOne
            ? _numerator.CompareTo(other._numerator)
            : ((Int128)_numerator * (other._denominatorLessOne + 1)).CompareTo((Int128)other._numerator * (_denominatorLessOne + 1));
    }

    /// <inheritdoc/>
    /// <exception cref="ArgumentException"><paramref name="obj"/> is not a <see cref="Rational"/>.</exception>
    public int CompareTo(object? obj) => obj switch
    {
        null => 1,
        Rational other => CompareTo(other),
        _ => throw new ArgumentException("expected a Rational", nameof(obj)),
    };

    /// <inheritdoc/>
    public bool Equals(Rational other) =>
        _numerator == other._numerator && _denominatorLessOne == other._denominatorLessOne && Equals(_large, other._large);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Rational other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_numerator, _denominatorLessOne, _large);

    /// <summary>The two parts where both fit in 64 bits.</summary>
    internal bool TryGetParts(out long numerator, out long denominator)
    {
        numerator = _numerator;
        denominator = _denominatorLessOne + 1;
        return _large is null;
    }

    /// <summary>A fraction of two 128-bit integers, reduced to lowest terms.</summary>
    /// <param name="numerator">The numerator, not the smallest 128-bit integer.</param>
    /// <param name="denominator">The denominator, above zero.</param>
    internal static Rational Of(Int128 numerator, Int128 denominator)
    {
        if (denominator != 1)
        {
            var divisor = Divisor((UInt128)Int128.Abs(numerator), (UInt128)denominator);
            numerator /= divisor;
            denominator /= divisor;
        }

        return Fits(numerator) && Fits(denominator)
            ? new Rational((long)numerator, (long)denominator - 1, null)
            : new Rational(0, 0, new LargeFraction((BigInteger)numerator, (BigInteger)denominator));
    }

    /// <summary>A power of ten.</summary>
    /// <param name="exponent">From 0 to 38.</param>
    private static Int128 TenTo(int exponent)
    {
        Int128 power = 1;
        for (var i = 0; i < exponent; i++)
        {
            power *= 10;
        }

        return power;
    }

    /// <summary>The greatest common divisor of two numbers above zero.</summary>
    internal static long Divisor(long left, long right) => (long)Divisor((ulong)left, (ulong)right);

    /// <summary>The greatest common divisor, by Euclid; of zero and a number, the number.</summary>
    private static Int128 Divisor(UInt128 left, UInt128 right)
    {
        while (left > ulong.MaxValue || right > ulong.MaxValue)
        {
            if (right == 0)
            {
                return (Int128)left;
            }

            (left, right) = (right, left % right);
        }

        return Divisor((ulong)left, (ulong)right);
    }

    private static ulong Divisor(ulong larger, ulong smaller)
    {
        while (smaller != 0)
        {
            (larger, smaller) = (smaller, larger % smaller);
        }

        return larger;
    }

    private static bool Fits(BigInteger value) => value >= -long.MaxValue && value <= long.MaxValue;

    private static bool Fits(Int128 value) => value >= -long.MaxValue && value <= long.MaxValue;

    /// <summary>A fraction in lowest terms of which one part at least does not fit in 64 bits.</summary>
    private sealed record LargeFraction(BigInteger Numerator, BigInteger Denominator);
}
