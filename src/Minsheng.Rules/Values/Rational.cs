using System.Globalization;
using System.Numerics;

namespace Minsheng.Rules;

/// <summary>An exact number: a fraction of two integers of any size.</summary>
/// <remarks>
/// Always in lowest terms with a positive denominator, so equal values are equal bit for bit.
/// <c>default</c> is zero. Arithmetic never rounds and never overflows; only <see cref="Round"/> and
/// <see cref="ToDecimal"/> leave exactness, and they say so.
/// </remarks>
public readonly partial struct Rational : IEquatable<Rational>, IComparable<Rational>, IComparable, ISpanParsable<Rational>, ISpanFormattable
{
    private const int LargestDecimalScale = 28;
    private readonly BigInteger _denominatorLessOne;

    /// <summary>Makes <paramref name="numerator"/> / <paramref name="denominator"/>, reduced to lowest terms.</summary>
    /// <exception cref="DivideByZeroException"><paramref name="denominator"/> is zero.</exception>
    public Rational(BigInteger numerator, BigInteger denominator)
    {
        if (denominator.IsZero)
        {
            throw new DivideByZeroException();
        }

        var divisor = BigInteger.GreatestCommonDivisor(numerator, denominator) * denominator.Sign;
        Numerator = numerator / divisor;
        _denominatorLessOne = denominator / divisor - 1;
    }

    /// <summary>The numerator; carries the sign.</summary>
    public BigInteger Numerator { get; }

    /// <summary>The denominator.</summary>
    /// <value>At least 1.</value>
    public BigInteger Denominator => _denominatorLessOne + 1;

    /// <summary>Zero.</summary>
    public static Rational Zero => default;

    /// <summary>One.</summary>
    public static Rational One { get; } = new(1, 1);

    /// <summary>-1, 0 or 1.</summary>
    public int Sign => Numerator.Sign;

    /// <summary>Whether the value is a whole number.</summary>
    public bool IsInteger => _denominatorLessOne.IsZero;

    /// <summary>The value exactly.</summary>
    public static implicit operator Rational(long value) => new(value, 1);

    /// <summary>The value exactly.</summary>
    public static implicit operator Rational(int value) => new(value, 1);

    /// <summary>The value exactly.</summary>
    public static implicit operator Rational(decimal value)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value, bits);
        var unscaled = new BigInteger(new decimal(bits[0], bits[1], bits[2], value < 0, 0));
        return new Rational(unscaled, BigInteger.Pow(10, value.Scale));
    }

    /// <summary>Sum.</summary>
    public static Rational operator +(Rational left, Rational right) =>
        new(left.Numerator * right.Denominator + right.Numerator * left.Denominator, left.Denominator * right.Denominator);

    /// <summary>Difference.</summary>
    public static Rational operator -(Rational left, Rational right) => left + -right;

    /// <summary>Negation.</summary>
    public static Rational operator -(Rational value) => new(-value.Numerator, value.Denominator);

    /// <summary>Product.</summary>
    public static Rational operator *(Rational left, Rational right) =>
        new(left.Numerator * right.Numerator, left.Denominator * right.Denominator);

    /// <summary>Quotient.</summary>
    /// <exception cref="DivideByZeroException"><paramref name="right"/> is zero.</exception>
    public static Rational operator /(Rational left, Rational right) =>
        new(left.Numerator * right.Denominator, left.Denominator * right.Numerator);

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
    public int CompareTo(Rational other) =>
        (Numerator * other.Denominator).CompareTo(other.Numerator * Denominator);

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
        Numerator == other.Numerator && _denominatorLessOne == other._denominatorLessOne;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Rational other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Numerator, _denominatorLessOne);
}
