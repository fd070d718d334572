using System.Globalization;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Minsheng.Rules.Cli.Rendering;

/// <summary>The lines of JSON that <c>parse</c> prints.</summary>
internal static class ParseJson
{
    /// <summary><c>{"text": …, "targets": [{…, "span": [start, length]}], "diagnostics": []}</c>.</summary>
    public static string Clause(string text, IReadOnlyList<FoundTarget> found)
    {
        var targets = found.Select(each =>
        {
            var target = Parse(each.Target.ToJson());
            target["span"] = new JArray(each.Start, each.Length);
            return target;
        });
        var problems = found.SelectMany(each => each.Problems);
        return Line(new JObject { ["text"] = text, ["targets"] = new JArray(targets), ["diagnostics"] = Diagnostics(problems) });
    }

    /// <summary><c>{"text": …, "diagnostics": [{…}]}</c>.</summary>
    public static string Failure(string text, IReadOnlyList<TargetProblem> problems) =>
        Line(new JObject { ["text"] = text, ["diagnostics"] = Diagnostics(problems) });

    private static JArray Diagnostics(IEnumerable<TargetProblem> problems) => new(problems.Select(problem =>
    {
        var diagnostic = problem.At(default);
        return new JObject
        {
            ["code"] = diagnostic.Code,
            ["severity"] = diagnostic.Severity.ToString().ToLowerInvariant(),
            ["column"] = problem.Position + 1,
            ["message"] = new JObject { ["zh"] = diagnostic.Message.Zh, ["en"] = diagnostic.Message.En },
            ["help"] = new JObject { ["zh"] = diagnostic.Help.Zh, ["en"] = diagnostic.Help.En },
        };
    }));

    private static JObject Parse(string json)
    {
        using var reader = new JsonTextReader(new StringReader(json)) { FloatParseHandling = FloatParseHandling.Decimal, DateParseHandling = DateParseHandling.None };
        return JObject.Load(reader);
    }

    private static string Line(JObject value)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        using var json = new JsonTextWriter(text);
        value.WriteTo(json);
        return text.ToString();
    }
}
