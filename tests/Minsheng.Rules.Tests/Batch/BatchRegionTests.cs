namespace Minsheng.Rules.Tests.Batch;

/// <summary>Regions that the programme names owe what it asks of them.</summary>
public sealed class BatchRegionTests
{
    private const string Regions = """ "regions": [ { "id": "east", "title": "东区" }, { "id": "west", "title": "西区" } ], """;

    private static readonly Programme Schools = Sample.LoadWith(
        Regions,
        """ "id": "schools", "kind": "count", "target": "≥ 15 所", "regions": { "east": "≥ 5 所", "west": "≥ 10 所" } """,
        """ "id": "fees", "kind": "level", "target": "≤ 6 元", "regions": "all" """,
        """ "id": "roads", "kind": "quantity", "target": "≥ 300 公里", "regions": ["west"] """).GetProgramme();

    /// <summary>7 schools keep the promise of the east and not that of the west; a village of no name owes all 15.</summary>
    [Fact]
    public void SetRegion_TargetsOfItsOwn_AreJudged()
    {
        var given = BatchCase.Of(Schools, 4);
        given.Columns.SetValues(0, new long[] { 7, 7, 7, 15 });
        given.Columns.SetValues(1, new long[] { 60, 65, 50, 60 }, decimals: 1);
        given.Columns.SetRegion(1, "东区");
        given.Columns.SetRegion(2, "west");

        var result = given.Evaluate();

        Assert.Equal(0b1010UL, result.Met(0)[0]);
        Assert.Equal(0b1101UL, result.Met(1)[0]);
        Assert.Equal([7d / 15, 1, 0.7, 1], result.Completions(0));
        Assert.Equal(Compliance.NotApplicable, result.VerdictOf(2, 1).Compliance);
        Assert.Equal(1, result.CountOf(Compliance.NotApplicable, 1));
        Assert.Equal(0, result.CountOf(Compliance.NotApplicable, 2));
        Assert.Equal(0, result.CountOf(Compliance.NotApplicable, 0));
        Assert.Equal(Compliance.NotMet, (Compliance)result.ItemVerdicts(0)[1]);
        Assert.Equal(1, result.Completion.ReportedOnly[1]);
    }

    /// <summary>The mean of the west counts the pay that nobody reports there; the villages beside it say their own.</summary>
    [Fact]
    public void SetRegion_GapOfItsOwn_IsSaidOfThatRegionAlone()
    {
        var programme = Sample.LoadWith(
            Regions,
            """ "id": "schools", "kind": "count", "target": "≥ 15 所", "regions": { "west": "≥ 10 所" } """,
            """ "id": "pay", "kind": "level", "target": "≥ 70 元", "baseline": { "value": "60 元" }, "regions": ["west"] """).GetProgramme();
        var given = BatchCase.Of(programme, 1100);
        given.Columns.SetValues(0, Enumerable.Repeat(5L, 1100).ToArray());
        var present = Enumerable.Repeat(ulong.MaxValue, 18).ToArray();
        present[0] &= ~0b10UL;
        given.Columns.SetValues(1, Enumerable.Repeat(70L, 1100).ToArray(), present: present);
        given.Columns.SetRegion(1, "west");

        var means = given.Evaluate().Completion;

        Assert.Equal((0.5, 0.25, 0.5), (means.ReportedOnly[1], means.MissingAsZero[1], means.CoveredWeight(1)));
        foreach (var region in new[] { 0, 2, 1023, 1024, 1099 })
        {
            Assert.Equal(1, means.CoveredWeight(region));
            Assert.Equal(means.ReportedOnly[0], means.MissingAsZero[region]);
        }
    }

    /// <summary>Roads are asked of the west only: what is said of them in the east is refused, with the region as line.</summary>
    [Fact]
    public void Evaluate_FigureWhereNothingIsAsked_IsRefused()
    {
        var given = BatchCase.Of(Schools, 3);
        given.Columns.SetValues(2, new long[] { 300, 300, 300 });
        given.Columns.SetRegion(1, "east");

        var refused = Assert.Throws<InvalidRulesException>(given.Evaluate).Diagnostics.Single();

        Assert.Equal((2, "MR4008"), (refused.Location.Line, refused.Code));
    }

    [Fact]
    public void SetRegion_Twice_IsTheLast()
    {
        var given = BatchCase.Of(Schools, 1);
        given.Columns.SetValues(0, new long[] { 7 });
        given.Columns.SetRegion(0, "west");
        given.Columns.SetRegion(0, "east");

        BatchAssert.Says("Met", given.Evaluate().VerdictOf(0, 0));
    }

    /// <summary>Three schools short of the ten of the west.</summary>
    [Fact]
    public void DetailOf_NamedRegion_IsItsOwnEvaluation()
    {
        var given = BatchCase.Of(Schools, 2);
        given.Columns.SetValues(0, new long[] { 7, 7 });
        given.Columns.SetRegion(1, "west");

        var detail = given.Evaluate().DetailOf(1);

        Assert.Equal("west", detail.Region?.Id);
        Assert.Equal(-3, detail.FindMeasure("schools")!.Margin!.Value.Amount);
    }
}
