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
    private readonly List<DocumentNode> _values = [];
    private readonly List<string> _names = [];
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
        var root = Value(new DocumentPlace(_source, start, null, null, 0), 1);
        var rest = PassBlanks(_previousEnd);
        return rest == _text.Length ? root : throw Syntax(rest, new("文档结束之后还有内容", "content after the end of the document"));
    }

    private DocumentNode Value(in DocumentPlace place, int depth)
    {
        if (++_nodes > DocumentLimits.MaxNodes)
        {
            throw new DocumentFaultException(DiagnosticCatalogue.LimitExceeded, place.Start, new LocalizedText("个值", "values"), DocumentLimits.MaxNodes);
        }

        if (depth > DocumentLimits.MaxDepth && _tokens.TokenType is JsonToken.StartObject or JsonToken.StartArray)
        {
            throw new DocumentFaultException(DiagnosticCatalogue.LimitExceeded, place.Start, new LocalizedText("层嵌套", "levels of nesting"), DocumentLimits.MaxDepth);
        }

        return _tokens.TokenType switch
        {
            JsonToken.StartObject => Object(place, depth),
            JsonToken.StartArray => List(place, depth),
            JsonToken.String => Scalar(NodeKind.Text, (string)_tokens.Value!, place),
            JsonToken.Integer or JsonToken.Float => Number(place),
            JsonToken.Boolean => Scalar(NodeKind.Boolean, Slice(place.Start), place),
            JsonToken.Null => Scalar(NodeKind.Null, "null", place),
            _ => throw Syntax(place.Start, new("这里应是一个值", "expected a value")),
        };
    }

    private DocumentNode Object(in DocumentPlace place, int depth)
    {
        var node = new DocumentNode(NodeKind.Object, place);
        var (firstName, firstValue) = (_names.Count, _values.Count);
        HashSet<string>? many = null;
        for (var isFirst = true; ; isFirst = false)
        {
            var (nameStart, ended) = Next(expectComma: !isFirst);
            if (ended)
            {
                _names.RemoveRange(firstName, _names.Count - firstName);
                return Filled(node, firstValue);
            }

            if (_text[nameStart] != '"')
            {
                throw Syntax(nameStart, new("键要写在双引号里", "expected a key in double quotes"));
            }

            var name = (string)_tokens.Value!;
            var (valueStart, _) = Next(expectComma: false);
            var member = new DocumentPlace(_source, valueStart, node, name, nameStart);
            var value = Value(member, depth + 1);
            if (AddName(name, firstName, ref many))
            {
                _values.Add(value);
            }
            else
            {
                _diagnostics.Report(DiagnosticCatalogue.DuplicateKey, member.NameLocation, name);
            }
        }
    }

    /// <summary>Adds a name of the open object unless it has it. Of a few names each is compared; a set of many is kept.</summary>
    private bool AddName(string name, int first, ref HashSet<string>? many)
    {
        const int few = 24;
        if (_names.Count - first == few)
        {
            many ??= _names.Skip(first).ToHashSet(StringComparer.Ordinal);
            return many.Add(name);
        }

        if (_names.IndexOf(name, first) >= 0)
        {
            return false;
        }

        _names.Add(name);
        return true;
    }

    private DocumentNode List(in DocumentPlace place, int depth)
    {
        var node = new DocumentNode(NodeKind.List, place);
        var first = _values.Count;
        while (true)
        {
            var index = _values.Count - first;
            var (itemStart, ended) = Next(expectComma: index > 0);
            if (ended)
            {
                return Filled(node, first);
            }

            _values.Add(Value(new DocumentPlace(_source, itemStart, node, null, index), depth + 1));
        }
    }

    /// <summary>Ends a list or an object: the values gathered since it began are its own.</summary>
    private DocumentNode Filled(DocumentNode node, int first)
    {
        var own = new DocumentNode[_values.Count - first];
        _values.CopyTo(first, own, 0, own.Length);
        _values.RemoveRange(first, own.Length);
        node.Fill(own);
        return node;
    }

    private DocumentNode Number(in DocumentPlace place)
    {
        var text = Slice(place.Start);
        if (Rational.TryParse(text, null, out _))
        {
            return Scalar(NodeKind.Number, text, place);
        }

        _diagnostics.Report(DiagnosticCatalogue.NumberTooLong, place.Location, text, Rational.MaxDigits);
        return new DocumentNode(NodeKind.Number, "0", place, _previousEnd) { IsRefused = true };
    }

    private DocumentNode Scalar(NodeKind kind, string value, in DocumentPlace place) => new(kind, value, place, _previousEnd);

    private string Slice(int start) => _source.Text[start.._previousEnd];

    /// <summary>Moves to the next token; gives where it starts and whether it closes a list or an object.</summary>
    private (int Start, bool Ended) Next(bool expectComma)
    {
        if (!Advance())
        {
            throw Syntax(_text.Length, new("文档没有写完", "the document ends too early"));
        }

        var ended = _tokens.TokenType is JsonToken.EndArray or JsonToken.EndObject;
        var start = PassCommas(expectComma && !ended ? 1 : 0);
        _previousEnd = _source.OffsetOf(_tokens.LineNumber, _tokens.LinePosition);
        return (start, ended);
    }

    /// <summary>The start of the token after the one before, past white space and so many commas.</summary>
    private int PassCommas(int expected)
    {
        var start = PassBlanks(_previousEnd);
        for (; start < _text.Length && _text[start] == ','; start = PassBlanks(start + 1))
        {
            if (--expected < 0)
            {
                throw Syntax(start, new("多了一个逗号", "one comma too many"));
            }
        }

        return expected <= 0 ? start : throw Syntax(start, new("前面缺少逗号", "expected a comma before this"));
    }

    private int PassBlanks(int from)
    {
        while (from < _text.Length && _text[from] is ' ' or '\t' or '\r' or '\n')
        {
            from++;
        }

        return from;
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
