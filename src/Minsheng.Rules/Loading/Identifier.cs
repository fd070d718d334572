using System.Text.RegularExpressions;

namespace Minsheng.Rules;

/// <summary>Ids: lower-case words joined by hyphens, at most 64 characters.</summary>
internal static partial class Identifier
{
    public const int MaxLength = 64;

    /// <summary>Reads a required id; anything else is reported and gives null.</summary>
    public static string? Read(ObjectReader reader, string key)
    {
        if (reader.Required(key, NodeKind.Text) is not { } node)
        {
            return null;
        }

        if (node.Text.Length <= MaxLength && Pattern().IsMatch(node.Text))
        {
            return node.Text;
        }

        reader.Diagnostics.Report(DiagnosticCatalogue.NotAnId, node.Location, node.Text);
        return null;
    }

    [GeneratedRegex(@"^[a-z][a-z0-9]*(-[a-z0-9]+)*\z", RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
