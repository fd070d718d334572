using System.Buffers;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace Minsheng.Rules;

/// <summary>
/// Holds the text to the tokens of RFC 8259 plus <c>//</c> and <c>/* */</c>, and blanks the comments, before the
/// tolerant tokenizer sees it: no single quotes, bare names, hexadecimal, control characters or odd spaces.
/// Numbers that the tokenizer would find too long to parse become zeros of the same length; their text stays in the source.
/// </summary>
internal sealed class JsonLexicalCheck(SourceText source)
{
    private const int LongestNumber = 300;
    private static readonly SearchValues<char> HexDigits = SearchValues.Create("0123456789ABCDEFabcdef");
    private readonly string _text = source.Text;
    private char[]? _cleaned;
    private int _at;

    /// <summary>The offset of the first fault and what is wrong, or null where there is none.</summary>
    public (int Offset, LocalizedText Problem)? Fault { get; private set; }

    /// <summary>The text with every comment character replaced by a space, line breaks kept, and overlong numbers by zeros.</summary>
    public string Run()
    {
        while (_at < _text.Length && Fault is null)
        {
            Step();
        }

        return _cleaned is null ? _text : new string(_cleaned);
    }

    /// <summary>Passes one token. Part of the loop over the file, which the runtime optimizes as a whole while it runs.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Step()
    {
        switch (_text[_at])
        {
            case ' ' or '\t' or '\r' or '\n' or '{' or '}' or '[' or ']' or ',' or ':':
                _at++;
                break;
            case '"' when PassPlainText():
                break;
            case '"':
                Text();
                break;
            case '/':
                Comment();
                break;
            case '-' or (>= '0' and <= '9'):
                Number();
                break;
            case (>= 'a' and <= 'z') or (>= 'A' and <= 'Z'):
                Literal();
                break;
            default:
                Fail(_at, new($"这里不能出现字符 `{Shown()}`", $"unexpected character `{Shown()}`"));
                break;
        }
    }

    /// <summary>Passes a text with nothing in it to look at closer: no escape, no control character, no surrogate.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool PassPlainText()
    {
        var end = _at + 1;
        while (end < _text.Length && _text[end] is >= ' ' and not ('"' or '\\' or (>= '\uD800' and <= '\uDFFF')))
        {
            end++;
        }

        var isPlain = end < _text.Length && _text[end] == '"';
        _at = isPlain ? end + 1 : _at;
        return isPlain;
    }

    private void Text()
    {
        var start = _at++;
        var afterHighSurrogate = false;
        while (_at < _text.Length && Fault is null)
        {
            var closes = _text[_at] == '"';
            var unit = closes ? '"' : Character();
            if (afterHighSurrogate != char.IsLowSurrogate(unit))
            {
                Fail(start, new("文字里有不成对的代理字符", "text with half a surrogate pair"));
            }

            afterHighSurrogate = char.IsHighSurrogate(unit);
            if (closes)
            {
                _at++;
                return;
            }
        }

        if (Fault is null)
        {
            Fail(start, new("文字缺少收尾的双引号", "text without its closing double quote"));
        }
    }

    /// <summary>Passes one character or escape inside text and gives the UTF-16 unit that it stands for.</summary>
    private char Character()
    {
        var character = _text[_at];
        if (character < ' ')
        {
            Fail(_at, new($"文字里不能直接写控制字符 {Shown()}，请用转义", $"control character {Shown()} inside text, write it as an escape"));
            return ' ';
        }

        if (character != '\\')
        {
            _at++;
            return character;
        }

        return Escape();
    }

    private char Escape()
    {
        var escape = _text.AsSpan(_at, Math.Min(6, _text.Length - _at));
        if (escape.Length > 1 && "\"\\/bfnrt".Contains(escape[1], StringComparison.Ordinal))
        {
            _at += 2;
            return ' ';
        }

        if (escape.Length == 6 && escape[1] == 'u' && !escape[2..].ContainsAnyExcept(HexDigits))
        {
            _at += 6;
            return (char)ushort.Parse(escape[2..], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
        }

        Fail(_at, new("不是有效的转义", "not a valid escape"));
        return ' ';
    }

    private void Comment()
    {
        var start = _at;
        var next = _at + 1 < _text.Length ? _text[_at + 1] : ' ';
        var end = next switch
        {
            '/' => EndOfLine(_at),
            '*' => _text.IndexOf("*/", _at + 2, StringComparison.Ordinal) + 2,
            _ => 0,
        };
        if (end < start + 2)
        {
            Fail(start, next == '*'
                ? new("注释缺少收尾的 */", "comment without its closing */")
                : new("这里不能出现字符 `/`", "unexpected character `/`"));
            return;
        }

        _cleaned ??= _text.ToCharArray();
        for (; _at < end; _at++)
        {
            _cleaned[_at] = _text[_at] is '\r' or '\n' ? _text[_at] : ' ';
        }
    }

    private int EndOfLine(int from)
    {
        var end = _text.AsSpan(from).IndexOfAny('\r', '\n');
        return end < 0 ? _text.Length : from + end;
    }

    private void Literal()
    {
        var start = _at;
        if (Word() is not ("true" or "false" or "null"))
        {
            Fail(start, new("这里只能写 true、false、null 或带双引号的文字", "expected `true`, `false`, `null` or text in double quotes"));
        }
    }

    private void Number()
    {
        var start = _at;
        var word = Word();
        if (!IsNumber(word))
        {
            Fail(start, new("不是 JSON 数字", "not a JSON number"));
        }

        if (word.Length > LongestNumber)
        {
            _cleaned ??= _text.ToCharArray();
            _cleaned.AsSpan(start, word.Length).Fill('0');
            _cleaned[start + 1] = '.';
        }
    }

    /// <summary>A whole part without leading zeros, then perhaps a fraction and an exponent, each with a digit.</summary>
    private static bool IsNumber(ReadOnlySpan<char> word)
    {
        var rest = word[0] == '-' ? word[1..] : word;
        var startsWithZero = rest.StartsWith("0");
        var whole = PassDigits(ref rest);
        var isWhole = whole == 1 || (whole > 1 && !startsWithZero);
        var isFraction = !PassOne(ref rest, ".") || PassDigits(ref rest) > 0;
        var isExponent = !PassOne(ref rest, "eE") || PassExponent(ref rest);
        return isWhole && isFraction && isExponent && rest.IsEmpty;
    }

    private static bool PassExponent(ref ReadOnlySpan<char> rest)
    {
        PassOne(ref rest, "+-");
        return PassDigits(ref rest) > 0;
    }

    private static int PassDigits(ref ReadOnlySpan<char> rest)
    {
        var others = rest.IndexOfAnyExceptInRange('0', '9');
        var digits = others < 0 ? rest.Length : others;
        rest = rest[digits..];
        return digits;
    }

    private static bool PassOne(ref ReadOnlySpan<char> rest, string characters)
    {
        if (rest.IsEmpty || !characters.Contains(rest[0], StringComparison.Ordinal))
        {
            return false;
        }

        rest = rest[1..];
        return true;
    }

    private ReadOnlySpan<char> Word()
    {
        var start = _at;
        while (_at < _text.Length && (char.IsAsciiLetterOrDigit(_text[_at]) || _text[_at] is '+' or '-' or '.' or '_'))
        {
            _at++;
        }

        return _text.AsSpan(start, _at - start);
    }

    private void Fail(int offset, LocalizedText problem) => Fault ??= (offset, problem);

    /// <summary>The character here; its number where nobody could see it.</summary>
    private string Shown()
    {
        var isWhole = Rune.TryGetRuneAt(_text, _at, out var rune);
        var isSeen = isWhole && !Rune.IsControl(rune) && !Rune.IsWhiteSpace(rune) && Rune.GetUnicodeCategory(rune) != UnicodeCategory.Format;
        return isSeen ? rune.ToString() : FormattableString.Invariant($"U+{(isWhole ? rune.Value : _text[_at]):X4}");
    }
}
