using System.Net.Http.Headers;
using System.Text.Json.Nodes;

namespace Minsheng.Rules.SampleHost.Tests;

/// <summary>What a host answered.</summary>
/// <param name="Status">The status.</param>
/// <param name="ContentType">The content type, without parameters; empty where there is no body.</param>
/// <param name="Location">The header of that name.</param>
/// <param name="Text">The body.</param>
public sealed record Answer(int Status, string ContentType, Uri? Location, string Text)
{
    public JsonNode Json => JsonNode.Parse(Text)!;

    /// <summary>The findings of a problem: code and place.</summary>
    public IEnumerable<string> Findings => Json["diagnostics"]!.AsArray().Select(found =>
        (int)found!["line"]! == 0 ? $"{found["code"]} {found["file"]} {found["pointer"]}" : $"{found["code"]} {found["file"]}({found["line"]},{found["column"]})");

    public string? Detail => (string?)Json["detail"];

    public static async Task<Answer> ReadAsync(HttpResponseMessage response) => new(
        (int)response.StatusCode,
        response.Content.Headers.ContentType is { } type ? new MediaTypeHeaderValue(type.MediaType!).ToString() : "",
        response.Headers.Location,
        await response.Content.ReadAsStringAsync());

    /// <summary>One measure of a whole result.</summary>
    public JsonNode Measure(string id) => Json["domains"]!.AsArray()
        .SelectMany(domain => domain!["items"]!.AsArray())
        .SelectMany(item => item!["measures"]!.AsArray())
        .Single(measure => (string)measure!["id"]! == id)!;
}
