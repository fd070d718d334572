using System.Diagnostics.CodeAnalysis;

namespace Minsheng.Rules;

/// <summary>A unit of measurement: a canonical name, a dimension and the exact factor to the dimension's base unit.</summary>
/// <remarks>
/// Two units are equal when name, dimension and factor are equal; units have no order.
/// <c>default</c> is the unit of plain numbers: an empty name that counts and converts into nothing else.
/// Text is read by a <see cref="UnitCatalogue"/>, which knows the synonyms; <see cref="Parse(string)"/>
/// uses <see cref="UnitCatalogue.Default"/>.
/// </remarks>
public readonly struct Unit : IEquatable<Unit>, ISpanParsable<Unit>, IFormattable
{
    private readonly string? _name;
    private readonly Rational _factorLessOne;

    /// <summary>Makes a unit.</summary>
    /// <param name="name">The canonical name, as results print it.</param>
    /// <param name="dimension">What it measures.</param>
    /// <param name="factor">How many base units one of it is; above zero, and 1 for counted nouns.</param>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="factor"/> is not above zero, or not 1 for a counted noun.</exception>
    public Unit(string name, UnitDimension dimension, Rational factor)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        if (factor.Sign <= 0 || (dimension == UnitDimension.Count && factor != Rational.One))
        {
            throw new ArgumentOutOfRangeException(nameof(factor));
        }

        _name = name;
        Dimension = dimension;
        _factorLessOne = factor - Rational.One;
    }

    /// <summary>A share written in percent.</summary>
    public static Unit Percent { get; } = new("%", UnitDimension.Share, Rational.One);

    /// <summary>A difference of shares in percentage points.</summary>
    public static Unit PercentagePoint { get; } = new("百分点", UnitDimension.PercentagePoint, Rational.One);

    /// <summary>The canonical name.</summary>
    /// <value>Empty only for <c>default</c>.</value>
    public string Name => _name ?? "";

    /// <summary>What the unit measures.</summary>
    public UnitDimension Dimension { get; }

    /// <summary>How many base units of the dimension one of this unit is.</summary>
    public Rational Factor => _factorLessOne + Rational.One;

    /// <summary>Whether the unit is a share, of which 15 % is stored as 0.15.</summary>
    public bool IsShare => Dimension == UnitDimension.Share;

    /// <summary>Whether an amount in this unit can be said in <paramref name="other"/>.</summary>
    public bool ConvertsTo(Unit other) =>
        Equals(other) || (Dimension == other.Dimension && Dimension != UnitDimension.Count);

    /// <summary>Says an amount of this unit in <paramref name="target"/>, exactly.</summary>
    /// <exception cref="ArgumentException">The units do not convert; ask <see cref="ConvertsTo"/> first.</exception>
    public Rational Convert(Rational amount, Unit target) => ConvertsTo(target)
        ? amount * Factor / target.Factor
        : throw new ArgumentException($"`{Name}` does not convert to `{target.Name}`", nameof(target));

    /// <summary>Reads a unit of <see cref="UnitCatalogue.Default"/>.</summary>
    /// <exception cref="FormatException">The catalogue has no such unit.</exception>
    public static Unit Parse(ReadOnlySpan<char> s, IFormatProvider? provider) =>
        TryParse(s, provider, out var unit) ? unit : throw new FormatException($"`{s}` is not a known unit");

    /// <inheritdoc cref="Parse(ReadOnlySpan{char}, IFormatProvider?)"/>
    public static Unit Parse(string s) => Parse(s, null);

    /// <inheritdoc cref="Parse(ReadOnlySpan{char}, IFormatProvider?)"/>
    public static Unit Parse(string s, IFormatProvider? provider)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), provider);
    }

    /// <summary>Reads a unit of <see cref="UnitCatalogue.Default"/>; never throws.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Unit result) =>
        TryParse(s.AsSpan(), provider, out result);

    /// <summary>Reads a unit of <see cref="UnitCatalogue.Default"/>; never throws.</summary>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Unit result) =>
        UnitCatalogue.Default.TryFind(s.ToString(), out result);

    /// <summary>Whether the units are equal.</summary>
    public static bool operator ==(Unit left, Unit right) => left.Equals(right);

    /// <summary>Whether the units differ.</summary>
    public static bool operator !=(Unit left, Unit right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(Unit other) =>
        Name == other.Name && Dimension == other.Dimension && _factorLessOne == other._factorLessOne;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Unit other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Name, Dimension);

    /// <summary>The canonical name.</summary>
    public override string ToString() => Name;

    /// <summary>The canonical name; format and provider are ignored.</summary>
    public string ToString(string? format, IFormatProvider? formatProvider) => Name;
}
