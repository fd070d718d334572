namespace Minsheng.Rules;

/// <summary>Reads and writes dates as <c>YYYY-MM-DD</c> and nothing else: no culture, no time of day, no 30 February.</summary>
public static class IsoDate
{
    private const int Length = 10;

    /// <summary>Reads <c>YYYY-MM-DD</c>; never throws.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out DateOnly date)
    {
        date = default;
        if (text.Length != Length || text[4] != '-' || text[7] != '-'
            || !TryNumber(text[..4], out var year) || !TryNumber(text[5..7], out var month) || !TryNumber(text[8..], out var day)
            || year < 1 || month is < 1 or > 12)
        {
            return false;
        }

        var first = new DateOnly(year, month, 1);
        var exists = day >= 1 && day <= CalendarMonth.Of(first).Last.Day;
        date = exists ? first.AddDays(day - 1) : default;
        return exists;
    }

    /// <summary>Writes <c>YYYY-MM-DD</c>.</summary>
    public static string Format(DateOnly date)
    {
        Span<char> text = ['0', '0', '0', '0', '-', '0', '0', '-', '0', '0'];
        Write(date.Year, text[..4]);
        Write(date.Month, text[5..7]);
        Write(date.Day, text[8..]);
        return text.ToString();
    }

    private static bool TryNumber(ReadOnlySpan<char> digits, out int number)
    {
        number = 0;
        foreach (var digit in digits)
        {
            if (!char.IsAsciiDigit(digit))
            {
                return false;
            }

            number = number * 10 + (digit - '0');
        }

        return true;
    }

    private static void Write(int number, Span<char> digits)
    {
        for (var i = digits.Length - 1; i >= 0; i--)
        {
            digits[i] = (char)('0' + number % 10);
            number /= 10;
        }
    }
}
