using System.Globalization;

namespace Minsheng.Rules.Tests;

/// <summary>Small programmes for the year 2023, and observations, in a line each.</summary>
internal static class Sample
{
    /// <summary>A programme of one item; measures without the braces: <c>"id": "m", "kind": "count", "target": "≥ 15 所"</c>.</summary>
    public static Programme Programme(params string[] measures) => Load(measures).GetProgramme();

    /// <summary>As <see cref="Programme"/>, with what was found.</summary>
    public static LoadResult Load(params string[] measures) => LoadItems("\"all\"", measures);

    /// <summary>A programme of one item with its own <c>compliance</c>, as JSON.</summary>
    public static LoadResult LoadItems(string compliance, params string[] measures) => Load("", compliance, measures);

    /// <summary>A programme of one item with further keys of <c>programme.json</c>, a comma after each.</summary>
    public static LoadResult LoadWith(string keys, params string[] measures) => Load(keys, "\"all\"", measures);

    private static LoadResult Load(string keys, string compliance, string[] measures)
    {
        var bodies = string.Join(", ", measures.Select(measure => $$"""{ {{measure}}, "subject": "主题", "clause": "原文" }"""));
        return new ProgrammeLoader().Load(new InMemoryRuleSource()
            .Add("programme.json", $$"""{ "format": 1, "id": "sample", "title": "样本", "period": { "from": "2023-01-01", "to": "2023-12-31" }, {{keys}} "domains": [ "01.json" ] }""")
            .Add("01.json", $$"""{ "format": 1, "id": "domain", "title": "领域", "items": [ { "number": 1, "title": "事项", "compliance": {{compliance}}, "measures": [ {{bodies}} ] } ] }"""));
    }

    /// <summary>The measure <c>m</c> of a programme that has no other; fails where the rules have an error.</summary>
    public static T Measure<T>(string body)
        where T : Measure => Assert.IsType<T>(Programme($"\"id\": \"m\", {body}").FindMeasure("m"));

    /// <summary>The codes of what is found in the measure <c>m</c>.</summary>
    public static IEnumerable<string> CodesOf(string body) => Load($"\"id\": \"m\", {body}").Diagnostics.Select(diagnostic => diagnostic.Code);

    public static EvaluationResult Evaluate(this Programme programme, DateOnly? asOf, params IEnumerable<Observation> observations) =>
        RuleEvaluator.Evaluate(ObservationSet.Create(programme, observations), new EvaluationOptions { AsOf = asOf });

    /// <summary>The result of the measure <c>m</c> at the date of the newest of its figures.</summary>
    public static MeasureResult Judge(string body, params Observation[] observations) =>
        Programme($"\"id\": \"m\", {body}").Evaluate(null, observations).FindMeasure("m")!;

    /// <summary>A day of 2023: <c>06-30</c>.</summary>
    public static DateOnly Day(string monthAndDay) => DateOnly.ParseExact("2023-" + monthAndDay, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>A value of the measure <c>m</c>, on 30 June.</summary>
    public static Observation Value(Rational value, string unit = "") => new() { Measure = "m", Date = Day("06-30"), Value = value, Unit = unit };

    /// <summary>A published share of the measure <c>m</c>, on 30 June, as a fraction.</summary>
    public static Observation Share(Rational share) => new() { Measure = "m", Date = Day("06-30"), Value = share, IsShare = true };

    /// <summary>So many of so many, of the measure <c>m</c>, on 30 June.</summary>
    public static Observation Counts(Rational numerator, Rational denominator) =>
        new() { Measure = "m", Date = Day("06-30"), Numerator = numerator, Denominator = denominator };

    /// <summary>A stage of the measure <c>m</c>, on 30 June.</summary>
    public static Observation Stage(string stage) => new() { Measure = "m", Date = Day("06-30"), Stage = stage };

    public static string Json(EvaluationResult result)
    {
        using var writer = new StringWriter();
        ResultJson.Write(result, writer);
        return writer.ToString();
    }
}
