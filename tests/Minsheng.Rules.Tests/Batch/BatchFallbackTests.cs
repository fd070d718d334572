namespace Minsheng.Rules.Tests.Batch;

/// <summary>How many verdicts are the interpreter's.</summary>
public sealed class BatchFallbackTests
{
    private const string Roads = """ "kind": "quantity", "target": "≥ 300 公里" """;
    private static readonly Observation Row = new() { Measure = "m", Date = Sample.Day("12-31"), Value = 300 };

    [Fact]
    public void FallbackCount_OrdinaryAndMissingFigures_IsNothing()
    {
        var given = BatchCase.Of(Roads, 5);
        given.Columns.SetValues(0, new long[] { 0, 299, 300, 301, 1_000_000_000_000 }, present: new ulong[] { 0b10111 });

        Assert.Equal(0, given.Evaluate().FallbackCount);
    }

    [Fact]
    public void FallbackCount_SingleObservationsAndFiguresPastTheProof_AreCountedOnceEach()
    {
        var given = BatchCase.Of(Roads, 5);
        given.Columns.SetValues(0, new long[] { 0, long.MaxValue, 300, 301, 7 });
        given.Columns.Add(2, Row);
        given.Columns.Add(2, Row with { Date = Sample.Day("06-30"), Value = 100 });

        var result = given.Evaluate();

        Assert.Equal(2, result.FallbackCount);
        Assert.Equal(0b01110UL, result.Met(0)[0]);
    }

    /// <summary>A share without counts is taken at face value, by the interpreter.</summary>
    [Fact]
    public void FallbackCount_PublishedShares_AreTheInterpreters()
    {
        var given = BatchCase.Of(""" "kind": "proportion", "numerator": "a", "denominator": "b", "unit": "人", "target": "≥ 15%" """, 3);
        given.Columns.SetValues(0, new long[] { 14, 15, 16 }, decimals: 2);

        var result = given.Evaluate();

        Assert.Equal(3, result.FallbackCount);
        Assert.Equal(0b110UL, result.Met(0)[0]);
    }

    /// <summary>A verdict is one verdict, also where it is asked for again by what it is a part of.</summary>
    [Fact]
    public void FallbackCount_PartOfComposites_IsCountedOnce()
    {
        var given = BatchCase.Of(
            Sample.Programme("\"id\": \"m\"," + Roads, """ "id": "one", "kind": "composite", "parts": ["m"] """, """ "id": "two", "kind": "composite", "parts": ["m", "one"] """), 2);
        given.Columns.Add(1, Row);

        Assert.Equal(1, given.Evaluate().FallbackCount);
    }

    [Fact]
    public void FallbackCount_ListedFigures_AreJudgedOnceAndNotCounted()
    {
        var given = BatchCase.Of(""" "kind": "milestone", "target": "reach 建成" """, 3);
        given.Columns.SetStages(0, new byte[] { 0, 4, 2 });

        Assert.Equal(0, given.Evaluate().FallbackCount);
    }

    [Fact]
    public void FallbackCount_NamedRegion_IsEveryMeasureOnce()
    {
        var programme = Sample.LoadWith(""" "regions": [ { "id": "east", "title": "东区" } ], """, $"\"id\": \"m\", \"regions\": \"all\", {Roads}", $"\"id\": \"other\", {Roads}").GetProgramme();
        var given = BatchCase.Of(programme, 3);
        given.Columns.SetValues(0, new long[] { 1, long.MaxValue, 3 });
        given.Columns.SetRegion(1, "east");

        Assert.Equal(2, given.Evaluate().FallbackCount);
    }
}
