using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Minsheng.Rules;

/// <summary>
/// Holds the text to the tokens of RFC 8259 plus <c>//</c> and <c>/* */</c>, and blanks the comments, before the
/// tolerant tokenizer sees it: no single quotes, bare names, hexadecimal, control characters or odd spaces.
/// Numbers that the tokenizer would find too long to parse become zeros of the same length; their text stays in the source.
/// </summary>
internal sealed partial class JsonLexicalCheck(SourceText source)
{
    private const int LongestNumber = 300;
    private readonly char[] _cleaned = source.Text.ToCharArray();
    private readonly string _text = source.Text;
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

        return new string(_cleaned);
    }

    private void Step()
    {
        switch (_text[_at])
        {
            case ' ' or '\t' or '\r' or '\n' or '{' or '}' or '[' or ']' or ',' or ':':
                _at++;
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
                Word(LiteralPattern(), new("这里只能写 true、false、null 或带双引号的文字", "expected `true`, `false`, `null` or text in double quotes"));
                break;
            default:
                Fail(_at, new($"这里不能出现字符 `{Shown()}`", $"unexpected character `{Shown()}`"));
                break;
        }
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

        var escape = _text.AsSpan(_at, Math.Min(6, _text.Length - _at));
        if (!EscapePattern().IsMatch(escape))
        {
            Fail(_at, new("不是有效的转义", "not a valid escape"));
            return ' ';
        }

        var isUnicode = escape[1] == 'u';
        _at += isUnicode ? 6 : 2;
        return isUnicode ? (char)ushort.Parse(escape[2..], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture) : ' ';
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

    private void Number()
    {
        var start = _at;
        Word(NumberPattern(), new("不是 JSON 数字", "not a JSON number"));
        if (_at - start > LongestNumber)
        {
            _cleaned.AsSpan(start, _at - start).Fill('0');
            _cleaned[start + 1] = '.';
        }
    }

    private void Word(Regex allowed, LocalizedText otherwise)
    {
        var start = _at;
        while (_at < _text.Length && (char.IsAsciiLetterOrDigit(_text[_at]) || _text[_at] is '+' or '-' or '.' or '_'))
        {
            _at++;
        }

        if (!allowed.IsMatch(_text.AsSpan(start, _at - start)))
        {
            Fail(start, otherwise);
        }
    }

    private void Fail(int offset, LocalizedText problem) => Fault ??= (offset, problem);

    /// <summary>The character here; its number where nobody could see it.</summary>
    private string Shown()
    {
        var isWhole = Rune.TryGetRuneAt(_text, _at, out var rune);
        var isSeen = isWhole && !Rune.IsControl(rune) && !Rune.IsWhiteSpace(rune) && Rune.GetUnicodeCategory(rune) != UnicodeCategory.Format;
        return isSeen ? rune.ToString() : FormattableString.Invariant($"U+{(isWhole ? rune.Value : _text[_at]):X4}");
    }

    [GeneratedRegex(@"^-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?\z", RegexOptions.CultureInvariant)]
    private static partial Regex NumberPattern();

    [GeneratedRegex(@"^(true|false|null)\z", RegexOptions.CultureInvariant)]
    private static partial Regex LiteralPattern();

    [GeneratedRegex("""^\\(["\\/bfnrt]|u[0-9A-Fa-f]{4})""", RegexOptions.CultureInvariant)]
    private static partial Regex EscapePattern();
}
