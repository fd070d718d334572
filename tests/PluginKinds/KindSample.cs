using Minsheng.Rules.Plugins;

namespace Minsheng.Rules;

/// <summary>Small programmes with the kinds of one plug-in, and observations of the measure <c>m</c>, in a line each.</summary>
/// <param name="plugin">The plug-in.</param>
/// <param name="from">The first day of the programme's period.</param>
/// <param name="to">The last day; what is due is due then.</param>
internal sealed class KindSample(RulePlugin plugin, DateOnly from, DateOnly to)
{
    private const int LinesBefore = 2;

    /// <summary>The kinds of the plug-in and those in the box.</summary>
    public PluginSet Plugins { get; } = PluginSet.Create(plugin);

    /// <summary>A programme of measures, each without its braces, subject and clause.</summary>
    public LoadResult Load(params string[] measures)
    {
        var bodies = string.Join(",\n", measures.Select(measure => $$"""{ {{measure}}, "subject": "主题", "clause": "原文" }"""));
        return new ProgrammeLoader(Plugins).Load(new InMemoryRuleSource()
            .Add("programme.json", $$"""
                { "format": 1, "id": "sample", "title": "样本", "period": { "from": "{{from:yyyy-MM-dd}}", "to": "{{to:yyyy-MM-dd}}" },
                  "plugins": [ { "id": "{{plugin.Id}}", "version": "{{plugin.Version}}" } ],
                  "regions": [ { "id": "east", "title": "东区" }, { "id": "west", "title": "西县" } ], "domains": [ "01.json" ] }
                """)
            .Add("01.json", $$"""
                { "format": 1, "id": "domain", "title": "领域", "items": [ { "number": 1, "title": "事项", "measures": [
                {{bodies}} ] } ] }
                """));
    }

    /// <summary>As <see cref="Load"/>; fails where anything is found.</summary>
    public Programme Programme(params string[] measures)
    {
        var loaded = Load(measures);
        Assert.Empty(loaded.Diagnostics);
        return loaded.GetProgramme();
    }

    /// <summary>The measure <c>m</c> of a programme that has no other.</summary>
    public T Measure<T>(string body)
        where T : Measure => Assert.IsType<T>(Programme($"\"id\": \"m\", {body}").FindMeasure("m"));

    /// <summary>What every evaluator says of the measure <c>m</c>, of a programme that has no other, on a day.</summary>
    public MeasureResult Judge(string body, DateOnly asOf, params IReadOnlyList<Observation> observations) =>
        Evaluators.Agree(Programme($"\"id\": \"m\", {body}"), asOf, observations).FindMeasure("m")!;

    /// <summary>The findings in the measure <c>m</c>, as code, line and column: <c>PG1001 3,13</c>. The first line of the body is line 1, its first column column 1.</summary>
    public IEnumerable<string> Findings(string body) =>
        Load($"\"id\": \"m\",\n{body}").Diagnostics.Select(found => $"{found.Code} {found.Location.Line - LinesBefore},{found.Location.Column}");
}
