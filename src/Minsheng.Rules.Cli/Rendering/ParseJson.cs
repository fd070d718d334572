using System.Globalization;
using Newtonsoft.Json;

namespace Minsheng.Rules.Cli.Rendering;

/// <summary>The lines of JSON that <c>parse</c> prints.</summary>
internal static class ParseJson
{
    /// <summary><c>{"text": …, "targets": [{…, "span": [start, length]}], "diagnostics": []}</c>.</summary>
    public static string Clause(string text, IReadOnlyList<FoundTarget> found) => Line(json =>
    {
        WriteText(json, "text", text);
        json.WritePropertyName("targets");
        json.WriteStartArray();
        foreach (var target in found)
        {
            WriteTarget(json, target);
        }

        json.WriteEndArray();
        WriteDiagnostics(json, found.SelectMany(each => each.Problems));
    });

    /// <summary><c>{"text": …, "diagnostics": [{…}]}</c>.</summary>
    public static string Failure(string text, IReadOnlyList<TargetProblem> problems) => Line(json =>
    {
        WriteText(json, "text", text);
        WriteDiagnostics(json, problems);
    });

    /// <summary>The target's own object, token by token, with its place at the end.</summary>
    private static void WriteTarget(JsonTextWriter json, FoundTarget found)
    {
        using var target = new JsonTextReader(new StringReader(found.Target.ToJson())) { FloatParseHandling = FloatParseHandling.Decimal, DateParseHandling = DateParseHandling.None };
        while (target.Read() && (target.TokenType != JsonToken.EndObject || target.Depth > 0))
        {
            json.WriteToken(target, writeChildren: false);
        }

        json.WritePropertyName("span");
        json.WriteStartArray();
        json.WriteValue(found.Start);
        json.WriteValue(found.Length);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteDiagnostics(JsonTextWriter json, IEnumerable<TargetProblem> problems)
    {
        json.WritePropertyName("diagnostics");
        json.WriteStartArray();
        foreach (var problem in problems)
        {
            WriteDiagnostic(json, problem);
        }

        json.WriteEndArray();
    }

    private static void WriteDiagnostic(JsonTextWriter json, TargetProblem problem)
    {
        var diagnostic = problem.At(default);
        json.WriteStartObject();
        WriteText(json, "code", diagnostic.Code);
        WriteText(json, "severity", diagnostic.Severity.ToString().ToLowerInvariant());
        json.WritePropertyName("column");
        json.WriteValue(problem.Position + 1);
        WriteBoth(json, "message", diagnostic.Message);
        WriteBoth(json, "help", diagnostic.Help);
        json.WriteEndObject();
    }

    private static void WriteBoth(JsonTextWriter json, string name, LocalizedText text)
    {
        json.WritePropertyName(name);
        json.WriteStartObject();
        WriteText(json, "zh", text.Zh);
        WriteText(json, "en", text.En);
        json.WriteEndObject();
    }

    private static void WriteText(JsonTextWriter json, string name, string text)
    {
        json.WritePropertyName(name);
        json.WriteValue(text);
    }

    private static string Line(Action<JsonTextWriter> writeProperties)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        using var json = new JsonTextWriter(text);
        json.WriteStartObject();
        writeProperties(json);
        json.WriteEndObject();
        return text.ToString();
    }
}
