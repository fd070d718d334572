namespace Minsheng.Rules;

/// <summary>One property of a JSON object. Immutable.</summary>
public sealed class DocumentProperty
{
    private readonly DocumentPlace _place;

    internal DocumentProperty(in DocumentPlace place, DocumentNode value)
    {
        _place = place;
        Value = value;
    }

    /// <summary>The name, without quotes and escapes.</summary>
    public string Name => _place.Name!;

    /// <summary>Where the name starts.</summary>
    public SourceLocation NameLocation => _place.NameLocation;

    /// <summary>The value.</summary>
    public DocumentNode Value { get; }
}
