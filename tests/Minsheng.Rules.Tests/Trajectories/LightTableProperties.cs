using FsCheck.Xunit;

namespace Minsheng.Rules.Tests.Trajectories;

/// <summary>Bands cover every number exactly once: those of the presets, and those of any table that is accepted.</summary>
[Properties(Arbitrary = [typeof(TrajectoryArbitraries)], MaxTest = 300)]
public sealed class LightTableProperties
{
    [Property]
    public void BandOf_Presets_FindsTheOneBandOfAnyNumber(Rational number, byte months) => Assert.All(LightTable.PresetNames, name =>
    {
        var table = LightTable.FindPreset(name)!;
        var given = table.Basis == LightBasis.MonthsBehind ? months : number;

        Assert.Equal(Assert.Single(table.Bands, band => band.Contains(given)), table.BandOf(given));
    });

    [Property]
    public void BandOf_BandsThatShareTheirEdges_FindsTheOneBandOfAnyNumber(DraftedBands drafted, Rational number)
    {
        var table = LightTables.Load("points", Bands(drafted)).GetProgramme().Trajectory.Lights!;

        Assert.Equal(drafted.Edges.Count + 1, table.Bands.Count);
        Assert.All(drafted.Edges.Select(edge => (Rational)edge).Append(number), each => Assert.Equal(Assert.Single(table.Bands, band => band.Contains(each)), table.BandOf(each)));
    }

    [Property]
    public void Load_BandLeftOut_IsAGap(DraftedBands drafted, byte which)
    {
        var bands = Bands(drafted);
        bands.RemoveAt(which % bands.Count);

        Assert.Equal([DiagnosticCatalogue.LightGap.Code], LightTables.Load("points", bands).Diagnostics.Select(each => each.Code).Distinct());
    }

    [Property]
    public void Load_EdgeInBothBands_IsAnOverlap(DraftedBands drafted)
    {
        var loaded = LightTables.Load("points", Bands(drafted).Select(band => band.Replace("above", "from").Replace("below", "to")));

        Assert.Equal(drafted.Edges.Select(_ => DiagnosticCatalogue.LightOverlap.Code), loaded.Diagnostics.Select(each => each.Code));
    }

    [Property]
    public void Load_EdgeInNoBand_IsAGap(DraftedBands drafted)
    {
        var loaded = LightTables.Load("points", Bands(drafted).Select(band => band.Replace("from", "above").Replace("to", "below")));

        Assert.Equal(drafted.Edges.Select(_ => DiagnosticCatalogue.LightGap.Code), loaded.Diagnostics.Select(each => each.Code));
    }

    /// <summary>The bands between the edges, the highest first: the order in the file is free.</summary>
    private static List<string> Bands(DraftedBands drafted)
    {
        var bands = new List<string>();
        for (var i = 0; i <= drafted.Edges.Count; i++)
        {
            var lower = i == 0 ? "" : $", \"{(drafted.Belongs[i - 1] ? "above" : "from")}\": {drafted.Edges[i - 1]}";
            var upper = i == drafted.Edges.Count ? "" : $", \"{(drafted.Belongs[i] ? "to" : "below")}\": {drafted.Edges[i]}";
            bands.Insert(0, $$"""{ "light": "light-{{i}}"{{lower}}{{upper}} }""");
        }

        return bands;
    }
}
