using System.Text;

namespace Minsheng.Rules.Plugins.Tests;

/// <summary>Programmes of a few measures.</summary>
internal static class Rules
{
    /// <summary>A measure with a target.</summary>
    public static string Measure(string id, string kind, string target) => $$"""{ "id": "{{id}}", "kind": "{{kind}}", "subject": "主题", "target": "{{target}}", "clause": "原文" }""";

    /// <summary>A measure that is judged by others.</summary>
    public static string Judged(string id, string kind, params string[] parts) =>
        $$"""{ "id": "{{id}}", "kind": "{{kind}}", "subject": "主题", "of": [ {{string.Join(", ", parts.Select(part => $"\"{part}\""))}} ], "clause": "原文" }""";

    /// <summary>Loads each measure in an item of its own, so that no roll-up hides one behind another.</summary>
    public static LoadResult Read(PluginSet plugins, params IEnumerable<string> measures)
    {
        var items = measures.Select((measure, index) => $$"""{ "number": {{index + 1}}, "title": "事项", "measures": [ {{measure}} ] }""");
        return new ProgrammeLoader(plugins).Load(new InMemoryRuleSource()
            .Add("programme.json", """{ "format": 1, "id": "p", "title": "测试", "period": { "from": "2023-01-01", "to": "2023-12-31" }, "domains": [ "d.json" ] }"""u8.ToArray())
            .Add("d.json", Encoding.UTF8.GetBytes($$"""{ "format": 1, "id": "d", "title": "测试", "items": [ {{string.Join(",\n", items)}} ] }""")));
    }

    public static Programme Load(PluginSet plugins, params IEnumerable<string> measures) => Read(plugins, measures).GetProgramme();
}
