namespace Minsheng.Rules.Kinds;

/// <summary>A condition in the author's words, with what was known of it.</summary>
internal static class AtomText
{
    private const int LongestWords = 120;
    private const int LongestNumber = 24;
    private const int Decimals = 6;

    /// <summary><c>schools.value &gt;= 20 (schools.value = 12)</c>.</summary>
    public static string Of(Atom atom, IReadOnlyList<MeasureResult> parts, Language language)
    {
        var values = atom.Members.Select(member => $"{member} = {Of(MemberValue.Of(member, parts), language)}");
        var words = atom.Words.Length > LongestWords ? atom.Words[..LongestWords] + "…" : atom.Words;
        return atom.Members.Count == 0 ? words : $"{words} ({string.Join(", ", values)})";
    }

    private static string Of(object? value, Language language) => value switch
    {
        null => language == Language.Chinese ? "未知" : "not known",
        Rational number when number.ToString() is { Length: <= LongestNumber } exact => exact,
        Rational number => $"≈ {number.Round(Decimals)}",
        bool flag => flag ? "true" : "false",
        _ => (string)value,
    };
}
