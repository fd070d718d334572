using System.Globalization;

namespace Minsheng.Rules;

/// <summary>A number as a text writes it.</summary>
/// <param name="Coefficient">The number before its multiplier: 1.8 of 1.8万.</param>
/// <param name="Multiplier">10 000 for 万, 10⁸ for 亿, 1 without.</param>
/// <param name="IsPercentage">Whether it is written 百分之….</param>
/// <param name="Approximate">Whether 余 or 多 follows, or the number is a bare 千, 万 or 亿.</param>
internal readonly record struct Numeral(Rational Coefficient, Rational Multiplier, bool IsPercentage, bool Approximate)
{
    private const string ChineseDigits = "零一二三四五六七八九";

    public Rational Value => Coefficient * Multiplier;

    /// <summary>Reads arabic or Chinese numerals with 万, 亿, 余 and 多; leaves the cursor where it was when there are none.</summary>
    public static Numeral? Read(TextCursor cursor, UnitCatalogue units)
    {
        var start = cursor.Position;
        var isPercentage = cursor.Take("百分之");
        var numeral = ReadArabic(cursor, units) ?? ReadChinese(cursor, units) ?? (isPercentage ? ReadWholeHundred(cursor) : null);
        if (numeral is not { } found)
        {
            cursor.Position = start;
            return null;
        }

        return found with { IsPercentage = isPercentage };
    }

    public static bool IsChineseNumeral(char character) =>
        DigitOf(character) >= 0 || MultiplierOf(character) > 0;

    /// <summary>The second 百 of 百分之百, the one numeral that starts with a bare 百.</summary>
    private static Numeral? ReadWholeHundred(TextCursor cursor) =>
        cursor.Take("百") ? new Numeral(100, 1, true, false) : null;

    private static Numeral? ReadArabic(TextCursor cursor, UnitCatalogue units)
    {
        var start = cursor.Position;
        cursor.Position += cursor.Current == '-' && char.IsAsciiDigit(cursor.Peek(1)) ? 1 : 0;
        var hasCommas = TakeDigits(cursor, start);
        if (cursor.Current is '.' or '/' && char.IsAsciiDigit(cursor.Peek(1)))
        {
            cursor.Position++;
            hasCommas |= TakeDigits(cursor, start);
        }

        var written = cursor.Since(start);
        var digits = hasCommas ? written.ToString().Replace(",", "", StringComparison.Ordinal) : written;
        if (!Rational.TryParse(digits, CultureInfo.InvariantCulture, out var coefficient))
        {
            cursor.Position = start;
            return null;
        }

        var approximate = TakeMore(cursor);
        var multiplier = TakeMultiplier(cursor, units);
        return new Numeral(coefficient, multiplier, false, TakeMore(cursor) || approximate);
    }

    /// <summary>Passes digits and the commas between groups of them; says whether there were commas.</summary>
    private static bool TakeDigits(TextCursor cursor, int start)
    {
        var hasCommas = false;
        for (; char.IsAsciiDigit(cursor.Current) || IsThousandsComma(cursor, start); cursor.Position++)
        {
            hasCommas |= cursor.Current == ',';
        }

        return hasCommas;
    }

    /// <summary>A comma between groups of exactly three digits: 1,000.</summary>
    private static bool IsThousandsComma(TextCursor cursor, int start) =>
        cursor.Current == ',' && cursor.Position > start
        && char.IsAsciiDigit(cursor.Peek(1)) && char.IsAsciiDigit(cursor.Peek(2)) && char.IsAsciiDigit(cursor.Peek(3))
        && !char.IsAsciiDigit(cursor.Peek(4));

    private static bool TakeMore(TextCursor cursor) => cursor.TakeAny("余", "多") is not null;

    private static Rational TakeMultiplier(TextCursor cursor, UnitCatalogue units)
    {
        SkipSpacesBefore(cursor, '万', '亿');
        Rational product = 1;
        while (MultiplierOf(cursor.Current) is var factor and > 0 && units.LongestAt(cursor) is null)
        {
            product *= factor;
            cursor.Position++;
        }

        return product;
    }

    /// <summary>2 亿元 is 2亿元: a space may part the number from its multiplier.</summary>
    private static void SkipSpacesBefore(TextCursor cursor, params ReadOnlySpan<char> characters)
    {
        var back = cursor.Position;
        cursor.SkipSpaces();
        if (!characters.Contains(cursor.Current))
        {
            cursor.Position = back;
        }
    }

    private static Numeral? ReadChinese(TextCursor cursor, UnitCatalogue units)
    {
        var start = cursor.Position;
        while (IsChineseNumeral(cursor.Current) || (cursor.Current == '点' && DigitOf(cursor.Peek(1)) >= 0))
        {
            if (cursor.Position > start && units.LongestAt(cursor) is not null)
            {
                break;
            }

            cursor.Position++;
        }

        var length = cursor.Position - start;
        cursor.Position = start;
        var text = cursor.Rest(length).ToString();
        var trimmed = text.TrimEnd('万', '亿');
        var split = trimmed.AsSpan().ContainsAny('万', '亿') ? text : trimmed;
        var multiplier = text[split.Length..].Aggregate((Rational)1, (product, character) => product * MultiplierOf(character));
        var isBare = length == 1 && MultiplierOf(text[0]) >= 1000;
        var coefficient = isBare ? MultiplierOf(text[0]) : ChineseValue(split);
        if (coefficient is not { } value)
        {
            return null;
        }

        cursor.Position = start + length;
        return new Numeral(value, isBare ? 1 : multiplier, false, TakeMore(cursor) || isBare);
    }

    /// <summary>The value of a numeral such as 一百二十, 两千零五, 一点五 or 三万五千; null where it is not one.</summary>
    private static Rational? ChineseValue(string text)
    {
        var point = text.IndexOf('点', StringComparison.Ordinal);
        if (point >= 0)
        {
            var fraction = text[(point + 1)..].Select(DigitOf).ToArray();
            return WholeValue(text[..point]) is { } whole && fraction.Length > 0 && fraction.All(digit => digit >= 0)
                ? whole + Rational.Parse("0." + string.Concat(fraction), null)
                : null;
        }

        return WholeValue(text);
    }

    private static Rational? WholeValue(string text)
    {
        long total = 0;
        long section = 0;
        var digit = -1;
        long lastUnit = 0;
        long largestUnit = 0;
        var afterZero = false;
        foreach (var character in text)
        {
            var value = DigitOf(character);
            var unit = MultiplierOf(character);
            if (value >= 0)
            {
                if (digit > 0)
                {
                    return null;
                }

                afterZero |= value == 0;
                digit = value == 0 ? -1 : value;
            }
            else if (unit >= 10_000)
            {
                if (WithLargeUnit(total, section + Math.Max(digit, 0), unit, largestUnit) is not { } sum)
                {
                    return null;
                }

                (total, section, digit, lastUnit, largestUnit, afterZero) = (sum, 0, -1, unit, Math.Max(unit, largestUnit), false);
            }
            else
            {
                var tenAlone = unit == 10 && digit < 0 && section == 0;
                if ((digit < 0 && !tenAlone) || (lastUnit is > 0 and < 10_000 && unit >= lastUnit))
                {
                    return null;
                }

                section += (tenAlone ? 1 : digit) * unit;
                (digit, lastUnit, afterZero) = (-1, unit, false);
            }
        }

        var shorthand = digit > 0 && lastUnit >= 100 && !afterZero;
        return text.Length == 0 || (text.Length > 1 && lastUnit == 0)
            ? null
            : total + section + Math.Max(digit, 0) * (shorthand ? lastUnit / 10 : 1);
    }

    /// <summary>The total after a 万 or 亿: the 亿 of 五万三千亿 multiplies all, the 万 of 一亿二千万 its own part; null where it cannot stand.</summary>
    private static long? WithLargeUnit(long total, long part, long unit, long largestBefore)
    {
        if (unit > largestBefore)
        {
            return total + part > 0 ? (total + part) * unit : null;
        }

        var startsPart = part > 0 && unit < largestBefore && total % largestBefore == 0;
        return startsPart ? total + part * unit : null;
    }

    private static int DigitOf(char character) => character switch
    {
        '〇' => 0,
        '两' => 2,
        _ => ChineseDigits.IndexOf(character, StringComparison.Ordinal),
    };

    private static int MultiplierOf(char character) => character switch
    {
        '十' => 10,
        '百' => 100,
        '千' => 1000,
        '万' => 10_000,
        '亿' => 100_000_000,
        _ => 0,
    };
}
