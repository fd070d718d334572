using Newtonsoft.Json;

namespace Minsheng.Rules;

/// <summary>Text to document: RFC 8259 JSON plus comments, nothing else, each value with its place.</summary>
/// <remarks>
/// The tokens come from <see cref="JsonTextReader"/>, which is lenient; <see cref="JsonLexicalCheck"/> holds the
/// characters to the standard before it, and this reader holds the commas, the nesting and the end.
/// The tokenizer knows only where a token ends, so a token starts after the one before it, past white space and commas.
/// </remarks>
internal sealed class StrictJsonReader : IDisposable
{
    private readonly SourceText _source;
    private readonly DiagnosticBag _diagnostics;
    private readonly string _text;
    private readonly JsonTextReader _tokens;
    private int _previousEnd;
    private int _nodes;

    private StrictJsonReader(SourceText source, string cleaned, DiagnosticBag diagnostics)
    {
        _source = source;
        _diagnostics = diagnostics;
        _text = cleaned;
        _tokens = new JsonTextReader(new StringReader(cleaned))
        {
            DateParseHandling = DateParseHandling.None,
            FloatParseHandling = FloatParseHandling.Double,
            MaxDepth = null,
        };
    }

    /// <summary>Reads a whole document, or reports the first syntax error and gives null.</summary>
    public static DocumentNode? Read(SourceText source, DiagnosticBag diagnostics)
    {
        var check = new JsonLexicalCheck(source);
        var cleaned = check.Run();
        if (check.Fault is { } fault)
        {
            diagnostics.Report(DiagnosticCatalogue.SyntaxError, source.LocationOf(fault.Offset), fault.Problem);
            return null;
        }

        try
        {
            using var reader = new StrictJsonReader(source, cleaned, diagnostics);
            return reader.Document();
        }
        catch (DocumentFaultException exception)
        {
            diagnostics.Report(exception.Descriptor, source.LocationOf(exception.Offset), exception.Arguments);
            return null;
        }
    }

    public void Dispose() => _tokens.Close();

    private DocumentNode Document()
    {
        var (start, _) = Next(expectComma: false);
        var root = Value(start, "", 1);
        var rest = _previousEnd + _text.AsSpan(_previousEnd).IndexOfAnyExcept(" \t\r\n");
        return rest < _previousEnd ? root : throw Syntax(rest, new("文档结束之后还有内容", "content after the end of the document"));
    }

    private DocumentNode Value(int start, string pointer, int depth)
    {
        if (++_nodes > DocumentLimits.MaxNodes)
        {
            throw new DocumentFaultException(DiagnosticCatalogue.LimitExceeded, start, new LocalizedText("个值", "values"), DocumentLimits.MaxNodes);
        }

        if (depth > DocumentLimits.MaxDepth && _tokens.TokenType is JsonToken.StartObject or JsonToken.StartArray)
        {
            throw new DocumentFaultException(DiagnosticCatalogue.LimitExceeded, start, new LocalizedText("层嵌套", "levels of nesting"), DocumentLimits.MaxDepth);
        }

        return _tokens.TokenType switch
        {
            JsonToken.StartObject => Object(start, pointer, depth),
            JsonToken.StartArray => List(start, pointer, depth),
            JsonToken.String => Scalar(NodeKind.Text, (string)_tokens.Value!, start, pointer),
            JsonToken.Integer or JsonToken.Float => Number(start, pointer),
            JsonToken.Boolean => Scalar(NodeKind.Boolean, Slice(start), start, pointer),
            JsonToken.Null => Scalar(NodeKind.Null, "null", start, pointer),
            _ => throw Syntax(start, new("这里应是一个值", "expected a value")),
        };
    }

    private DocumentNode Object(int start, string pointer, int depth)
    {
        var properties = new List<DocumentProperty>();
        var names = new HashSet<string>(StringComparer.Ordinal);
        for (var members = 0; ; members++)
        {
            var (nameStart, ended) = Next(expectComma: members > 0);
            if (ended)
            {
                return new DocumentNode(NodeKind.Object, "", "", _source.LocationOf(start, pointer), [], properties);
            }

            if (_text[nameStart] != '"')
            {
                throw Syntax(nameStart, new("键要写在双引号里", "expected a key in double quotes"));
            }

            var name = (string)_tokens.Value!;
            var memberPointer = $"{pointer}/{name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal)}";
            var nameLocation = _source.LocationOf(nameStart, memberPointer);
            var (valueStart, _) = Next(expectComma: false);
            var value = Value(valueStart, memberPointer, depth + 1);
            if (names.Add(name))
            {
                properties.Add(new DocumentProperty(name, nameLocation, value));
            }
            else
            {
                _diagnostics.Report(DiagnosticCatalogue.DuplicateKey, nameLocation, name);
            }
        }
    }

    private DocumentNode List(int start, string pointer, int depth)
    {
        var items = new List<DocumentNode>();
        while (true)
        {
            var (itemStart, ended) = Next(expectComma: items.Count > 0);
            if (ended)
            {
                return new DocumentNode(NodeKind.List, "", "", _source.LocationOf(start, pointer), items, []);
            }

            items.Add(Value(itemStart, FormattableString.Invariant($"{pointer}/{items.Count}"), depth + 1));
        }
    }

    private DocumentNode Number(int start, string pointer)
    {
        var text = Slice(start);
        if (Rational.TryParse(text, null, out _))
        {
            return Scalar(NodeKind.Number, text, start, pointer);
        }

        _diagnostics.Report(DiagnosticCatalogue.NumberTooLong, _source.LocationOf(start, pointer), text, Rational.MaxDigits);
        return new DocumentNode(NodeKind.Number, "0", text, _source.LocationOf(start, pointer), [], []) { IsRefused = true };
    }

    private DocumentNode Scalar(NodeKind kind, string value, int start, string pointer) =>
        new(kind, value, Slice(start), _source.LocationOf(start, pointer), [], []);

    private string Slice(int start) => _source.Text[start.._previousEnd];

    /// <summary>Moves to the next token; gives where it starts and whether it closes a list or an object.</summary>
    private (int Start, bool Ended) Next(bool expectComma)
    {
        if (!Advance())
        {
            throw Syntax(_text.Length, new("文档没有写完", "the document ends too early"));
        }

        var ended = _tokens.TokenType is JsonToken.EndArray or JsonToken.EndObject;
        var commasExpected = expectComma && !ended ? 1 : 0;
        var start = _previousEnd;
        for (; start < _text.Length && _text[start] is ' ' or '\t' or '\r' or '\n' or ','; start++)
        {
            if (_text[start] == ',' && --commasExpected < 0)
            {
                throw Syntax(start, new("多了一个逗号", "one comma too many"));
            }
        }

        if (commasExpected > 0)
        {
            throw Syntax(start, new("前面缺少逗号", "expected a comma before this"));
        }

        _previousEnd = _source.OffsetOf(_tokens.LineNumber, _tokens.LinePosition);
        return (start, ended);
    }

    private bool Advance()
    {
        try
        {
            return _tokens.Read();
        }
        catch (JsonReaderException exception)
        {
            var reached = exception.LineNumber == 0 ? _text.Length : _source.OffsetOf(exception.LineNumber, exception.LinePosition);
            var hasPassedBracket = reached > _previousEnd && _text[reached - 1] is ']' or '}';
            var offset = hasPassedBracket ? reached - 1 : reached;
            throw Syntax(offset, offset >= _text.TrimEnd().Length
                ? new("文档没有写完", "the document ends too early")
                : new("逗号、冒号或括号用错了地方", "a comma, a colon or a bracket is missing or in the wrong place"));
        }
    }

    private static DocumentFaultException Syntax(int offset, LocalizedText problem) =>
        new(DiagnosticCatalogue.SyntaxError, offset, problem);

    /// <summary>Ends the reading of one file; never leaves this class.</summary>
    private sealed class DocumentFaultException(DiagnosticDescriptor descriptor, int offset, params object[] arguments) : Exception
    {
        public DiagnosticDescriptor Descriptor { get; } = descriptor;

        public int Offset { get; } = offset;

        public object[] Arguments { get; } = arguments;
    }
}
