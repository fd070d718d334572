namespace Minsheng.Rules;

/// <summary>What a reader finds in the words of a published item: its sentences with their parts, and its numbers.</summary>
internal sealed class SourceReading
{
    private const string SentenceEnds = "。；！？;!?";
    private const string PartEnds = "，,";

    public SourceReading(PublishedText words, UnitCatalogue units)
    {
        Words = words;
        Sentences = SplitSentences(words.Text);
        Numbers = FindNumbers(words.Text, units);
    }

    public PublishedText Words { get; }

    /// <summary>The parts between commas of each sentence; parts without a word are left out.</summary>
    public IReadOnlyList<IReadOnlyList<Stretch>> Sentences { get; }

    /// <summary>The amounts of the target language, and arabic numbers outside them; in order.</summary>
    public IReadOnlyList<SourceNumber> Numbers { get; }

    public string WordsOf(Stretch stretch) => Words.Text.Substring(stretch.Start, stretch.Length);

    /// <summary>The part of a sentence that a number stands in, for messages.</summary>
    public string PartAround(Stretch stretch) =>
        Sentences.SelectMany(sentence => sentence).Where(part => part.Overlaps(stretch)).Select(WordsOf).FirstOrDefault() ?? WordsOf(stretch);

    /// <summary>Whether a character writes a number, in arabic or Chinese.</summary>
    public static bool IsNumeral(char character) => IsArabic(character) || Numeral.IsChineseNumeral(character);

    private static List<IReadOnlyList<Stretch>> SplitSentences(string text)
    {
        var sentences = new List<IReadOnlyList<Stretch>>();
        var parts = new List<Stretch>();
        var start = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            var endsSentence = i == text.Length || SentenceEnds.Contains(text[i], StringComparison.Ordinal);
            if (!endsSentence && !PartEnds.Contains(text[i], StringComparison.Ordinal))
            {
                continue;
            }

            if (text.Skip(start).Take(i - start).Any(char.IsLetterOrDigit))
            {
                parts.Add(new Stretch(start, i - start));
            }

            start = i + 1;
            if (endsSentence && parts.Count > 0)
            {
                sentences.Add(parts);
                parts = [];
            }
        }

        return sentences;
    }

    private static List<SourceNumber> FindNumbers(string text, UnitCatalogue units)
    {
        var numbers = Target.FindAll(text, units).Select(found => new SourceNumber(new Stretch(found.Start, found.Length), found.Target)).ToList();
        var amounts = numbers.ConvertAll(number => number.Stretch);
        numbers.AddRange(ArabicNumbers(text).Where(run => !amounts.Exists(amount => amount.Overlaps(run))).Select(run => new SourceNumber(run, null)));
        return [.. numbers.OrderBy(number => number.Stretch.Start)];
    }

    /// <summary>Runs of digits, with a decimal point inside.</summary>
    private static IEnumerable<Stretch> ArabicNumbers(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var start = i;
            while (i < text.Length && (IsArabic(text[i]) || (i > start && text[i] == '.' && i + 1 < text.Length && IsArabic(text[i + 1]))))
            {
                i++;
            }

            if (i > start)
            {
                yield return new Stretch(start, i - start);
            }
        }
    }

    private static bool IsArabic(char character) => character is (>= '0' and <= '9') or (>= '０' and <= '９');
}
