namespace Minsheng.Rules.Tests.Batch;

/// <summary>Verdicts are counted in words that hold 511 measures: items and programmes of more are counted across words.</summary>
public sealed class BatchCountsTests
{
    private const int Many = 600;
    private static readonly long[] Figures = [0, 1, 510, 511, 512, 599, 600, 7, 300];

    /// <summary>Of 600 measures, at least 1, 2, 3 … schools each, a village with n schools meets n.</summary>
    [Theory]
    [InlineData("\"all\"", 600)]
    [InlineData("\"any\"", 1)]
    [InlineData("""{ "atLeast": 512 }""", 512)]
    public void Evaluate_ItemOfManyMeasures_CountsThemAll(string quorum, int required)
    {
        var programme = Sample.LoadItems(quorum, [.. Enumerable.Range(1, Many).Select(Measure)]).GetProgramme();

        var result = Evaluate(programme);

        for (var region = 0; region < Figures.Length; region++)
        {
            Assert.Equal((Figures[region], Many - Figures[region]), ((long)result.CountOf(Compliance.Met, region), (long)result.CountOf(Compliance.NotMet, region)));
            Assert.Equal(Figures[region] >= required ? Compliance.Met : Compliance.NotMet, (Compliance)result.ItemVerdicts(0)[region]);
        }

        Assert.Equal(1, result.Completion.ReportedOnly[6]);
    }

    /// <summary>Four items of 200 in two domains: the third stands across the end of a word.</summary>
    [Fact]
    public void Evaluate_ItemsAcrossWords_AreCountedApart()
    {
        var programme = Load(Domain(0, 1), Domain(2, 3));

        var result = Evaluate(programme);

        for (var region = 0; region < Figures.Length; region++)
        {
            Assert.Equal(Math.Min(Figures[region], 800), result.CountOf(Compliance.Met, region));
            Assert.Equal(800 - Figures[region], result.CountOf(Compliance.NotMet, region));
            for (var item = 0; item < 4; item++)
            {
                Assert.Equal(Figures[region] >= 200 * (item + 1) ? Compliance.Met : Compliance.NotMet, (Compliance)result.ItemVerdicts(item)[region]);
            }
        }

        Assert.Equal((1, 1, 0), (result.CompletionOfDomain(0).ReportedOnly[6], result.CompletionOfDomain(0).ReportedOnly[4], result.CompletionOfDomain(1).ReportedOnly[0]));
    }

    private static BatchResult Evaluate(Programme programme) => BatchMachines.Evaluate(programme, null, evaluator =>
    {
        var columns = evaluator.CreateColumns(Figures.Length);
        for (var measure = 0; measure < evaluator.Count; measure++)
        {
            columns.SetValues(measure, Figures);
        }

        return columns;
    });

    private static string Measure(int schools) => $""" "id": "m{schools}", "kind": "count", "target": "≥ {schools} 所" """;

    private static string Domain(params int[] items) => string.Join(", ", items.Select(item =>
        $$"""{ "number": {{item + 1}}, "title": "事项", "measures": [ {{string.Join(", ", Enumerable.Range(200 * item + 1, 200).Select(schools => $$"""{ {{Measure(schools)}}, "subject": "主题", "clause": "原文" }"""))}} ] }"""));

    private static Programme Load(string first, string second) => new ProgrammeLoader().Load(new InMemoryRuleSource()
        .Add("programme.json", """{ "format": 1, "id": "p", "title": "测试", "period": { "from": "2023-01-01", "to": "2023-12-31" }, "domains": [ "1.json", "2.json" ] }""")
        .Add("1.json", $$"""{ "format": 1, "id": "one", "title": "甲", "items": [ {{first}} ] }""")
        .Add("2.json", $$"""{ "format": 1, "id": "two", "title": "乙", "items": [ {{second}} ] }""")).GetProgramme();
}
