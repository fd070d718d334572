using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Numerics;

namespace Minsheng.Rules;

public readonly partial struct Rational
{
    /// <summary>The most significant digits that a number in a file may have; <see cref="decimal"/> holds them all.</summary>
    public const int MaxDigits = 28;

    /// <summary>Reads a decimal (<c>-12.5</c>, <c>1.5e3</c>) or a fraction of two integers (<c>2000/3</c>).</summary>
    /// <exception cref="FormatException">The text is not such a number, or has more than <see cref="MaxDigits"/> digits.</exception>
    public static Rational Parse(ReadOnlySpan<char> s, IFormatProvider? provider) =>
        TryParse(s, provider, out var result) ? result : throw new FormatException($"`{s}` is not a number");

    /// <inheritdoc cref="Parse(ReadOnlySpan{char}, IFormatProvider?)"/>
    public static Rational Parse(string s) => Parse(s, null);

    /// <inheritdoc cref="Parse(ReadOnlySpan{char}, IFormatProvider?)"/>
    public static Rational Parse(string s, IFormatProvider? provider)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), provider);
    }

    /// <summary>Reads as <see cref="Parse(string)"/> does; never throws.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Rational result) =>
        TryParse(s.AsSpan(), provider, out result);

    /// <summary>Reads as <see cref="Parse(string)"/> does; never throws.</summary>
    /// <remarks><paramref name="provider"/> is ignored: numbers in rules know no culture.</remarks>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Rational result)
    {
        var slash = s.IndexOf('/');
        if (slash < 0)
        {
            return TryParseDecimal(s, out result);
        }

        if (TryParseDecimal(s[..slash], out var numerator)
            && TryParseDecimal(s[(slash + 1)..], out var denominator)
            && numerator.IsInteger && denominator.IsInteger && denominator.Sign > 0)
        {
            result = numerator / denominator;
            return true;
        }

        result = default;
        return false;
    }

    /// <summary>Whether the decimal expansion ends, so that a decimal can say the value exactly.</summary>
    public bool HasExactDecimal => TerminatingScale() >= 0;

    /// <summary>The exact decimal where its expansion ends (<c>12.5</c>), else the fraction (<c>2000/3</c>).</summary>
    public override string ToString()
    {
        var scale = TerminatingScale();
        return scale < 0
            ? string.Create(CultureInfo.InvariantCulture, $"{Numerator}/{Denominator}")
            : DecimalText(scale);
    }

    /// <summary>As <see cref="ToString()"/>; format and provider are ignored, for the text is the value.</summary>
    public string ToString(string? format, IFormatProvider? formatProvider) => ToString();

    /// <inheritdoc/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        var text = ToString();
        var fits = text.TryCopyTo(destination);
        charsWritten = fits ? text.Length : 0;
        return fits;
    }

    /// <summary>
    /// A decimal for people and JSON: exact where the expansion ends, else rounded to <paramref name="decimals"/>
    /// digits after the point, half away from zero.
    /// </summary>
    public string ToDecimalString(int decimals = 6)
    {
        var scale = TerminatingScale();
        return scale >= 0 ? DecimalText(scale) : Round(decimals).ToString();
    }

    private static bool TryParseDecimal(ReadOnlySpan<char> s, out Rational result)
    {
        result = default;
        var exponentAt = s.IndexOfAny('e', 'E');
        var mantissa = exponentAt < 0 ? s : s[..exponentAt];
        var exponent = 0;
        if (exponentAt >= 0
            && !int.TryParse(s[(exponentAt + 1)..], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out exponent))
        {
            return false;
        }

        var negative = mantissa.StartsWith("-");
        var digits = negative ? mantissa[1..] : mantissa;
        var point = digits.IndexOf('.');
        var whole = point < 0 ? digits : digits[..point];
        var fraction = point < 0 ? [] : digits[(point + 1)..];
        if (whole.IsEmpty || (point >= 0 && fraction.IsEmpty)
            || whole.ContainsAnyExceptInRange('0', '9') || fraction.ContainsAnyExceptInRange('0', '9'))
        {
            return false;
        }

        fraction = fraction.TrimEnd('0');
        var kept = fraction.IsEmpty ? whole.TrimEnd('0') : whole;
        var scale = (long)fraction.Length - exponent - (whole.Length - kept.Length);
        kept = kept.TrimStart('0');
        var significant = kept.Length + (kept.IsEmpty ? fraction.TrimStart('0') : fraction).Length;
        if (significant == 0)
        {
            return true;
        }

        if (significant > MaxDigits || scale is > MaxDigits * 2 or < -MaxDigits)
        {
            return false;
        }

        result = significant < PowersOfTen.Length && scale >= 0 && scale < PowersOfTen.Length
            ? Reduced(Signed(DigitsOf(fraction, DigitsOf(kept, 0)), negative), PowersOfTen[(int)scale])
            : Scaled(BigInteger.Parse($"{(negative ? "-" : "")}{kept}{fraction}", NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture), (int)scale);
        return true;
    }

    private static long DigitsOf(ReadOnlySpan<char> digits, long before)
    {
        foreach (var digit in digits)
        {
            before = before * 10 + (digit - '0');
        }

        return before;
    }

    private static long Signed(long magnitude, bool negative) => negative ? -magnitude : magnitude;

    private static Rational Scaled(BigInteger unscaled, int scale) => scale >= 0
        ? new Rational(unscaled, BigInteger.Pow(10, scale))
        : new Rational(unscaled * BigInteger.Pow(10, -scale), 1);

    /// <summary>How many decimals the exact expansion has, or -1 where it never ends.</summary>
    private int TerminatingScale()
    {
        if (IsInteger)
        {
            return 0;
        }

        var rest = Denominator;
        var twos = CountFactor(ref rest, 2);
        var fives = CountFactor(ref rest, 5);
        return rest.IsOne ? Math.Max(twos, fives) : -1;
    }

    private static int CountFactor(ref BigInteger value, int factor)
    {
        var count = 0;
        while (true)
        {
            var quotient = BigInteger.DivRem(value, factor, out var remainder);
            if (!remainder.IsZero)
            {
                return count;
            }

            value = quotient;
            count++;
        }
    }

    private string DecimalText(int scale)
    {
        var unscaled = BigInteger.Abs(Numerator) * BigInteger.Pow(10, scale) / Denominator;
        var digits = unscaled.ToString(CultureInfo.InvariantCulture).PadLeft(scale + 1, '0');
        var sign = Sign < 0 ? "-" : "";
        return scale == 0 ? sign + digits : $"{sign}{digits[..^scale]}.{digits[^scale..]}";
    }
}
