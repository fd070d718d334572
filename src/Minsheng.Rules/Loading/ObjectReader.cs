namespace Minsheng.Rules;

/// <summary>Reads the properties of one JSON object, reports what is wrong with them, and at the end what nobody asked for.</summary>
/// <remarks>A key counts as known once it was asked for; <see cref="ReportUnknownKeys"/> reports the others with the near miss.</remarks>
public class ObjectReader
{
    private const int FewKeys = 16;
    private readonly bool[] _isAsked;
    private List<string>? _absent;

    internal ObjectReader(DocumentNode node, DiagnosticBag diagnostics)
    {
        Node = node;
        Diagnostics = diagnostics;
        _isAsked = new bool[node.Properties.Count];
    }

    /// <summary>Goes on where another reader of an object with the same keys stopped: what that one asked for is known.</summary>
    private protected ObjectReader(DocumentNode node, DiagnosticBag diagnostics, ObjectReader before)
    {
        Node = node;
        Diagnostics = diagnostics;
        _isAsked = (bool[])before._isAsked.Clone();
        _absent = new List<string>(FewKeys + (before._absent?.Count ?? 0));
        _absent.AddRange(before._absent ?? []);
    }

    /// <summary>Reads a JSON file as strictly as rule files are read: an object that starts with <c>$schema</c> (optional) and <c>format</c>.</summary>
    /// <param name="file">The file's name, for places.</param>
    /// <param name="bytes">Its bytes, UTF-8.</param>
    /// <param name="diagnostics">Where findings go.</param>
    /// <returns>A reader of the object; null where there is none, which is reported.</returns>
    public static ObjectReader? OfFile(string file, byte[] bytes, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(diagnostics);
        if (SourceText.Decode(file, bytes, diagnostics) is not { } source || StrictJsonReader.Read(source, diagnostics) is not { } root)
        {
            return null;
        }

        var reader = new ObjectReader(root, diagnostics);
        if (!reader.Accepts(root, [NodeKind.Object]))
        {
            return null;
        }

        FormatVersion.Check(reader);
        return reader;
    }

    /// <summary>Reads an object of a document that is read already: what a <see cref="Plugins.DomainTranslator"/> reads another format with.</summary>
    /// <param name="node">The object; a value of another type has no keys.</param>
    /// <param name="diagnostics">Where findings go.</param>
    public static ObjectReader Of(DocumentNode node, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(node);
        ArgumentNullException.ThrowIfNull(diagnostics);
        return new ObjectReader(node, diagnostics);
    }

    /// <summary>The object.</summary>
    public DocumentNode Node { get; }

    /// <summary>Where findings go.</summary>
    public DiagnosticBag Diagnostics { get; }

    /// <summary>The value of a key, or null where it is absent or not of one of <paramref name="kinds"/> (which is reported).</summary>
    /// <param name="key">The property's name.</param>
    /// <param name="kinds">The JSON types that are accepted; any where none is named.</param>
    public DocumentNode? Optional(string key, params ReadOnlySpan<NodeKind> kinds)
    {
        return Ask(key) is { } value && Accepts(value, kinds) ? value : null;
    }

    /// <summary>As <see cref="Optional"/>, and an absent key is reported at the object.</summary>
    public DocumentNode? Required(string key, params ReadOnlySpan<NodeKind> kinds)
    {
        if (Ask(key) is not { } value)
        {
            Diagnostics.Report(DiagnosticCatalogue.MissingKey, Node.Location, key);
            return null;
        }

        return Accepts(value, kinds) ? value : null;
    }

    /// <summary>The text of an optional key; empty text is reported and gives null.</summary>
    public string? Text(string key) => NonEmpty(Optional(key, NodeKind.Text));

    /// <summary>The text of a required key; absent or empty text is reported and gives null.</summary>
    public string? RequiredText(string key) => NonEmpty(Required(key, NodeKind.Text));

    /// <summary>The value of an optional <c>true</c> or <c>false</c>.</summary>
    public bool Flag(string key, bool byDefault) =>
        Optional(key, NodeKind.Boolean) is { } node ? node.Text == "true" : byDefault;

    /// <summary>The elements of an optional list of texts; elements that are not text, empty or repeated are reported and left out.</summary>
    public IReadOnlyList<string> TextList(string key)
    {
        if (Optional(key, NodeKind.List) is not { } list)
        {
            return [];
        }

        var texts = new List<string>(list.Items.Count);
        foreach (var item in list.Items)
        {
            if (!Accepts(item, [NodeKind.Text]) || NonEmpty(item) is not { } text)
            {
                continue;
            }

            if (texts.Contains(text))
            {
                Diagnostics.Report(DiagnosticCatalogue.RepeatedElement, item.Location, text);
                continue;
            }

            texts.Add(text);
        }

        return texts;
    }

    /// <summary>Readers of the objects of an optional list; elements that are no objects are reported and left out.</summary>
    public IReadOnlyList<ObjectReader> Objects(string key) => ReadersOf(Optional(key, NodeKind.List));

    /// <summary>As <see cref="Objects"/>, and an absent or empty list is reported.</summary>
    public IReadOnlyList<ObjectReader> RequiredObjects(string key)
    {
        var list = Required(key, NodeKind.List);
        if (list is { Items.Count: 0 })
        {
            Diagnostics.Report(DiagnosticCatalogue.EmptyList, list.Location, key);
        }

        return ReadersOf(list);
    }

    /// <summary>A reader of the object of an optional key; null where there is none.</summary>
    public ObjectReader? Object(string key) => Optional(key, NodeKind.Object) is { } node ? Nested(node) : null;

    /// <summary>The date of an optional key, as <c>YYYY-MM-DD</c>; anything else is reported and gives null.</summary>
    public DateOnly? Date(string key) => ToDate(Optional(key, NodeKind.Text));

    /// <summary>The date of a required key.</summary>
    public DateOnly? RequiredDate(string key) => ToDate(Required(key, NodeKind.Text));

    /// <summary>One of a list of words; anything else is reported with the near miss and gives the default.</summary>
    public T Choice<T>(string key, T byDefault, params ReadOnlySpan<(string Word, T Value)> choices)
    {
        if (Optional(key, NodeKind.Text) is not { } node)
        {
            return byDefault;
        }

        foreach (var (word, value) in choices)
        {
            if (word == node.Text)
            {
                return value;
            }
        }

        var words = new List<string>();
        foreach (var (word, _) in choices)
        {
            words.Add(word);
        }

        Diagnostics.ReportNearMiss(DiagnosticCatalogue.NotAChoice, node.Location, node.Text, words, node.Text, string.Join(", ", words));
        return byDefault;
    }

    /// <summary>A text in one or both languages: a plain text, or <c>{"zh": …, "en": …}</c>; a missing language takes the other's.</summary>
    public LocalizedText? Localized(string key) => ToLocalized(Optional(key, NodeKind.Text, NodeKind.Object));

    /// <summary>As <see cref="Localized"/>, and an absent key is reported.</summary>
    public LocalizedText? RequiredLocalized(string key) => ToLocalized(Required(key, NodeKind.Text, NodeKind.Object));

    /// <summary>How many must hold: <c>"all"</c> (default), <c>"any"</c> or <c>{"atLeast": k}</c> with k from 1 to the number of parts.</summary>
    public Quorum ReadQuorum(string key, int parts)
    {
        var node = Optional(key, NodeKind.Text, NodeKind.Object);
        if (node is not { Kind: NodeKind.Object })
        {
            return node is null ? Quorum.All : Choice(key, Quorum.All, ("all", Quorum.All), ("any", Quorum.Any));
        }

        var reader = Nested(node);
        var count = reader.Required("atLeast", NodeKind.Number);
        reader.ReportUnknownKeys();
        if (count is null)
        {
            return Quorum.All;
        }

        if (count.Number is { IsInteger: true, Sign: > 0 } k && k <= parts)
        {
            return Quorum.AtLeast((int)k.Numerator);
        }

        Diagnostics.Report(DiagnosticCatalogue.NotAQuorum, count.Location, count.Text, parts);
        return Quorum.All;
    }

    /// <summary>Reports every key that was never asked for.</summary>
    public void ReportUnknownKeys()
    {
        for (var i = 0; i < _isAsked.Length; i++)
        {
            if (!_isAsked[i])
            {
                var property = Node.Properties[i];
                Diagnostics.ReportNearMiss(DiagnosticCatalogue.UnknownKey, property.NameLocation, property.Name, _absent ?? [], property.Name);
            }
        }
    }

    internal static string Describe(NodeKind kind, Language language) => (kind, language) switch
    {
        (NodeKind.Null, _) => "null",
        (NodeKind.Boolean, Language.Chinese) => "真假值",
        (NodeKind.Boolean, _) => "true or false",
        (NodeKind.Number, Language.Chinese) => "数",
        (NodeKind.Number, _) => "a number",
        (NodeKind.Text, Language.Chinese) => "文字",
        (NodeKind.Text, _) => "text",
        (NodeKind.List, Language.Chinese) => "列表",
        (NodeKind.List, _) => "a list",
        (_, Language.Chinese) => "对象",
        _ => "an object",
    };

    internal bool Accepts(DocumentNode value, ReadOnlySpan<NodeKind> kinds)
    {
        if (value.IsRefused)
        {
            return false;
        }

        foreach (var kind in kinds)
        {
            if (kind == value.Kind)
            {
                return true;
            }
        }

        if (!kinds.IsEmpty)
        {
            ReportWrongType(value, kinds);
        }

        return kinds.IsEmpty;
    }

    internal ObjectReader Nested(DocumentNode node) => new(node, Diagnostics);

    internal string? NonEmpty(DocumentNode? node)
    {
        if (node is null || !string.IsNullOrWhiteSpace(node.Text))
        {
            return node?.Text;
        }

        Diagnostics.Report(DiagnosticCatalogue.EmptyText, node.Location);
        return null;
    }

    /// <summary>The value of a key, which counts as known from now on.</summary>
    private DocumentNode? Ask(string key)
    {
        var index = Node.IndexOf(key);
        if (index < 0)
        {
            (_absent ??= new List<string>(FewKeys)).Add(key);
            return null;
        }

        _isAsked[index] = true;
        return Node.ValueAt(index);
    }

    private void ReportWrongType(DocumentNode value, ReadOnlySpan<NodeKind> kinds)
    {
        var (zh, en) = (new List<string>(), new List<string>());
        foreach (var kind in kinds)
        {
            zh.Add(Describe(kind, Language.Chinese));
            en.Add(Describe(kind, Language.English));
        }

        Diagnostics.Report(
            DiagnosticCatalogue.WrongType,
            value.Location,
            new LocalizedText(string.Join("或", zh), string.Join(" or ", en)),
            new LocalizedText(Describe(value.Kind, Language.Chinese), Describe(value.Kind, Language.English)));
    }

    private List<ObjectReader> ReadersOf(DocumentNode? list)
    {
        var readers = new List<ObjectReader>(list?.Items.Count ?? 0);
        foreach (var item in list?.Items ?? [])
        {
            if (Accepts(item, [NodeKind.Object]))
            {
                readers.Add(Nested(item));
            }
        }

        return readers;
    }

    private DateOnly? ToDate(DocumentNode? node)
    {
        if (node is null)
        {
            return null;
        }

        if (IsoDate.TryParse(node.Text, out var date))
        {
            return date;
        }

        Diagnostics.Report(DiagnosticCatalogue.NotADate, node.Location, node.Text);
        return null;
    }

    private LocalizedText? ToLocalized(DocumentNode? node)
    {
        if (node is null)
        {
            return null;
        }

        if (node.Kind == NodeKind.Text)
        {
            return NonEmpty(node) is { } text ? new LocalizedText(text, text) : null;
        }

        var reader = Nested(node);
        var zh = reader.Text("zh");
        var en = reader.Text("en");
        reader.ReportUnknownKeys();
        if (node.Find("zh") is null && node.Find("en") is null)
        {
            Diagnostics.Report(DiagnosticCatalogue.MissingKey, node.Location, "zh");
        }

        return zh is null && en is null ? null : new LocalizedText(zh ?? en!, en ?? zh!);
    }
}
