namespace Minsheng.Rules;

/// <summary>A place in a text that moves forward; full-width letters, digits and signs read as their plain forms, one for one.</summary>
internal sealed class TextCursor(string text)
{
    private readonly string _text = IsPlain(text) ? text : Plain(text);

    public int Position { get; set; }

    public int Length => _text.Length;

    public bool AtEnd => Position >= _text.Length;

    public char Current => Peek(0);

    public char Peek(int offset) => Position + offset >= 0 && Position + offset < _text.Length ? _text[Position + offset] : '\0';

    /// <summary>So many characters from here on, or as many as there are.</summary>
    public ReadOnlySpan<char> Rest(int length) => _text.AsSpan(Position, Math.Min(length, _text.Length - Position));

    /// <summary>The characters from a place that was passed to this one.</summary>
    public ReadOnlySpan<char> Since(int start) => _text.AsSpan(start, Position - start);

    public void SkipSpaces()
    {
        while (Current is ' ' or '\t')
        {
            Position++;
        }
    }

    public bool LooksAt(string word) => Current == word[0] && _text.AsSpan(Position).StartsWith(word, StringComparison.Ordinal);

    public bool Take(string word)
    {
        if (!LooksAt(word))
        {
            return false;
        }

        Position += word.Length;
        return true;
    }

    /// <summary>Takes the first of the words that stands here; longer words must come before their beginnings.</summary>
    public string? TakeAny(params ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            if (Take(word))
            {
                return word;
            }
        }

        return null;
    }

    public int IndexOf(char character, int within)
    {
        var index = _text.AsSpan(Position, Math.Min(within, _text.Length - Position)).IndexOf(character);
        return index < 0 ? -1 : Position + index;
    }

    private static bool IsPlain(string text)
    {
        foreach (var character in text)
        {
            if (PlainForm(character) != character)
            {
                return false;
            }
        }

        return true;
    }

    private static string Plain(string text) => string.Create(text.Length, text, static (span, source) =>
    {
        for (var i = 0; i < span.Length; i++)
        {
            span[i] = PlainForm(source[i]);
        }
    });

    private static char PlainForm(char character) => character switch
    {
        '　' => ' ',
        '，' => '，',
        >= '！' and <= '～' => (char)(character - 0xFEE0),
        _ => character,
    };
}
