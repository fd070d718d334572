using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Minsheng.Rules.Kinds;
using SamplePlugin;

namespace Minsheng.Rules.Tests.Plugins;

public sealed class SamplePluginTests
{
    private const string Rule = """
        { "id": "buses", "kind": "rate", "subject": "每万人拥有公交车", "of": "常住人口", "per": 10000, "target": "≥ 12 辆", "clause": "每万人拥有公交车12辆" }
        """;

    [Fact]
    public void Assembly_SeesNothingButThePublicApi()
    {
        var friends = typeof(Programme).Assembly.GetCustomAttributes<InternalsVisibleToAttribute>().Select(attribute => attribute.AssemblyName);

        Assert.DoesNotContain("SamplePlugin", friends);
    }

    [Fact]
    public void Kind_Loaded_IsReadLikeABuiltIn()
    {
        var measure = Assert.IsType<RateMeasure>(Load(Rule).GetProgramme().FindMeasure("buses"));

        Assert.Equal(("rate", "常住人口", (Rational)10000), (measure.Kind, measure.Of, measure.Per));
        Assert.Equal(new BoundTarget(Relation.AtLeast, 12) { Unit = Unit.Parse("辆") }, measure.Target);
    }

    [Theory]
    [InlineData(600, 500000, Compliance.Met, "1", "0 辆")]
    [InlineData(550, 500000, Compliance.NotMet, "11/12", "-1 辆")]
    [InlineData(0, 500000, Compliance.NotMet, "0", "-12 辆")]
    public void Kind_Evaluated_IsJudgedLikeABuiltIn(int numerator, int denominator, Compliance compliance, string completion, string margin)
    {
        var result = Evaluate(new Observation { Measure = "buses", Date = new(2023, 12, 31), Numerator = numerator, Denominator = denominator });

        Assert.Equal(compliance, result.Compliance);
        Assert.Equal(Rational.Parse(completion), result.Completion!.Value.Raw);
        Assert.Equal(margin, result.Margin.ToString());
    }

    [Fact]
    public void Kind_WithAnEmptyDenominator_IsIndeterminateLikeABuiltIn()
    {
        var result = Evaluate(new Observation { Measure = "buses", Date = new(2023, 12, 31), Numerator = 0, Denominator = 0 });

        Assert.Equal((Compliance.Indeterminate, ReasonCode.EmptyDenominator), (result.Compliance, result.Reason));
    }

    /// <summary>300/200000 and 300/300000 are 600/500000: 12 for every 10000, though the second region alone has 10.</summary>
    [Fact]
    public void Kind_OverRegions_IsMergedAndJudgedLikeABuiltIn()
    {
        var programme = Load(Rule.Replace("\"kind\"", "\"regions\": \"all\", \"kind\"")).GetProgramme();
        Observation Of(string region, int buses, int people) =>
            new() { Measure = "buses", Region = region, Date = new(2023, 12, 31), Numerator = buses, Denominator = people };

        var result = RuleEvaluator.Evaluate(ObservationSet.Create(programme, [Of("east", 300, 200000), Of("west", 300, 300000)])).FindMeasure("buses")!;

        Assert.Equal((Compliance.Met, "12 辆"), (result.Compliance, result.Actual!.Value.ToString()));
        Assert.Equal([Compliance.Met, Compliance.NotMet], result.Regions.Select(region => region.Result.Compliance));
        Assert.Equal([ResultNote.RegionsNotMet], result.Notes);
    }

    [Fact]
    public void Kind_Reported_StandsInTheJsonLikeABuiltIn()
    {
        var programme = Load(Rule).GetProgramme();
        var observations = ObservationSet.Create(programme, [new Observation { Measure = "buses", Date = new(2023, 12, 31), Numerator = 550, Denominator = 500000 }]);
        using var text = new StringWriter();
        ResultJson.Write(RuleEvaluator.Evaluate(observations), text);

        using var document = JsonDocument.Parse(text.ToString());
        var measure = document.RootElement.GetProperty("domains")[0].GetProperty("items")[0].GetProperty("measures")[0];
        Assert.Equal("rate", measure.GetProperty("kind").GetString());
        Assert.Equal(11, measure.GetProperty("actual").GetProperty("value").GetDecimal());
        Assert.Equal("missed by 2023-12-31: 11 辆 (target ≥ 12 辆), 1 辆 short", measure.GetProperty("explanation").GetProperty("en").GetString());
    }

    [Fact]
    public void Kind_BrokenRule_ReportsItsOwnDiagnosticAndUnknownKeys()
    {
        var loaded = Load(Rule.Replace("10000", "0").Replace("\"of\"", "\"off\""));

        Assert.Equal(["MR1008", "MR1009", "SP1001"], loaded.Diagnostics.Select(diagnostic => diagnostic.Code).Order());
        Assert.Contains(loaded.Diagnostics, diagnostic => diagnostic.Help.En == "did you mean `of`?");
    }

    /// <summary>The reader of JSON says that a number is too long; the kind, which then is given none, has nothing to add and is not at fault.</summary>
    [Theory]
    [InlineData("10000", "1e999")]
    [InlineData("\"≥ 12 辆\"", "{ \"atLeast\": 1e999, \"unit\": \"辆\" }")]
    public void Kind_NumberThatIsTooLong_IsNotTheFaultOfTheKind(string value, string tooLong)
    {
        var loaded = Load(Rule.Replace(value, tooLong));

        Assert.Equal(["MR1004"], loaded.Diagnostics.Select(diagnostic => diagnostic.Code));
    }

    [Fact]
    public void Kind_MissingFigures_AreReportedFromItsFormula()
    {
        var observations = new[] { new Observation { Measure = "buses", Date = new(2023, 12, 31), Value = 12 } };

        var exception = Assert.Throws<InvalidRulesException>(() => ObservationSet.Create(Load(Rule).GetProgramme(), observations));

        Assert.Equal(["MR4003", "MR4015"], exception.Diagnostics.Select(diagnostic => diagnostic.Code));
    }

    private static LoadResult Load(string measure) => new ProgrammeLoader(KindCatalogue.BuiltIn.With(new RateKind())).Load(new InMemoryRuleSource()
        .Add("programme.json", """{ "format": 1, "id": "p", "title": "测试", "period": { "from": "2023-01-01", "to": "2023-12-31" }, "regions": [ { "id": "east", "title": "东区" }, { "id": "west", "title": "西县" } ], "domains": [ "d.json" ] }""")
        .Add("d.json", $$"""{ "format": 1, "id": "d", "title": "测试", "items": [ { "number": 1, "title": "测试", "measures": [ {{measure}} ] } ] }"""));

    private static MeasureResult Evaluate(Observation observation) =>
        RuleEvaluator.Evaluate(ObservationSet.Create(Load(Rule).GetProgramme(), [observation])).FindMeasure("buses")!;
}
