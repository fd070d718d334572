namespace Minsheng.Rules;

/// <summary>Finds the word that somebody most likely meant.</summary>
internal static class NearMiss
{
    private const int LeastBeginning = 4;

    /// <summary>
    /// The candidate nearest to <paramref name="word"/>, or null where none is near: more than a third of its letters differ, or more than one of a word of two to five.
    /// Where none is, the only one that begins with the word: <c>report</c> is short for <c>reporting</c>.
    /// </summary>
    public static string? Of(string word, IEnumerable<string> candidates)
    {
        var known = candidates.ToList();
        return Nearest(word, known) ?? Completed(word, known);
    }

    private static string? Completed(string word, List<string> candidates)
    {
        var longer = candidates.Where(candidate => Fold(candidate).StartsWith(Fold(word), StringComparison.Ordinal)).Distinct(StringComparer.Ordinal).ToList();
        return word.Length >= LeastBeginning && longer.Count == 1 ? longer[0] : null;
    }

    private static string? Nearest(string word, List<string> candidates)
    {
        var best = candidates
            .Select(candidate => (candidate, distance: Distance(Fold(word), Fold(candidate))))
            .OrderBy(pair => pair.distance).ThenBy(pair => pair.candidate, StringComparer.Ordinal)
            .FirstOrDefault();
        var allowed = Math.Max(1, word.Length / 3);
        var shortWord = word.Length <= 1 && best.distance > 0;
        return best.candidate is null || best.distance > allowed || shortWord ? null : best.candidate;
    }

    private static string Fold(string word) => word.Replace("_", "", StringComparison.Ordinal).Replace("-", "", StringComparison.Ordinal).ToUpperInvariant();

    /// <summary>Optimal string alignment distance: insertions, deletions, substitutions and swaps of neighbours.</summary>
    private static int Distance(string left, string right)
    {
        var rows = new int[left.Length + 1, right.Length + 1];
        for (var i = 0; i <= left.Length; i++)
        {
            rows[i, 0] = i;
        }

        for (var j = 0; j <= right.Length; j++)
        {
            rows[0, j] = j;
        }

        for (var i = 1; i <= left.Length; i++)
        {
            for (var j = 1; j <= right.Length; j++)
            {
                var cost = left[i - 1] == right[j - 1] ? 0 : 1;
                var edit = Math.Min(Math.Min(rows[i - 1, j] + 1, rows[i, j - 1] + 1), rows[i - 1, j - 1] + cost);
                var swapped = i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1];
                rows[i, j] = swapped ? Math.Min(edit, rows[i - 2, j - 2] + 1) : edit;
            }
        }

        return rows[left.Length, right.Length];
    }
}
