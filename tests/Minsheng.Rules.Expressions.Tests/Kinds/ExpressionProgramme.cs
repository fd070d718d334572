using System.Globalization;
using Minsheng.Rules.Kinds;
using Minsheng.Rules.Plugins;

namespace Minsheng.Rules.Expressions.Tests.Kinds;

/// <summary>A programme of some measures with an expression over them, asked of every evaluator.</summary>
internal static class ExpressionProgramme
{
    public const string Schools = """ "id": "schools-built", "kind": "count", "target": "≥ 15 所" """;
    public const string Places = """ "id": "nursery-places", "kind": "count", "target": "≥ 100 个" """;
    public const string Hospital = """ "id": "hospital-built", "kind": "milestone", "target": "reach 建成" """;
    public const string Lists = """ "id": "waiting-lists", "kind": "count", "target": "≤ 8 个" """;
    public const string Rotation = """ "id": "teacher-rotation", "kind": "proportion", "numerator": "交流", "denominator": "符合", "unit": "人", "target": "≥ 15%" """;
    public const string Failing = """ "id": "failing", "kind": "failing" """;

    private const string Names = """ { "schools": "schools-built", "beds": "nursery-places", "hospital": "hospital-built", "lists": "waiting-lists", "rotation": "teacher-rotation", "failing": "failing" } """;

    /// <summary>The measures that expressions of tests can ask, all without subject and clause.</summary>
    public static string[] Asked => [Schools, Places, Hospital, Lists, Rotation, Failing];

    /// <summary>The measure <c>balanced</c> with an expression over <see cref="Asked"/>.</summary>
    /// <param name="expression">The expression.</param>
    /// <param name="completion">The completion; null for none.</param>
    /// <param name="keys">Further keys, with a comma first.</param>
    public static string Balanced(string expression, string? completion = null, string keys = "") =>
        $$""" "id": "balanced", "kind": "expression", "measures": {{Names}}, "expression": {{Json(expression)}}{{(completion is null ? "" : $", \"completion\": {Json(completion)}")}}{{keys}} """;

    public static string Json(string text) => System.Text.Json.JsonSerializer.Serialize(text);

    /// <summary>Findings without the warnings that tests cause on purpose: names that are not used, and the failing kind.</summary>
    public static IReadOnlyList<Diagnostic> Check(string expression, string? completion = null) =>
        [.. Load([.. Asked, Balanced(expression, completion)]).Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)];

    public static LoadResult Load(params string[] measures) => LoadWith(new ExpressionKind(), measures);

    public static LoadResult LoadWith(ExpressionKind kind, params string[] measures)
    {
        var list = measures.Select(measure => $$"""{ {{measure}}, "subject": "主题", "clause": "原文" }""");
        return LoadFiles(kind, ("d.json", $$"""{ "format": 1, "id": "d", "title": "测试", "items": [ { "number": 1, "title": "测试", "measures": [ {{string.Join(",\n", list)}} ] } ] }"""));
    }

    public static LoadResult LoadFiles(ExpressionKind kind, params (string Name, string Text)[] files)
    {
        var source = new InMemoryRuleSource().Add(
            "programme.json",
            $$"""{ "format": 1, "id": "p", "title": "测试", "period": { "from": "2023-01-01", "to": "2023-12-31" }, "domains": {{System.Text.Json.JsonSerializer.Serialize(files.Select(file => file.Name))}} }""");
        var all = files.Aggregate(source, (each, file) => each.Add(file.Name, file.Text));
        return new ProgrammeLoader(PluginSet.Of(KindCatalogue.BuiltIn.With(kind).With(new FailingKind()))).Load(all);
    }

    public static DateOnly Day(string day) => DateOnly.ParseExact("2023-" + day, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static Observation Row(string measure, Rational value, string day = "12-31") => new() { Measure = measure, Date = Day(day), Value = value };

    /// <summary>The result of an expression over <see cref="Asked"/>.</summary>
    public static MeasureResult Judge(string expression, string asOf, params Observation[] rows) => Judge([.. Asked, Balanced(expression)], asOf, rows);

    /// <summary>What the interpreter says of <c>balanced</c>, after every other evaluator was seen to say the same of all measures.</summary>
    public static MeasureResult Judge(string[] measures, string asOf, params Observation[] rows) =>
        Evaluators.Agree(Load(measures).GetProgramme(), Day(asOf), rows).FindMeasure("balanced")!;
}
