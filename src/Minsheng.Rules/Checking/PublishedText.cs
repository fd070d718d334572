namespace Minsheng.Rules;

/// <summary>A stretch of a published text without its white space, which line and page breaks put anywhere; every character still knows its place.</summary>
internal sealed class PublishedText
{
    private readonly SourceText _source;
    private readonly List<int> _offsets = [];

    /// <param name="source">The file.</param>
    /// <param name="start">0-based offset of the first character.</param>
    /// <param name="end">0-based offset after the last.</param>
    public PublishedText(SourceText source, int start, int end)
    {
        _source = source;
        for (var i = start; i < end; i++)
        {
            if (!char.IsWhiteSpace(source.Text[i]))
            {
                _offsets.Add(i);
            }
        }

        Text = string.Create(_offsets.Count, (source.Text, _offsets), static (span, from) =>
        {
            for (var i = 0; i < span.Length; i++)
            {
                span[i] = from.Text[from._offsets[i]];
            }
        });
    }

    /// <summary>The characters that are no white space.</summary>
    public string Text { get; }

    /// <summary>The place in the file of the character at an index of <see cref="Text"/>.</summary>
    public SourceLocation LocationOf(int index) => _source.LocationOf(_offsets[index]);

    /// <summary>The same words without white space.</summary>
    public static string Compact(string words) => string.Concat(words.Where(character => !char.IsWhiteSpace(character)));
}
