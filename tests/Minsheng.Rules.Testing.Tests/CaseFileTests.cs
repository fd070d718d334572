using System.Text;

namespace Minsheng.Rules.Testing.Tests;

/// <summary>Reading and running a case file, against a programme of two measures: 15 所 to build, 15% of the teachers to rotate.</summary>
public sealed class CaseFileTests
{
    private static readonly Programme Programme = new ProgrammeLoader().Load(new InMemoryRuleSource()
        .Add("programme.json", """
            { "format": 1, "id": "p", "title": "p", "period": { "from": "2023-01-01", "to": "2023-12-31" },
              "regions": [ { "id": "east", "title": "东区" }, { "id": "west", "title": "西县" } ], "domains": [ "01.json" ] }
            """)
        .Add("01.json", """
            { "format": 1, "id": "d", "title": "d", "items": [ { "number": 1, "title": "i", "measures": [
              { "id": "schools", "kind": "count", "subject": "学校", "target": "≥ 15 所", "regions": [ "东区" ], "clause": "新建15所" },
              { "id": "rotation", "kind": "proportion", "subject": "交流", "numerator": "a", "denominator": "b", "unit": "人", "target": "≥ 15%", "clause": "15%以上" } ] } ] }
            """)).GetProgramme();

    [Theory]
    // 12 of 15 are 80%, three short; nine months of twelve are 75%.
    [InlineData("\"compliance\": \"pending\", \"reason\": \"notYetReached\", \"completion\": \"80%\", \"margin\": \"-3 所\"")]
    [InlineData("\"completion\": \"4/5\", \"capped\": 0.8, \"actual\": \"12 所\", \"trajectory\": \"onSchedule\", \"required\": \"1 所\"")]
    [InlineData("\"forecast\": null, \"light\": null, \"class\": null, \"stage\": null, \"countMargin\": null, \"notes\": [], \"dataQuality\": \"complete\"")]
    public void Run_ValuesAsTheyAre_Passes(string expectations) => Assert.Empty(Differences(expectations));

    [Theory]
    [InlineData("\"compliance\": \"met\"", "schools.compliance: met, pending")]
    [InlineData("\"reason\": null", "schools.reason: null, notYetReached")]
    [InlineData("\"completion\": \"81%\"", "schools.completion: 81%, 80%")]
    [InlineData("\"completion\": \"2/3\"", "schools.completion: 2/3, 0.8")]
    [InlineData("\"completion\": null", "schools.completion: null, 0.8")]
    [InlineData("\"completion\": \"≈ 79%\"", "schools.completion: ≈ 79%, 80%")]
    [InlineData("\"margin\": \"-4 所\"", "schools.margin: -4 所, -3 所")]
    [InlineData("\"margin\": \"-3 家\"", "schools.margin: -3 家, -3 所")]
    [InlineData("\"margin\": null", "schools.margin: null, -3 所")]
    [InlineData("\"trajectory\": \"behind\"", "schools.trajectory: behind, onSchedule")]
    [InlineData("\"notes\": [ \"easyTarget\" ]", "schools.notes: [easyTarget], []")]
    [InlineData("\"stage\": \"建成\"", "schools.stage: 建成, null")]
    [InlineData("\"class\": \"onTrack\"", "schools.class: onTrack, null")]
    public void Run_OtherValue_SaysWhatWasExpectedAndFound(string expectation, string difference) => Assert.Equal([difference], Differences(expectation));

    [Theory]
    [InlineData("≈ 66.7%", true)]
    [InlineData("≈ 67%", true)]
    [InlineData("≈ 0.667", true)]
    [InlineData("≈ 66.6%", false)]
    [InlineData("66.7%", false)]
    [InlineData("2/3", true)]
    public void Run_NumberWithoutDecimal_IsRoundedOnlyWhereAsked(string expected, bool passes)
    {
        // 10 of 15 are two thirds.
        var text = Case($$"""{ "schools": { "completion": "{{expected}}" } }""").Replace("\"value\": 12", "\"value\": 10", StringComparison.Ordinal);

        var outcome = Assert.Single(Read(text).Run());
        Assert.Equal(passes, outcome.Passed);
        Assert.Equal(expected == "66.7%", outcome.Differences.Any(difference => difference.IsExpectedRounded));
    }

    [Fact]
    public void Run_Regions_AreHeldAgainstTheirOwnResults()
    {
        var text = Case("""{ "schools": { "regions": { "东区": { "compliance": "notApplicable", "actual": "12 所" } } } }""")
            .Replace("\"value\": 12", "\"region\": \"东区\", \"value\": 12", StringComparison.Ordinal);

        Assert.Empty(Read(text).Diagnostics);
        Assert.Empty(Assert.Single(Read(text).Run()).Differences);
    }

    [Fact]
    public void Run_ItemsAndProgramme_AreHeldAgainstTheirSummaries()
    {
        var text = Case("{}").Replace(
            "\"measures\": {}",
            """
            "items": { "1": { "compliance": "indeterminate", "completion": "80%", "missingAsZero": "40%", "coveredWeight": "1/2" } }, "programme": { "completion": "80%" }
            """,
            StringComparison.Ordinal);

        Assert.Empty(Read(text).Diagnostics);
        Assert.Empty(Assert.Single(Read(text).Run()).Differences);
    }

    /// <summary>Places are worked out from the text: the case starts on line 3, its expectations on line 6.</summary>
    [Theory]
    [InlineData("""{ "school": { "compliance": "met" } }""", "MR4001 6,23", "did you mean `schools`?")]
    [InlineData("""{ "schools": { "complience": "met" } }""", "MR1008 6,36", "did you mean `compliance`?")]
    [InlineData("""{ "schools": { "compliance": "mett" } }""", "MR1014 6,50", "did you mean `met`?")]
    [InlineData("""{ "schools": { "notes": [ "easytarget" ] } }""", "MR1014 6,47", "did you mean `easyTarget`?")]
    [InlineData("""{ "schools": { "completion": "many" } }""", "MR4101 6,50", "write `80%`, `2/3`, `0.8`, or `≈ 93.3%` for a number rounded as written")]
    [InlineData("""{ "schools": { "margin": "-3 锁" } }""", "MR4102 6,46", "write a number with its unit, such as `-3 所`")]
    [InlineData("""{ "rotation": { "regions": { "东区": { "compliance": "met" } } } }""", "MR4106 6,50", "")]
    [InlineData("""{ "schools": { "compliance": 1 } }""", "MR1010 6,50", "")]
    [InlineData("{}", "MR4103 3,5", "name the verdict of at least one measure or item in `expect`")]
    public void Read_FaultyExpectation_IsReportedAtItsPlace(string measures, string expected, string help)
    {
        var file = Read(Case(measures));

        var diagnostic = Assert.Single(file.Diagnostics);
        Assert.Equal(expected, $"{diagnostic.Code} {diagnostic.Location.Line},{diagnostic.Location.Column}");
        Assert.Equal(help, diagnostic.Help.En);
        Assert.Empty(file.Cases);
    }

    [Theory]
    [InlineData("\"measures\": {}", "\"items\": { \"7\": { \"compliance\": \"met\" } }", "MR4104")]
    [InlineData("\"name\": \"a\"", "\"name\": \"\"", "MR1011")]
    [InlineData("\"value\": 12", "\"value\": \"many\"", "MR4004")]
    [InlineData("\"asOf\": \"2023-09-30\"", "\"asOf\": \"2023-02-30\"", "MR1015")]
    [InlineData("\"asOf\"", "\"region\": \"南市\", \"asOf\"", "MR2012")]
    [InlineData("\"format\": 1", "\"format\": 2", "MR1017")]
    public void Read_OtherFault_IsReported(string text, string replacement, string code) =>
        Assert.Contains(code, Read(Case("{}").Replace(text, replacement, StringComparison.Ordinal)).Diagnostics.Select(diagnostic => diagnostic.Code));

    [Fact]
    public void Read_SameNameTwice_IsReported()
    {
        var one = Case("""{ "schools": { "compliance": "pending" } }""");
        var test = one[one.IndexOf("{ \"name\"", StringComparison.Ordinal)..one.LastIndexOf(" ] }", StringComparison.Ordinal)];

        Assert.Equal("MR4105", Assert.Single(Read(one.Replace(test, test + ", " + test, StringComparison.Ordinal)).Diagnostics).Code);
    }

    [Fact]
    public void All_Codes_AreUniqueAndUnknownToTheCore()
    {
        var codes = CaseDiagnostics.All.Select(descriptor => descriptor.Code).ToList();

        Assert.Distinct(codes);
        Assert.Empty(codes.Intersect(DiagnosticCatalogue.All.Select(descriptor => descriptor.Code)));
    }

    private static IEnumerable<string> Differences(string expectations)
    {
        var file = Read(Case($$"""{ "schools": { {{expectations}} } }"""));
        Assert.Empty(file.Diagnostics);
        return Assert.Single(file.Run()).Differences.Select(difference => $"{difference.Place}: {difference.Expected}, {difference.Found}");
    }

    private static string Case(string measures) => $$"""
        { "format": 1,
          "cases": [
            { "name": "a",
              "asOf": "2023-09-30", "observations": [ { "measure": "schools", "date": "2023-09-30", "value": 12 } ],
              "expect": {
                "measures": {{measures}} }
            } ] }
        """;

    private static CaseFile Read(string text) => CaseFile.Read(Programme, "a.cases.json", Encoding.UTF8.GetBytes(text));
}
