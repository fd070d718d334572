using SamplePlugin;

namespace Minsheng.Rules.Testing.Tests.Fixtures;

public sealed class RuleFixtureTests
{
    private static readonly DateOnly June = new(2023, 6, 30);

    [Fact]
    public void Judge_OneMeasureAndOneRow_SaysWhatTheEngineSays()
    {
        var result = RuleFixture.Of("""{ "kind": "count", "target": "≥ 15 所" }""").Judge(Row.Value(12));

        Assert.Equal((Compliance.NotMet, ReasonCode.TargetMissed, "-3 所"), (result.Compliance, result.Reason, result.Margin.ToString()));
        Assert.Equal(new Rational(4, 5), result.Completion!.Value.Raw);
    }

    /// <summary>A row without a date is of the day that is asked about, and not of a later one.</summary>
    [Fact]
    public void Judge_BeforeTheDueDate_DatesRowsByTheDay()
    {
        var result = RuleFixture.Of("""{ "kind": "count", "target": "≥ 15 所" }""").Judge(June, Row.Value(12));

        Assert.Equal((Compliance.Pending, June), (result.Compliance, result.Actual!.Date));
    }

    [Fact]
    public void Judge_DueBeforeTheEnd_DatesRowsByTheDueDate()
    {
        var result = RuleFixture.Of("""{ "kind": "count", "target": "≥ 15 所", "by": "2023-06-30" }""").Judge(Row.Value(15));

        Assert.Equal((Compliance.Met, June), (result.Compliance, result.Actual!.Date));
    }

    [Fact]
    public void Evaluate_SeveralMeasures_TakesRowsByTheirIds()
    {
        var fixture = RuleFixture.Of(
            """{ "id": "schools", "kind": "count", "target": "≥ 15 所" }""",
            """{ "kind": "proportion", "numerator": "交流教师", "denominator": "教师", "target": "≥ 15%" }""",
            """{ "kind": "composite", "parts": ["schools", "m2"] }""");

        var result = fixture.Evaluate(Row.Value(15), Row.Counts(149, 1000) with { Measure = "m2" });

        Assert.Equal(
            [("schools", Compliance.Met), ("m2", Compliance.NotMet), ("m3", Compliance.NotMet)],
            result.Measures.Select(measure => (measure.Measure.Id, measure.Compliance)));
        Assert.Equal([1, 2, 3], result.Items.Select(item => item.Item.Number));
    }

    [Fact]
    public void In_Regions_TakesTheirRows()
    {
        var fixture = RuleFixture.Of("""{ "kind": "level", "target": "≥ 70%", "regions": "all" }""").In("east", "west");

        var result = fixture.Judge(Row.Share(new Rational(72, 100)) with { Region = "east" }, Row.Share(new Rational(69, 100)) with { Region = "west" });

        Assert.Equal([Compliance.Met, Compliance.NotMet], result.Regions.Select(region => region.Result.Compliance));
        Assert.Equal(Compliance.NotMet, result.Compliance);
    }

    [Fact]
    public void During_AnotherPeriod_IsDueAtItsEnd()
    {
        var fixture = RuleFixture.Of("""{ "kind": "attestation" }""").During(new(2025, 1, 1), new(2025, 6, 30));

        Assert.Equal(new DateOnly(2025, 6, 30), fixture.Programme.Measures.Single().Header.By);
        Assert.Equal(Compliance.Met, fixture.Judge(Row.Attested(true, "文件")).Compliance);
    }

    [Fact]
    public void With_APlugin_ReadsItsKind()
    {
        var fixture = RuleFixture.Of("""{ "kind": "rate", "of": "常住人口", "per": 10000, "target": "≥ 12 辆" }""").With(new SampleRulesPlugin());

        Assert.Equal("-1 辆", fixture.Judge(Row.Counts(550, 500_000)).Margin.ToString());
        Assert.Equal(["SamplePlugin"], fixture.Programme.Plugins.Select(plugin => plugin.Id));
    }

    [Fact]
    public void With_APluginThatIsRefused_SaysWhy()
    {
        var refused = Assert.Throws<InvalidRulesException>(() => RuleFixture.Of("""{ "kind": "attestation" }""").With(new SampleRulesPlugin(), new SampleRulesPlugin()));

        Assert.All(refused.Diagnostics, finding => Assert.Equal("MR5022", finding.Code));
    }

    /// <summary>The column is that of the text; the line is two further down than in it.</summary>
    [Fact]
    public void Load_ASlip_IsReportedAtItsPlace()
    {
        var loaded = RuleFixture.Of("""{ "kind": "count", "targett": "≥ 15 所" }""").Load();

        var slip = Assert.Single(loaded.Diagnostics, finding => finding.Code == "MR1008");
        Assert.Equal(("measures.json(3,20)", "did you mean `target`?"), (slip.Location.ToString(), slip.Help.En));
    }

    [Fact]
    public void Observe_ARowThatDoesNotFit_Throws() =>
        Assert.Equal(["MR4011"], Assert.Throws<InvalidRulesException>(() => RuleFixture.Of("""{ "kind": "count", "target": "≥ 15 所" }""").Observe(Row.Share(1))).Diagnostics.Select(finding => finding.Code));

    /// <summary>Comments and keys that are there already are left alone.</summary>
    [Theory]
    [InlineData("""{ "kind": "count", "target": "≥ 15 所", "clause": "新建中小学15所" }""", "新建中小学15所")]
    [InlineData("{ \"kind\": \"count\", \"target\": \"≥ 15 所\" // 十五所\n}", "m")]
    [InlineData("  {\n\"kind\": \"count\", \"target\": \"≥ 15 所\"\n}\n", "m")]
    public void Of_AMeasure_AddsOnlyWhatIsMissing(string text, string clause) =>
        Assert.Equal(("m", clause), (RuleFixture.Of(text).Programme.Measures.Single().Id, RuleFixture.Of(text).Programme.Measures.Single().Header.Clause));

    [Theory]
    [InlineData("{}")]
    [InlineData("[ 15 ]")]
    [InlineData("{ \"kind\": \"count\"")]
    [InlineData("")]
    public void Of_WhatIsNoMeasure_IsReportedWhenItIsLoaded(string text)
    {
        var fixture = RuleFixture.Of(text);

        Assert.Contains(fixture.Load().Diagnostics, finding => finding.Severity == DiagnosticSeverity.Error);
        Assert.Throws<InvalidRulesException>(() => fixture.Programme);
    }
}
