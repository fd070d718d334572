using Minsheng.Rules.Plugins;

namespace Minsheng.Rules.Tests.Plugins;

/// <summary>A programme with the kinds of plug-ins, asked of every evaluator.</summary>
internal static class EveryEvaluator
{
    /// <summary>The programme of some measures of one item; each is given without subject and clause.</summary>
    public static LoadResult Load(PluginSet plugins, params string[] measures) => LoadWith(plugins, "", measures);

    /// <summary>As <see cref="Load"/>, with further keys of <c>programme.json</c>.</summary>
    /// <param name="plugins">The plug-ins.</param>
    /// <param name="keys">The keys, with a comma at the end.</param>
    /// <param name="measures">The measures.</param>
    public static LoadResult LoadWith(PluginSet plugins, string keys, params string[] measures)
    {
        var list = measures.Select(measure => $$"""{ {{measure}}, "subject": "主题", "clause": "原文" }""");
        return new ProgrammeLoader(plugins).Load(new InMemoryRuleSource()
            .Add("programme.json", $$"""{ "format": 1, {{keys}} "id": "p", "title": "测试", "period": { "from": "2023-01-01", "to": "2023-12-31" }, "regions": [ { "id": "east", "title": "东区" }, { "id": "west", "title": "西县" } ], "domains": [ "d.json" ] }""")
            .Add("d.json", $$"""{ "format": 1, "id": "d", "title": "测试", "items": [ { "number": 1, "title": "测试", "measures": [ {{string.Join(",\n", list)}} ] } ] }"""));
    }

    public static Observation Row(string measure, int value, string day = "12-31") => new() { Measure = measure, Date = Sample.Day(day), Value = value };

    /// <summary>What the interpreter says of a measure, after every other evaluator was seen to say the same of all measures.</summary>
    public static MeasureResult Judge(Programme programme, string id, string asOf, params Observation[] rows) =>
        Evaluators.Agree(programme, Sample.Day(asOf), rows).FindMeasure(id)!;
}
