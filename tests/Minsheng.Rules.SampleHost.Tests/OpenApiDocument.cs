using System.Text.Json.Nodes;

namespace Minsheng.Rules.SampleHost.Tests;

/// <summary>The description that a host gives of its API.</summary>
internal sealed class OpenApiDocument(JsonNode json)
{
    public string Version => (string)json["openapi"]!;

    /// <summary>Every operation: <c>GET /programmes</c>.</summary>
    public IEnumerable<string> Operations => json["paths"]!.AsObject()
        .SelectMany(path => path.Value!.AsObject().Select(operation => $"{operation.Key.ToUpperInvariant()} {path.Key}"));

    public static async Task<OpenApiDocument> ReadAsync(RunningHost host) => new((await host.GetAsync("/openapi/v1.json")).Json);

    /// <summary>What is said of an operation.</summary>
    public JsonNode Operation(string operation)
    {
        var (method, path) = (operation.Split(' ')[0].ToLowerInvariant(), operation.Split(' ')[1]);
        return json["paths"]![path]![method]!;
    }

    /// <summary>The statuses that an operation answers with.</summary>
    public IEnumerable<int> StatusesOf(string operation) => Operation(operation)["responses"]!.AsObject().Select(response => int.Parse(response.Key)).Order();

    /// <summary>The parameters of an operation.</summary>
    public IEnumerable<string> ParametersOf(string operation) => (Operation(operation)["parameters"]?.AsArray() ?? []).Select(parameter => (string)parameter!["name"]!);

    /// <summary>The schema of what an operation answers with.</summary>
    public string? SchemaOf(string operation, int status, string contentType) =>
        (string?)Operation(operation)["responses"]![$"{status}"]!["content"]?[contentType]?["schema"]?["$ref"];

    /// <summary>The properties of a schema.</summary>
    public IEnumerable<string> PropertiesOf(string schema) => json["components"]!["schemas"]![schema]!["properties"]!.AsObject().Select(property => property.Key);

    /// <summary>Every schema that is referred to.</summary>
    public IEnumerable<string> References => Below(json).Select(node => (node as JsonObject)?["$ref"]).OfType<JsonValue>().Select(reference => (string)reference!);

    /// <summary>Whether a reference leads anywhere.</summary>
    public bool Has(string reference) => reference.TrimStart('#', '/').Split('/').Aggregate((JsonNode?)json, (node, part) => node?[part]) is not null;

    /// <summary>Whether everything that an operation says of itself is in words.</summary>
    public bool IsExplained(string operation) =>
        HasText(Operation(operation)["summary"])
        && (Operation(operation)["parameters"]?.AsArray() ?? []).All(parameter => HasText(parameter!["description"]))
        && Operation(operation)["responses"]!.AsObject().All(response => ((string)response.Value!["description"]!).EndsWith('.'));

    private static bool HasText(JsonNode? node) => ((string?)node)?.EndsWith('.') ?? false;

    private static IEnumerable<JsonNode> Below(JsonNode node)
    {
        var children = node switch
        {
            JsonObject keys => keys.Select(each => each.Value),
            JsonArray list => list,
            _ => [],
        };
        return children.OfType<JsonNode>().SelectMany(Below).Append(node);
    }
}
