using System.Text.Encodings.Web;
using System.Text.Json;

namespace Minsheng.Rules.Testing;

/// <summary>Writes the JSON of a measure again, as it was or with a change.</summary>
internal static class RuleText
{
    /// <summary>The same, a key a line.</summary>
    /// <param name="node">The measure.</param>
    /// <param name="backwards">Whether the keys of every object come in reverse order.</param>
    /// <param name="instead">What stands in place of a property, with its key; null for the property as it is, empty for nothing.</param>
    public static string Write(DocumentNode node, bool backwards = false, Func<DocumentProperty, string?>? instead = null) => node.Kind switch
    {
        NodeKind.Object => WriteObject(node, backwards, instead),
        NodeKind.List => $"[{string.Join(", ", node.Items.Select(item => Write(item, backwards, instead)))}]",
        _ => node.RawText,
    };

    /// <summary>A property: its key and a value.</summary>
    public static string Property(string key, string value) => $"{Text(key)}: {value}";

    /// <summary>A text in quotes.</summary>
    public static string Text(string text) => $"\"{JsonEncodedText.Encode(text, JavaScriptEncoder.UnsafeRelaxedJsonEscaping)}\"";

    private static string WriteObject(DocumentNode node, bool backwards, Func<DocumentProperty, string?>? instead)
    {
        var properties = backwards ? node.Properties.Reverse() : node.Properties;
        var written = properties
            .Select(property => instead?.Invoke(property) ?? Property(property.Name, Write(property.Value, backwards, instead)))
            .Where(text => text.Length > 0);
        return $"{{\n{string.Join(",\n", written)}\n}}";
    }
}
