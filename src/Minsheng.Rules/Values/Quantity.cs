using System.Diagnostics.CodeAnalysis;

namespace Minsheng.Rules;

/// <summary>An exact amount of a unit: <c>15 所</c>, <c>2000/3 平方米</c>, <c>15%</c>.</summary>
/// <remarks>
/// A share is stored as a fraction: 15% has the amount 0.15. Equality is of amount and unit as written, so
/// 1 公里 and 1000 米 are not equal; <see cref="CompareTo(Quantity)"/> converts and finds them the same.
/// Comparing amounts that do not convert (所 with 人次) is refused. <c>default</c> is the plain number zero.
/// </remarks>
public readonly struct Quantity : IEquatable<Quantity>, IComparable<Quantity>, IComparable, ISpanParsable<Quantity>, IFormattable
{
    /// <summary>Makes an amount of a unit.</summary>
    public Quantity(Rational amount, Unit unit)
    {
        Amount = amount;
        Unit = unit;
    }

    /// <summary>The amount; a fraction of one for shares.</summary>
    public Rational Amount { get; }

    /// <summary>The unit.</summary>
    public Unit Unit { get; }

    /// <summary>The same quantity said in another unit.</summary>
    /// <exception cref="ArgumentException">The units do not convert.</exception>
    public Quantity In(Unit unit) => new(Unit.Convert(Amount, unit), unit);

    /// <summary>Reads a number with a unit of <see cref="UnitCatalogue.Default"/>, 万 and 亿 allowed: <c>1.8万人次</c>, <c>15%</c>, <c>300 公里</c>.</summary>
    /// <exception cref="FormatException">The text is not such a quantity.</exception>
    public static Quantity Parse(ReadOnlySpan<char> s, IFormatProvider? provider) =>
        TryParse(s, provider, out var quantity) ? quantity : throw new FormatException($"`{s}` is not a quantity");

    /// <inheritdoc cref="Parse(ReadOnlySpan{char}, IFormatProvider?)"/>
    public static Quantity Parse(string s) => Parse(s, null);

    /// <inheritdoc cref="Parse(ReadOnlySpan{char}, IFormatProvider?)"/>
    public static Quantity Parse(string s, IFormatProvider? provider)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), provider);
    }

    /// <summary>Reads as <see cref="Parse(string)"/> does; never throws.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Quantity result) =>
        TryParse(s.AsSpan(), provider, out result);

    /// <summary>Reads as <see cref="Parse(string)"/> does; never throws.</summary>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Quantity result) =>
        QuantityText.TryRead(s.ToString(), UnitCatalogue.Default, out result);

    /// <summary>Whether amount and unit are equal.</summary>
    public static bool operator ==(Quantity left, Quantity right) => left.Equals(right);

    /// <summary>Whether amount or unit differ.</summary>
    public static bool operator !=(Quantity left, Quantity right) => !left.Equals(right);

    /// <summary>Whether the left quantity is less, after conversion.</summary>
    public static bool operator <(Quantity left, Quantity right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left quantity is less or the same, after conversion.</summary>
    public static bool operator <=(Quantity left, Quantity right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left quantity is more, after conversion.</summary>
    public static bool operator >(Quantity left, Quantity right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left quantity is more or the same, after conversion.</summary>
    public static bool operator >=(Quantity left, Quantity right) => left.CompareTo(right) >= 0;

    /// <summary>Compares exactly, after conversion to one unit.</summary>
    /// <exception cref="ArgumentException">The units do not convert.</exception>
    public int CompareTo(Quantity other) => Amount.CompareTo(other.In(Unit).Amount);

    /// <inheritdoc/>
    /// <exception cref="ArgumentException"><paramref name="obj"/> is not a quantity of a unit that converts.</exception>
    public int CompareTo(object? obj) => obj switch
    {
        null => 1,
        Quantity other => CompareTo(other),
        _ => throw new ArgumentException("expected a Quantity", nameof(obj)),
    };

    /// <inheritdoc/>
    public bool Equals(Quantity other) => Amount == other.Amount && Unit == other.Unit;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Quantity other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Amount, Unit);

    /// <summary>The exact text that <see cref="Parse(string)"/> reads: <c>15 所</c>, <c>15%</c>.</summary>
    public override string ToString() => QuantityText.Write(this);

    /// <summary>As <see cref="ToString()"/>; format and provider are ignored.</summary>
    public string ToString(string? format, IFormatProvider? formatProvider) => ToString();
}
