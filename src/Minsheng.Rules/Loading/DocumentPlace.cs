using System.Globalization;

namespace Minsheng.Rules;

/// <summary>Where a value stands: in its file, and in the list or object around it. Line, column and pointer are worked out when somebody asks.</summary>
/// <param name="Source">The file.</param>
/// <param name="Start">The 0-based offset of the first character.</param>
/// <param name="Parent">The list or object around; null for the root.</param>
/// <param name="Name">The name in an object; null in a list.</param>
/// <param name="Key">In an object the 0-based offset of the name, in a list the 0-based index.</param>
internal readonly record struct DocumentPlace(SourceText Source, int Start, DocumentNode? Parent, string? Name, int Key)
{
    public SourceLocation Location => Source.LocationOf(Start, Pointer);

    /// <summary>Where the name starts.</summary>
    public SourceLocation NameLocation => Source.LocationOf(Key, Pointer);

    /// <summary>The JSON pointer (RFC 6901).</summary>
    public string Pointer => Parent is null ? "" : $"{Parent.Pointer}/{Name?.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal) ?? Key.ToString(CultureInfo.InvariantCulture)}";
}
