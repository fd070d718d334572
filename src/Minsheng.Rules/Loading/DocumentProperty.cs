namespace Minsheng.Rules;

/// <summary>One property of a JSON object. Immutable.</summary>
public sealed class DocumentProperty
{
    private readonly DocumentNode _owner;
    private readonly int _nameStart;

    internal DocumentProperty(DocumentNode owner, string name, int nameStart, DocumentNode value)
    {
        _owner = owner;
        _nameStart = nameStart;
        Name = name;
        Value = value;
    }

    /// <summary>The name, without quotes and escapes.</summary>
    public string Name { get; }

    /// <summary>Where the name starts.</summary>
    public SourceLocation NameLocation => _owner.LocationOfName(Name, _nameStart);

    /// <summary>The value.</summary>
    public DocumentNode Value { get; }

    /// <summary>The same name with another value.</summary>
    internal DocumentProperty With(DocumentNode value) => new(_owner, Name, _nameStart, value);
}
