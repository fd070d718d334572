namespace Minsheng.Rules;

/// <summary>One value of a JSON document: what it says, how it was written, and where. Immutable.</summary>
/// <remarks>Kinds read rules through this type alone; no JSON library shows through.</remarks>
public sealed class DocumentNode
{
    internal DocumentNode(NodeKind kind, string text, string rawText, SourceLocation location, IReadOnlyList<DocumentNode> items, IReadOnlyList<DocumentProperty> properties)
    {
        Kind = kind;
        Text = text;
        RawText = rawText;
        Location = location;
        Items = items;
        Properties = properties;
    }

    /// <summary>The JSON type.</summary>
    public NodeKind Kind { get; }

    /// <summary>The value as text: a string without quotes and escapes, a number or literal as written.</summary>
    /// <value>Empty for lists and objects.</value>
    public string Text { get; }

    /// <summary>The characters of the file, quotes and escapes included.</summary>
    /// <value>Empty for lists and objects.</value>
    public string RawText { get; }

    /// <summary>Whether the value was reported already, so that nobody reports what follows from it.</summary>
    internal bool IsRefused { get; init; }

    /// <summary>Where the value starts.</summary>
    public SourceLocation Location { get; }

    /// <summary>The elements of a list, in order; empty for all else.</summary>
    public IReadOnlyList<DocumentNode> Items { get; }

    /// <summary>The properties of an object, in order, names unique; empty for all else.</summary>
    public IReadOnlyList<DocumentProperty> Properties { get; }

    /// <summary>The exact value of a number.</summary>
    /// <exception cref="InvalidOperationException">The node is not a number.</exception>
    public Rational Number => Kind == NodeKind.Number
        ? Rational.Parse(Text, null)
        : throw new InvalidOperationException($"a {Kind} node has no number");

    /// <summary>Where the character at <paramref name="index"/> of <see cref="Text"/> stands in the file.</summary>
    /// <param name="index">0-based index into <see cref="Text"/>; its length means the place just after.</param>
    public SourceLocation LocationOf(int index)
    {
        if (Kind != NodeKind.Text)
        {
            return Location;
        }

        var raw = 1;
        for (var passed = 0; passed < index && raw < RawText.Length - 1; passed++)
        {
            raw += RawText[raw] != '\\' ? 1 : RawText[raw + 1] == 'u' ? 6 : 2;
        }

        return Location.Right(raw);
    }

    /// <summary>The same object with another value of a property that it has.</summary>
    internal DocumentNode Replace(string name, DocumentNode value) => new(
        Kind,
        Text,
        RawText,
        Location,
        Items,
        [.. Properties.Select(property => property.Name == name ? property with { Value = value } : property)]);

    /// <summary>The value of a property, or null where the object lacks it.</summary>
    public DocumentNode? Find(string name)
    {
        foreach (var property in Properties)
        {
            if (property.Name == name)
            {
                return property.Value;
            }
        }

        return null;
    }
}
