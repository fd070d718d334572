using System.Text;

namespace Minsheng.Rules.Testing;

/// <summary>The JSON of one measure as somebody wrote it in a test, and as it stands in the file that is made of it.</summary>
internal static class MeasureText
{
    private const string Before = "{ \"format\": 1, \"measure\":\n";

    /// <summary>The object; null where the text is none.</summary>
    public static DocumentNode? Read(string text)
    {
        var bytes = Encoding.UTF8.GetBytes($"{Before}{text}\n}}");
        return ObjectReader.OfFile("", bytes, new DiagnosticBag())?.Node.Find("measure") is { Kind: NodeKind.Object } node ? node : null;
    }

    /// <summary>The text with the keys that every measure has and that say nothing here. A text that is no object is left as it is, for the loader to say so.</summary>
    /// <param name="text">The text.</param>
    /// <param name="id">The id where it names none.</param>
    public static string Completed(string text, string id)
    {
        var trimmed = text.Trim();
        if (Read(trimmed) is not { } node || !trimmed.EndsWith('}'))
        {
            return trimmed;
        }

        string[] keys = ["id", "subject", "clause"];
        var missing = keys.Where(key => node.Find(key) is null).Select(key => $"\"{key}\": \"{id}\"");
        var separator = node.Properties.Count == 0 ? "" : ", ";
        var added = string.Join(", ", missing);
        return added.Length == 0 ? trimmed : $"{trimmed[..^1].TrimEnd(' ')}{separator}{added} }}";
    }

    /// <summary>The id that a text names; null where it names none.</summary>
    public static string? IdOf(string text) => Read(text)?.Find("id") is { Kind: NodeKind.Text } id ? id.Text : null;
}
