using System.Globalization;
using System.Text.RegularExpressions;

namespace Minsheng.Rules;

/// <summary>Splits a published list into its numbered entries.</summary>
/// <remarks>
/// An entry starts on a line with its number and a point or the like (<c>12. 优化城区交通。</c>); numbers rise. It ends
/// before the next entry or a heading such as <c>三、交通出行领域</c>. What stands before the first entry belongs to none.
/// </remarks>
internal static partial class PublishedList
{
    public static IReadOnlyList<PublishedItem> Split(SourceText source)
    {
        var items = new List<PublishedItem>();
        var heads = Heads().Matches(source.Text);
        (int Number, int At, int WordsFrom)? open = null;
        foreach (Match head in heads)
        {
            var isEntry = TryNumber(head, out var number);
            if (isEntry && number <= (open?.Number ?? items.LastOrDefault()?.Number ?? 0))
            {
                continue;
            }

            Close(head.Index);
            open = isEntry ? (number, head.Groups["number"].Index, head.Index + head.Length) : null;
        }

        Close(source.Text.Length);
        return items;

        void Close(int end)
        {
            if (open is var (number, at, from))
            {
                items.Add(new PublishedItem(number, source.LocationOf(at), new PublishedText(source, from, end)));
            }
        }
    }

    private static bool TryNumber(Match head, out int number) =>
        int.TryParse(head.Groups["number"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out number);

    /// <summary>The start of a line that is an entry's number, or a heading numbered in Chinese. A decimal (1.8万) is neither.</summary>
    [GeneratedRegex(@"^[^\S\r\n]*(?:(?<number>[0-9]{1,6})[^\S\r\n]*[.．、)）](?![0-9])|[一二三四五六七八九十]+、)", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Heads();
}
