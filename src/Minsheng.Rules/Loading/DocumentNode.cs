using System.Globalization;
using Minsheng.Rules.Plugins;

namespace Minsheng.Rules;

/// <summary>One value of a JSON document: what it says, how it was written, and where. Immutable.</summary>
/// <remarks>Kinds read rules through this type alone; no JSON library shows through.</remarks>
public sealed class DocumentNode
{
    private readonly DocumentPlace _place;
    private readonly int _end;
    private DocumentNode[] _values = [];
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

    /// <summary>A text that stands where another node stands: what a <see cref="DomainTranslator"/> makes of it.</summary>
    public static DocumentNode MakeText(string text, DocumentNode at) => Make(NodeKind.Text, text, at);

    /// <summary>A whole number that stands where another node stands.</summary>
    public static DocumentNode MakeNumber(int number, DocumentNode at) => Make(NodeKind.Number, number.ToString(CultureInfo.InvariantCulture), at);

    /// <summary>A list of nodes that stands where another node stands; they keep their own places.</summary>
    public static DocumentNode MakeList(IEnumerable<DocumentNode> items, DocumentNode at)
    {
        ArgumentNullException.ThrowIfNull(items);
        var list = Make(NodeKind.List, "", at);
        list._values = [.. items.Select(item => item.As(item._place with { Name = null }))];
        return list;
    }

    /// <summary>An object of nodes that stands where another node stands; they keep their own places.</summary>
    /// <param name="properties">Names, each once, and values.</param>
    /// <param name="at">Where it stands.</param>
    public static DocumentNode MakeObject(IEnumerable<(string Name, DocumentNode Value)> properties, DocumentNode at)
    {
        ArgumentNullException.ThrowIfNull(properties);
        var made = Make(NodeKind.Object, "", at);
        made._values = [.. properties.Select(property => property.Value.As(property.Value._place with { Name = property.Name, Key = property.Value._place.Start }))];
        return made;
    }

    /// <summary>The value as text: a string without quotes and escapes, a number or literal as written.</summary>
    /// <value>Empty for lists and objects.</value>
    public string Text { get; }

    /// <summary>The characters of the file, quotes and escapes included.</summary>
    /// <value>Empty for lists and objects.</value>
    public string RawText => _place.Source.Text[_place.Start.._end];

    /// <summary>Whether the value was reported already, so that nobody reports what follows from it.</summary>
    internal bool IsRefused { get; init; }

    /// <summary>Whether the value, or one in it, was reported already.</summary>
    internal bool HasRefusedValue => IsRefused || Array.Exists(_values, value => value.HasRefusedValue);

    /// <summary>Where the value starts.</summary>
    public SourceLocation Location => _place.Source.LocationOf(_place.Start, Pointer);

    /// <summary>The elements of a list, in order; empty for all else.</summary>
    public IReadOnlyList<DocumentNode> Items => Kind == NodeKind.List ? _values : [];

    /// <summary>The properties of an object, in order, names unique; empty for all else.</summary>
    public IReadOnlyList<DocumentProperty> Properties => Kind == NodeKind.Object ? new DocumentPropertyList(_values) : [];

    /// <summary>The exact value of a number.</summary>
    /// <exception cref="InvalidOperationException">The node is not a number.</exception>
    public Rational Number => Kind == NodeKind.Number
        ? Rational.Parse(Text, null)
        : throw new InvalidOperationException($"a {Kind} node has no number");

    /// <summary>The JSON pointer; those below begin with it.</summary>
    internal string Pointer => _pointer ??= _place.Pointer;

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
    public DocumentNode? Find(string name) => IndexOf(name) is var index and >= 0 ? _values[index] : null;

    /// <summary>The index of a property among <see cref="Properties"/>, or -1 where the object lacks it.</summary>
    internal int IndexOf(string name)
    {
        for (var i = 0; i < _values.Length; i++)
        {
            if (_values[i]._place.Name == name)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>The value of the property at an index.</summary>
    internal DocumentNode ValueAt(int index) => _values[index];

    /// <summary>The value of an object with its name.</summary>
    internal DocumentProperty AsProperty() => new(_place, this);

    /// <summary>Gives a list or an object its values, once.</summary>
    internal void Fill(DocumentNode[] values) => _values = values;

    /// <summary>The same object with another value of a property that it has; that value keeps its own places.</summary>
    internal DocumentNode Replace(string name, DocumentNode value) => new(Kind, _place)
    {
        _values = Array.ConvertAll(_values, each => each._place.Name == name ? value.As(each._place) : each),
    };

    private static DocumentNode Make(NodeKind kind, string text, DocumentNode at)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(at);
        return new DocumentNode(kind, text, at._place, at._end) { _pointer = at.Pointer };
    }

    private DocumentNode As(in DocumentPlace property) => new(Kind, Text, _place with { Name = property.Name, Key = property.Key }, _end)
    {
        _values = _values,
        _pointer = Pointer,
        IsRefused = IsRefused,
    };
}
