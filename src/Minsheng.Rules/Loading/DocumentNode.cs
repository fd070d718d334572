namespace Minsheng.Rules;

/// <summary>One value of a JSON document: what it says, how it was written, and where. Immutable.</summary>
/// <remarks>Kinds read rules through this type alone; no JSON library shows through.</remarks>
public sealed class DocumentNode
{
    private readonly DocumentPlace _place;
    private readonly int _end;
    private DocumentNode[] _items = [];
    private DocumentProperty[] _properties = [];
    private string? _pointer;

    /// <summary>A text, number or literal, which ends before an offset of the file.</summary>
    internal DocumentNode(NodeKind kind, string text, in DocumentPlace place, int end)
    {
        Kind = kind;
        Text = text;
        _place = place;
        _end = end;
    }

    /// <summary>A list or an object, still empty: its values know it, so it is there before them.</summary>
    internal DocumentNode(NodeKind kind, in DocumentPlace place)
        : this(kind, "", place, place.Start)
    {
    }

    /// <summary>The JSON type.</summary>
    public NodeKind Kind { get; }

    /// <summary>The value as text: a string without quotes and escapes, a number or literal as written.</summary>
    /// <value>Empty for lists and objects.</value>
    public string Text { get; }

    /// <summary>The characters of the file, quotes and escapes included.</summary>
    /// <value>Empty for lists and objects.</value>
    public string RawText => _place.Source.Text[_place.Start.._end];

    /// <summary>Whether the value was reported already, so that nobody reports what follows from it.</summary>
    internal bool IsRefused { get; init; }

    /// <summary>Where the value starts.</summary>
    public SourceLocation Location => _place.Source.LocationOf(_place.Start, Pointer);

    /// <summary>The elements of a list, in order; empty for all else.</summary>
    public IReadOnlyList<DocumentNode> Items => _items;

    /// <summary>The properties of an object, in order, names unique; empty for all else.</summary>
    public IReadOnlyList<DocumentProperty> Properties => _properties;

    /// <summary>The exact value of a number.</summary>
    /// <exception cref="InvalidOperationException">The node is not a number.</exception>
    public Rational Number => Kind == NodeKind.Number
        ? Rational.Parse(Text, null)
        : throw new InvalidOperationException($"a {Kind} node has no number");

    private string Pointer => _pointer ??= _place.Pointer;

    /// <summary>Where the character at <paramref name="index"/> of <see cref="Text"/> stands in the file.</summary>
    /// <param name="index">0-based index into <see cref="Text"/>; its length means the place just after.</param>
    public SourceLocation LocationOf(int index)
    {
        if (Kind != NodeKind.Text)
        {
            return Location;
        }

        var text = RawText;
        var raw = 1;
        for (var passed = 0; passed < index && raw < text.Length - 1; passed++)
        {
            raw += text[raw] != '\\' ? 1 : text[raw + 1] == 'u' ? 6 : 2;
        }

        return Location.Right(raw);
    }

    /// <summary>The value of a property, or null where the object lacks it.</summary>
    public DocumentNode? Find(string name) => IndexOf(name) is var index and >= 0 ? _properties[index].Value : null;

    /// <summary>The place of a property among <see cref="Properties"/>, or -1 where the object lacks it.</summary>
    internal int IndexOf(string name)
    {
        for (var i = 0; i < _properties.Length; i++)
        {
            if (_properties[i].Name == name)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Where the name of a property starts.</summary>
    internal SourceLocation LocationOfName(string name, int start) => _place.Source.LocationOf(start, PointerTo(name));

    /// <summary>The JSON pointer of a value in this list or object.</summary>
    internal string PointerTo(string key) =>
        $"{Pointer}/{key.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal)}";

    /// <summary>Gives a list its elements, once.</summary>
    internal void Fill(DocumentNode[] items) => _items = items;

    /// <summary>Gives an object its properties, once.</summary>
    internal void Fill(DocumentProperty[] properties) => _properties = properties;

    /// <summary>The same object with another value of a property that it has.</summary>
    internal DocumentNode Replace(string name, DocumentNode value) => new(Kind, _place)
    {
        _properties = Array.ConvertAll(_properties, property => property.Name == name ? property.With(value) : property),
    };
}
