using System.Globalization;

namespace Minsheng.Rules;

/// <summary>A number that a case expects: exact, or rounded to the digits that the author wrote.</summary>
/// <param name="Value">The number; shares as fractions.</param>
/// <param name="Decimals">The decimals of <paramref name="Value"/> that the author wrote.</param>
/// <param name="IsRounded">Whether only they count.</param>
internal readonly record struct ExpectedNumber(Rational Value, int Decimals, bool IsRounded)
{
    private const string About = "≈";

    /// <summary>Reads <c>80%</c>, <c>2/3</c>, <c>0.8</c> and, rounded, <c>≈ 93.3%</c>.</summary>
    public static bool TryParse(string text, out ExpectedNumber expected)
    {
        var words = text.Trim();
        var isRounded = words.StartsWith(About, StringComparison.Ordinal);
        words = isRounded ? words[About.Length..].Trim() : words;
        var isPercent = words.EndsWith('%');
        var number = isPercent ? words[..^1].Trim() : words;
        expected = default;
        if (!Rational.TryParse(number, CultureInfo.InvariantCulture, out var value))
        {
            return false;
        }

        var point = number.IndexOf('.', StringComparison.Ordinal);
        var decimals = (point < 0 ? 0 : number.Length - point - 1) + (isPercent ? 2 : 0);
        expected = new ExpectedNumber(isPercent ? value / 100 : value, decimals, isRounded);
        return true;
    }

    public bool IsMetBy(Rational? found) => IsRounded ? IsMetRoundedBy(found) : found == Value;

    public bool IsMetRoundedBy(Rational? found) => found is { } number && number.Round(Decimals) == Value;
}
