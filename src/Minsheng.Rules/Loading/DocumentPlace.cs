using System.Globalization;

namespace Minsheng.Rules;

/// <summary>Where a value stands: in its file, and in the list or object around it. Line, column and pointer are worked out when somebody asks.</summary>
/// <param name="Source">The file.</param>
/// <param name="Start">The 0-based offset of the first character.</param>
/// <param name="Parent">The list or object around; null for the root.</param>
/// <param name="Name">The name in an object; null in a list.</param>
/// <param name="Index">The 0-based place in a list.</param>
internal readonly record struct DocumentPlace(SourceText Source, int Start, DocumentNode? Parent, string? Name, int Index)
{
    public SourceLocation Location => Source.LocationOf(Start, Pointer);

    /// <summary>The JSON pointer (RFC 6901).</summary>
    public string Pointer => Parent is null ? "" : Parent.PointerTo(Name ?? Index.ToString(CultureInfo.InvariantCulture));
}
