using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Minsheng.Rules.Workflows;

/// <summary>The message of a rule with its places <c>$(input1.x)</c> filled as RulesEngine fills them: texts at the end of a path as they are, all else as JSON, what is not there left standing.</summary>
internal static partial class ErrorMessageText
{
    public static string Of(string format, IReadOnlyDictionary<string, object?> inputs)
    {
        var text = format;
        foreach (var place in Place().Matches(format).Select(match => match.Value))
        {
            if (ValueOf(place[2..^1].Split('.'), inputs) is { } value)
            {
                text = text.Replace(place, value, StringComparison.Ordinal);
            }
        }

        return text;
    }

    private static string? ValueOf(string[] path, IReadOnlyDictionary<string, object?> inputs)
    {
        if (!inputs.TryGetValue(path[0], out var input) || input is null)
        {
            return null;
        }

        var json = JsonSerializer.Serialize(input);
        if (path.Length == 1)
        {
            return json;
        }

        var node = JsonNode.Parse(json);
        foreach (var name in path.Skip(1))
        {
            node = node is JsonObject members && members.TryGetPropertyValue(name, out var member) ? member : null;
        }

        return node is JsonValue value && value.TryGetValue<string>(out var text) ? text : node?.ToString();
    }

    [GeneratedRegex(@"\$\(.*?\)")]
    private static partial Regex Place();
}
