namespace Minsheng.Rules.Tests.Evaluation;

/// <summary>What the corpus cannot say: domains, empty verdicts, and the door itself.</summary>
public sealed class RollUpTests
{
    private static readonly Programme TwoDomains = new ProgrammeLoader().Load(new InMemoryRuleSource()
        .Add("programme.json", """{ "format": 1, "id": "p", "title": "p", "period": { "from": "2023-01-01", "to": "2023-12-31" }, "domains": [ "a.json", "b.json" ] }""")
        .Add("a.json", Domain("a", Item(1, Count("a-one")), Item(2, Count("a-two"), Count("a-three"))))
        .Add("b.json", Domain("b", Item(3, Count("b-one"))))).GetProgramme();

    [Fact]
    public void Summary_Domains_AreMeansOverTheirItems()
    {
        var result = TwoDomains.Evaluate(Sample.Day("06-30"), Figure("a-one", 10), Figure("a-two", 5), Figure("b-one", 2));

        Assert.Equal(new CompletionSummary(new(3, 4), new(5, 8), new(3, 4)), result.Domains[0].Summary.Completion);
        Assert.Equal(new CompletionSummary(new(1, 5), new(1, 5), 1), result.Domains[1].Summary.Completion);
        Assert.Equal(new Rational(17, 30), result.Summary.Completion.ReportedOnly);
    }

    [Fact]
    public void Summary_Domains_CountTheirOwnVerdicts()
    {
        var result = TwoDomains.Evaluate(Sample.Day("06-30"), Figure("a-one", 10), Figure("a-two", 5), Figure("b-one", 2));

        var first = result.Domains[0].Summary;
        Assert.Equal((1, 1, 1), (first.Measures[Compliance.Met], first.Measures[Compliance.Pending], first.Measures[Compliance.Indeterminate]));
        Assert.Equal((1, 0, 1), (first.Items[Compliance.Met], first.Items[Compliance.Pending], first.Items[Compliance.Indeterminate]));
        Assert.Equal(4, result.Summary.Measures.Values.Sum());
        Assert.Equal(3, result.Summary.Items.Values.Sum());
        Assert.Equal(Enum.GetValues<Compliance>(), result.Summary.Measures.Keys.Order());
    }

    [Fact]
    public void Evaluate_Measures_KeepTheOrderOfTheFiles()
    {
        var result = TwoDomains.Evaluate(null, []);

        Assert.Equal(["a-one", "a-two", "a-three", "b-one"], result.Measures.Select(measure => measure.Measure.Id));
        Assert.Equal([1, 2, 3], result.Items.Select(item => item.Item.Number));
    }

    [Fact]
    public void FindMeasure_UnknownId_IsNull() => Assert.Null(TwoDomains.Evaluate(null, []).FindMeasure("c-one"));

    [Fact]
    public void Evaluate_NoObservationSet_Throws() => Assert.Throws<ArgumentNullException>(() => RuleEvaluator.Evaluate(null!));

    [Fact]
    public void Evaluate_Twice_GivesEqualResults()
    {
        Observation[] figures = [Figure("a-one", 10), Figure("a-two", 5)];

        Assert.Equal(Sample.Json(TwoDomains.Evaluate(null, figures)), Sample.Json(TwoDomains.Evaluate(null, figures)));
    }

    [Fact]
    public void Observations_Judged_AreTheOnesThatTheVerdictRestsOn()
    {
        var june = Figure("b-one", 2);
        var july = june with { Date = Sample.Day("07-31"), Value = 3 };

        var result = TwoDomains.Evaluate(Sample.Day("08-31"), june, july).FindMeasure("b-one")!;

        Assert.Equal([july], result.Observations);
    }

    [Fact]
    public void Observations_ProvenLate_NameTheLateFigureToo()
    {
        var programme = Sample.Programme(""" "id": "m", "kind": "count", "target": "≥ 15 所 by 2023-06-30" """);
        var due = Sample.Value(14);
        var late = Sample.Value(15) with { Date = Sample.Day("07-31") };

        Assert.Equal([due, late], programme.Evaluate(Sample.Day("09-30"), late, due).FindMeasure("m")!.Observations);
    }

    [Fact]
    public void IsDue_DueDate_HasCome()
    {
        var programme = Sample.Programme(""" "id": "m", "kind": "count", "target": "≥ 15 所 by 2023-06-30" """);

        Assert.False(programme.Evaluate(Sample.Day("06-29")).FindMeasure("m")!.IsDue);
        Assert.True(programme.Evaluate(Sample.Day("06-30")).FindMeasure("m")!.IsDue);
    }

    private static Observation Figure(string id, int value) => Sample.Value(value) with { Measure = id };

    private static string Count(string id) => $$"""{ "id": "{{id}}", "kind": "count", "target": "≥ 10 个", "subject": "s", "clause": "c" }""";

    private static string Item(int number, params string[] measures) =>
        $$"""{ "number": {{number}}, "title": "t", "measures": [ {{string.Join(", ", measures)}} ] }""";

    private static string Domain(string id, params string[] items) =>
        $$"""{ "format": 1, "id": "{{id}}", "title": "t", "items": [ {{string.Join(", ", items)}} ] }""";
}
