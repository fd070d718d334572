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
        _ when numerator == long.MinValue || denominator == long.MinValue => new Rational((BigInteger)numerator, denominator),
        < 0 => Reduced(-numerator, -denominator),
        _ => Reduced(numerator, denominator),
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

    /// <summary>The powers of ten that fit in 64 bits, by exponent.</summary>
    private static ReadOnlySpan<long> PowersOfTen =>
    [
        1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000, 1_000_000_000, 10_000_000_000, 100_000_000_000, 1_000_000_000_000, 10_000_000_000_000,
        100_000_000_000_000, 1_000_000_000_000_000, 10_000_000_000_000_000, 100_000_000_000_000_000, 1_000_000_000_000_000_000,
    ];

    /// <summary>The value exactly.</summary>
    public static implicit operator Rational(long value) => value == long.MinValue ? new(value, BigInteger.One) : new(value, 0, null);

    /// <summary>The value exactly.</summary>
    public static implicit operator Rational(int value) => new(value, 0, null);

    /// <summary>The value exactly.</summary>
    public static implicit operator Rational(decimal value)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value, bits);
        var low = ((long)bits[1] << 32) | (uint)bits[0];
        if (bits[2] == 0 && low >= 0 && value.Scale < PowersOfTen.Length)
        {
            return Reduced(value < 0 ? -low : low, PowersOfTen[value.Scale]);
        }

        var unscaled = new BigInteger(new decimal(bits[0], bits[1], bits[2], value < 0, 0));
        return new Rational(unscaled, BigInteger.Pow(10, value.Scale));
    }

    /// <summary>Sum.</summary>
    public static Rational operator +(Rational left, Rational right)
    {
        if (AreSmall(left, right))
        {
            var (b, d) = (left._denominatorLessOne + 1, right._denominatorLessOne + 1);
            var common = b == d ? b : Divisor(b, d);
            if (TryMultiply(left._numerator, d / common, out var first)
                && TryMultiply(right._numerator, b / common, out var second)
                && TryMultiply(b, d / common, out var denominator)
                && TryAdd(first, second, out var numerator))
            {
                return Reduced(numerator, denominator);
            }
        }

        return new(left.Numerator * right.Denominator + right.Numerator * left.Denominator, left.Denominator * right.Denominator);
    }

    /// <summary>Difference.</summary>
    public static Rational operator -(Rational left, Rational right) => left + -right;

    /// <summary>Negation.</summary>
    public static Rational operator -(Rational value) => value._large is null
        ? new(-value._numerator, value._denominatorLessOne, null)
        : new(-value.Numerator, value.Denominator);

    /// <summary>Product.</summary>
    public static Rational operator *(Rational left, Rational right)
    {
        if (AreSmall(left, right))
        {
            var (b, d) = (left._denominatorLessOne + 1, right._denominatorLessOne + 1);
            var (leftCommon, rightCommon) = (Divisor(Math.Abs(left._numerator), d), Divisor(Math.Abs(right._numerator), b));
            if (TryMultiply(left._numerator / leftCommon, right._numerator / rightCommon, out var numerator)
                && TryMultiply(b / rightCommon, d / leftCommon, out var denominator))
            {
                return new(numerator, denominator - 1, null);
            }
        }

        return new(left.Numerator * right.Numerator, left.Denominator * right.Denominator);
    }

    /// <summary>Quotient.</summary>
    /// <exception cref="DivideByZeroException"><paramref name="right"/> is zero.</exception>
    public static Rational operator /(Rational left, Rational right) => right._large is null && right._numerator != 0
        ? left * new Rational(right._denominatorLessOne + 1, right._numerator)
        : new(left.Numerator * right.Denominator, left.Denominator * right.Numerator);

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

        if (_denominatorLessOne == other._denominatorLessOne)
        {
            return _numerator.CompareTo(other._numerator);
        }

        var high = Math.BigMul(_numerator, other._denominatorLessOne + 1, out var low);
        var otherHigh = Math.BigMul(other._numerator, _denominatorLessOne + 1, out var otherLow);
        return high != otherHigh ? high.CompareTo(otherHigh) : ((ulong)low).CompareTo((ulong)otherLow);
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

    /// <summary>The greatest common divisor, by Euclid; of zero and a number, the number.</summary>
    /// <param name="left">At least 0.</param>
    /// <param name="right">Above 0.</param>
    internal static long Divisor(long left, long right)
    {
        var (larger, smaller) = ((ulong)left, (ulong)right);
        while (smaller != 0)
        {
            (larger, smaller) = (smaller, larger % smaller);
        }

        return (long)larger;
    }

    /// <summary>In lowest terms.</summary>
    /// <param name="numerator">The numerator, not the smallest 64-bit integer.</param>
    /// <param name="denominator">The denominator, above zero.</param>
    private static Rational Reduced(long numerator, long denominator)
    {
        var divisor = denominator == 1 ? 1 : Divisor(Math.Abs(numerator), denominator);
        return new Rational(numerator / divisor, denominator / divisor - 1, null);
    }

    private static bool AreSmall(Rational left, Rational right) => left._large is null && right._large is null;

    /// <summary>The product; false where it leaves 64 bits, or is the smallest integer that they hold.</summary>
    private static bool TryMultiply(long left, long right, out long product)
    {
        var high = Math.BigMul(left, right, out product);
        return high == product >> 63 && product != long.MinValue;
    }

    private static bool TryAdd(long left, long right, out long sum)
    {
        sum = unchecked(left + right);
        return ((left ^ sum) & (right ^ sum)) >= 0 && sum != long.MinValue;
    }

    private static bool Fits(BigInteger value) => value >= -long.MaxValue && value <= long.MaxValue;

    /// <summary>A fraction in lowest terms of which one part at least does not fit in 64 bits.</summary>
    private sealed record LargeFraction(BigInteger Numerator, BigInteger Denominator);
}
