using System.Diagnostics.CodeAnalysis;

namespace Minsheng.Rules;

/// <summary>A span of whole days, both ends included.</summary>
/// <remarks>
/// Text is <c>2023-01-01/2023-12-31</c> (ISO 8601). Periods are ordered by their start, then by their end.
/// <c>default</c> is the single day 0001-01-01.
/// </remarks>
public readonly struct Period : IEquatable<Period>, IComparable<Period>, ISpanParsable<Period>, IFormattable
{
    /// <summary>Makes a period.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="to"/> is before <paramref name="from"/>.</exception>
    public Period(DateOnly from, DateOnly to)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(to, from);
        From = from;
        To = to;
    }

    /// <summary>The first day.</summary>
    public DateOnly From { get; }

    /// <summary>The last day.</summary>
    public DateOnly To { get; }

    /// <summary>Whether <paramref name="date"/> is one of the days.</summary>
    public bool Contains(DateOnly date) => From <= date && date <= To;

    /// <summary>Reads <c>2023-01-01/2023-12-31</c>.</summary>
    /// <exception cref="FormatException">The text is not a period, or ends before it starts.</exception>
    public static Period Parse(ReadOnlySpan<char> s, IFormatProvider? provider) =>
        TryParse(s, provider, out var period) ? period : throw new FormatException($"`{s}` is not a period");

    /// <inheritdoc cref="Parse(ReadOnlySpan{char}, IFormatProvider?)"/>
    public static Period Parse(string s) => Parse(s, null);

    /// <inheritdoc cref="Parse(ReadOnlySpan{char}, IFormatProvider?)"/>
    public static Period Parse(string s, IFormatProvider? provider)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), provider);
    }

    /// <summary>Reads as <see cref="Parse(string)"/> does; never throws.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Period result) =>
        TryParse(s.AsSpan(), provider, out result);

    /// <summary>Reads as <see cref="Parse(string)"/> does; never throws.</summary>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Period result)
    {
        var slash = s.IndexOf('/');
        if (slash > 0 && IsoDate.TryParse(s[..slash], out var from) && IsoDate.TryParse(s[(slash + 1)..], out var to) && from <= to)
        {
            result = new Period(from, to);
            return true;
        }

        result = default;
        return false;
    }

    /// <summary>Whether the periods are equal.</summary>
    public static bool operator ==(Period left, Period right) => left.Equals(right);

    /// <summary>Whether the periods differ.</summary>
    public static bool operator !=(Period left, Period right) => !left.Equals(right);

    /// <summary>Order by start, then end.</summary>
    public static bool operator <(Period left, Period right) => left.CompareTo(right) < 0;

    /// <summary>Order by start, then end.</summary>
    public static bool operator <=(Period left, Period right) => left.CompareTo(right) <= 0;

    /// <summary>Order by start, then end.</summary>
    public static bool operator >(Period left, Period right) => left.CompareTo(right) > 0;

    /// <summary>Order by start, then end.</summary>
    public static bool operator >=(Period left, Period right) => left.CompareTo(right) >= 0;

    /// <inheritdoc/>
    public int CompareTo(Period other) => (From, To).CompareTo((other.From, other.To));

    /// <inheritdoc/>
    public bool Equals(Period other) => From == other.From && To == other.To;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Period other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(From, To);

    /// <summary>The text that <see cref="Parse(string)"/> reads.</summary>
    public override string ToString() => $"{IsoDate.Format(From)}/{IsoDate.Format(To)}";

    /// <summary>As <see cref="ToString()"/>; format and provider are ignored.</summary>
    public string ToString(string? format, IFormatProvider? formatProvider) => ToString();
}
