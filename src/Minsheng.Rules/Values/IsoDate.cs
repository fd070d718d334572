using System.Globalization;

namespace Minsheng.Rules;

/// <summary>Reads and writes dates as <c>YYYY-MM-DD</c> and nothing else: no culture, no time of day, no 30 February.</summary>
public static class IsoDate
{
    /// <summary>Reads <c>YYYY-MM-DD</c>; never throws.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out DateOnly date) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out date);

    /// <summary>Writes <c>YYYY-MM-DD</c>.</summary>
    public static string Format(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
