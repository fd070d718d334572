using System.Collections;

namespace Minsheng.Rules;

/// <summary>The values of an object, seen with their names.</summary>
internal sealed class DocumentPropertyList(DocumentNode[] values) : IReadOnlyList<DocumentProperty>
{
    public int Count => values.Length;

    public DocumentProperty this[int index] => values[index].AsProperty();

    public IEnumerator<DocumentProperty> GetEnumerator() => values.Select(static value => value.AsProperty()).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
