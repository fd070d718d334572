using System.Globalization;
using System.Numerics;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using FsCheck.Xunit;

namespace Minsheng.Rules.Tests.Loading;

/// <summary>The strict reader against the reader of .NET, which is as strict and shares no code with it.</summary>
[Properties(Arbitrary = [typeof(JsonArbitraries)], MaxTest = 3000)]
public sealed partial class StrictJsonReaderProperties
{
    private static readonly JsonDocumentOptions Standard = new() { MaxDepth = 64 };

    [Property]
    public void Read_MutatedDocument_IsAcceptedExactlyWhereTheOracleAccepts(MutatedJson document)
    {
        var (root, diagnostics) = JsonText.Read(document.Text);
        using var oracle = Oracle(document.Text);
        Assert.Equal(oracle is null, root is null);
        Assert.Equal(root is null, diagnostics.Any(diagnostic => diagnostic.Code is not ("MR1003" or "MR1004")));
        if (root is not null)
        {
            AssertSameTree(oracle!.RootElement, root);
            Assert.Equal(CountTooLong(oracle.RootElement), diagnostics.Count(diagnostic => diagnostic.Code == "MR1004"));
        }
    }

    [Property]
    public void Read_MutatedDocument_PutsEveryFindingInsideTheText(MutatedJson document)
    {
        var lines = LineBreak().Split(document.Text);
        Assert.All(JsonText.Read(document.Text).Diagnostics, diagnostic =>
        {
            Assert.InRange(diagnostic.Location.Line, 1, lines.Length);
            Assert.InRange(diagnostic.Location.Column, 1, lines[diagnostic.Location.Line - 1].Length + 1);
        });
    }

    /// <summary>The document as .NET reads it, comments blanked beforehand; null where it refuses.</summary>
    private static JsonDocument? Oracle(string text)
    {
        var withoutMark = text.StartsWith('\ufeff') ? text[1..] : text;
        var plain = TextOrComment().Replace(withoutMark, match => match.Value[0] == '/' ? " " : match.Value);
        try
        {
            var document = JsonDocument.Parse(Encoding.UTF8.GetBytes(plain), Standard);
            _ = AllTexts(document.RootElement).Count();
            return document;
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>Decodes every text, for half a surrogate pair shows only then.</summary>
    private static IEnumerable<string> AllTexts(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.String => [element.GetString()!],
        JsonValueKind.Array => element.EnumerateArray().SelectMany(AllTexts),
        JsonValueKind.Object => element.EnumerateObject().SelectMany(property => AllTexts(property.Value).Prepend(property.Name)),
        _ => [],
    };

    private static void AssertSameTree(JsonElement expected, DocumentNode actual)
    {
        switch (expected.ValueKind)
        {
            case JsonValueKind.Object:
                Assert.Equal(NodeKind.Object, actual.Kind);
                var properties = expected.EnumerateObject().DistinctBy(property => property.Name, StringComparer.Ordinal).ToList();
                Assert.Equal(properties.Select(property => property.Name), actual.Properties.Select(property => property.Name));
                Assert.All(properties, property => AssertSameTree(property.Value, actual.Find(property.Name)!));
                break;
            case JsonValueKind.Array:
                Assert.Equal(NodeKind.List, actual.Kind);
                Assert.Equal(expected.GetArrayLength(), actual.Items.Count);
                Assert.All(expected.EnumerateArray().Zip(actual.Items), pair => AssertSameTree(pair.First, pair.Second));
                break;
            case JsonValueKind.String:
                Assert.Equal((NodeKind.Text, expected.GetString()), (actual.Kind, actual.Text));
                break;
            case JsonValueKind.Number:
                Assert.Equal((NodeKind.Number, expected.GetRawText()), (actual.Kind, actual.RawText));
                Assert.Equal(IsTooLong(expected) ? "0" : expected.GetRawText(), actual.Text);
                break;
            default:
                Assert.Equal(expected.ValueKind == JsonValueKind.Null ? NodeKind.Null : NodeKind.Boolean, actual.Kind);
                Assert.Equal(expected.GetRawText(), actual.Text);
                break;
        }
    }

    private static int CountTooLong(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Number => IsTooLong(element) ? 1 : 0,
        JsonValueKind.Array => element.EnumerateArray().Sum(CountTooLong),
        JsonValueKind.Object => element.EnumerateObject().Sum(property => CountTooLong(property.Value)),
        _ => 0,
    };

    /// <summary>Written as a whole number without trailing zeros times a power of ten: more than 28 digits, or a power outside -56 to 28.</summary>
    private static bool IsTooLong(JsonElement number)
    {
        var parts = number.GetRawText().TrimStart('-').ToUpperInvariant().Split('E');
        var digits = parts[0].Replace(".", "", StringComparison.Ordinal).TrimEnd('0');
        var trimmedZeros = parts[0].Count(char.IsAsciiDigit) - digits.Length;
        var fraction = parts[0].Contains('.', StringComparison.Ordinal) ? parts[0].Split('.')[1].Length : 0;
        var power = (parts.Length > 1 ? BigInteger.Parse(parts[1], CultureInfo.InvariantCulture) : 0) - fraction + trimmedZeros;
        var significant = digits.TrimStart('0').Length;
        return significant > 28 || (significant > 0 && (power > 28 || power < -56));
    }

    [GeneratedRegex("""("(?:\\[\s\S]|[^"\\])*")|//[^\r\n]*|/\*[\s\S]*?\*/""")]
    private static partial Regex TextOrComment();

    [GeneratedRegex("\r\n|\r|\n")]
    private static partial Regex LineBreak();
}
