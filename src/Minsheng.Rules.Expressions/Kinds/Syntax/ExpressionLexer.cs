using System.Globalization;

namespace Minsheng.Rules.Kinds;

/// <summary>Cuts an expression into words, left to right and once. What is none of the language's words is reported, and nothing comes of it.</summary>
internal sealed class ExpressionLexer(ExpressionFindings findings)
{
    private const string ShortSigns = "+-*/<>!(),.";
    private static readonly string[] LongSigns = ["&&", "||", "==", "!=", "<=", ">="];
    private readonly string _text = findings.Text;
    private readonly List<Token> _tokens = [];
    private int _at;

    /// <summary>The words with an end behind them; null where something was reported.</summary>
    public IReadOnlyList<Token>? Read()
    {
        while (_at < _text.Length)
        {
            if (_text[_at] is ' ' or '\t' or '\r' or '\n')
            {
                _at++;
            }
            else if (!ReadWord())
            {
                return null;
            }
        }

        _tokens.Add(new Token(TokenKind.End, "", _at, _at));
        return _tokens;
    }

    private bool ReadWord()
    {
        var character = _text[_at];
        return char.IsAsciiDigit(character) ? ReadNumber()
            : IsInName(character) ? Add(TokenKind.Name, EndOfName(_at))
            : character is '\'' or '"' ? ReadText(character)
            : ReadSign();
    }

    private bool ReadNumber()
    {
        var end = EndOfDigits(_at);
        var digits = end - _at;
        if (end + 1 < _text.Length && _text[end] == '.' && char.IsAsciiDigit(_text[end + 1]))
        {
            var start = end + 1;
            end = EndOfDigits(start);
            digits += end - start;
        }

        var whole = EndOfName(end);
        if (whole < _text.Length && _text[whole] == '%')
        {
            whole++;
        }

        return whole == end && digits <= ExpressionLimits.MaxDigits ? Add(TokenKind.Number, end) : Refuse(ExpressionDiagnostics.NotANumber, _text[_at..whole]);
    }

    private bool ReadText(char quote)
    {
        var start = _at + 1;
        var end = _text.IndexOf(quote, start);
        if (end < 0)
        {
            return Refuse(ExpressionDiagnostics.TextWithoutEnd, quote.ToString());
        }

        var odd = start;
        while (odd < end && MayStandInText(_text[odd]))
        {
            odd++;
        }

        if (odd < end)
        {
            findings.Report(ExpressionDiagnostics.NotInTexts, odd, Shown(odd));
            return false;
        }

        if (end - start > ExpressionLimits.MaxWordLength)
        {
            return Refuse(ExpressionDiagnostics.WordTooLong, ExpressionLimits.MaxWordLength);
        }

        _tokens.Add(new Token(TokenKind.Text, _text[start..end], _at, end + 1));
        _at = end + 1;
        return true;
    }

    private bool ReadSign() =>
        LongSigns.Any(sign => string.CompareOrdinal(_text, _at, sign, 0, sign.Length) == 0) ? Add(TokenKind.Sign, _at + 2)
        : ShortSigns.Contains(_text[_at], StringComparison.Ordinal) ? Add(TokenKind.Sign, _at + 1)
        : RefuseCharacter();

    private bool RefuseCharacter()
    {
        var meant = Meant(_text[_at]);
        var hint = meant is null ? default : new LocalizedText($"是不是想写 `{meant}`？", $"did you mean `{meant}`?");
        findings.ReportWithHint(ExpressionDiagnostics.CharacterNotTaken, _at, hint, Shown(_at));
        return false;
    }

    private bool Refuse(DiagnosticDescriptor descriptor, params object[] arguments)
    {
        findings.Report(descriptor, _at, arguments);
        return false;
    }

    private bool Add(TokenKind kind, int end)
    {
        _tokens.Add(new Token(kind, _text[_at..end], _at, end));
        _at = end;
        return true;
    }

    private int EndOfDigits(int index)
    {
        while (index < _text.Length && char.IsAsciiDigit(_text[index]))
        {
            index++;
        }

        return index;
    }

    private int EndOfName(int index)
    {
        while (index < _text.Length && IsInName(_text[index]))
        {
            index++;
        }

        return index;
    }

    private static bool IsInName(char character) => char.IsAsciiLetterOrDigit(character) || character == '_';

    /// <summary>No escapes, and nothing that cannot be seen.</summary>
    private static bool MayStandInText(char character) => character != '\\' && (character == ' ' || CharUnicodeInfo.GetUnicodeCategory(character) is not (
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned
        or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.SpaceSeparator));

    /// <summary>A character as messages show it: by its number where it cannot be seen.</summary>
    private string Shown(int index)
    {
        var character = _text[index];
        return char.IsHighSurrogate(character) && index + 1 < _text.Length && char.IsLowSurrogate(_text[index + 1]) ? _text.Substring(index, 2)
            : MayStandInText(character) || character == '\\' ? character.ToString()
            : FormattableString.Invariant($"U+{(int)character:X4}");
    }

    /// <summary>What somebody most likely meant by a character that the language does not have.</summary>
    private static string? Meant(char character) => character switch
    {
        '≥' => ">=",
        '≤' => "<=",
        '≠' => "!=",
        '=' or '＝' => "==",
        '×' => "*",
        '÷' => "/",
        '−' or '–' => "-",
        '“' or '”' or '‘' or '’' or '「' or '」' => "'",
        '。' => ".",
        '、' => ",",
        '&' or '＆' => "&&",
        '|' or '｜' => "||",
        >= '！' and <= '～' => ((char)(character - '！' + '!')).ToString(),
        _ => null,
    };
}
