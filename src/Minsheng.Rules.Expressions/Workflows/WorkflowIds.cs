using System.Security.Cryptography;
using System.Text;

namespace Minsheng.Rules.Workflows;

/// <summary>Ids from names: <c>GiveDiscount10</c> of <c>Discount</c> is <c>discount-give-discount10</c>.</summary>
/// <remarks>
/// A word starts at a capital after a small letter or digit, and after anything that is no letter or digit of ASCII. Names that lose
/// letters, start with a digit or grow too long end in eight digits of their hash, so that they stay apart and stay the same.
/// </remarks>
internal static class WorkflowIds
{
    private const int Longest = 64;
    private const int HashBytes = 4;

    /// <summary>The id of a name in other names: joined by hyphens.</summary>
    public static string Of(params string[] names)
    {
        var words = new StringBuilder();
        var isWhole = true;
        foreach (var name in names)
        {
            isWhole &= Append(words, name);
        }

        if (words.Length == 0 || char.IsAsciiDigit(words[0]))
        {
            words.Insert(0, words.Length == 0 ? "w" : "w-");
        }

        return isWhole && words.Length <= Longest ? words.ToString() : WithHash(words.ToString(), string.Join('\n', names));
    }

    /// <summary>Appends the words of a name.</summary>
    /// <returns>Whether no letter was lost.</returns>
    private static bool Append(StringBuilder words, string name)
    {
        var isWhole = true;
        var isNew = true;
        var last = '\0';
        foreach (var letter in name)
        {
            if (char.IsAsciiLetterOrDigit(letter))
            {
                isNew |= char.IsAsciiLetterUpper(letter) && (char.IsAsciiLetterLower(last) || char.IsAsciiDigit(last));
                words.Append(isNew && words.Length > 0 ? "-" : "").Append(char.ToLowerInvariant(letter));
                isNew = false;
            }
            else
            {
                isWhole &= letter < '\x80';
                isNew = true;
            }

            last = letter;
        }

        return isWhole;
    }

    private static string WithHash(string words, string names)
    {
        var hash = Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(names)).AsSpan(0, HashBytes)).ToLowerInvariant();
        return $"{words[..Math.Min(words.Length, Longest - hash.Length - 1)].TrimEnd('-')}-{hash}";
    }
}
