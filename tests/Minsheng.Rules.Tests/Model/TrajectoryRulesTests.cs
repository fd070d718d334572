namespace Minsheng.Rules.Tests.Model;

public sealed class TrajectoryRulesTests
{
    [Fact]
    public void Read_NoKeys_AreTheDefaults()
    {
        var rules = Read("");

        Assert.Equal(TrajectoryRules.Default, rules);
        Assert.Equal(((Rational)10, (Rational)30, 3, null), (rules.AheadFrom, rules.BehindUpTo, rules.StaleAfterMonths, rules.Lights));
    }

    [Fact]
    public void Read_EveryKey_IsKept()
    {
        var rules = Read(""" "trajectory": { "aheadFrom": 5, "behindUpTo": 12.5 }, "staleAfterMonths": 6, "lights": "tianjin-2022", """);

        Assert.Equal((5, new Rational(25, 2), 6), (rules.AheadFrom, rules.BehindUpTo, rules.StaleAfterMonths));
        Assert.Same(LightTable.FindPreset("tianjin-2022"), rules.Lights);
    }

    [Fact]
    public void Read_OneKey_LeavesTheOtherItsDefault()
    {
        Assert.Equal((0, 30), (Read(""" "trajectory": { "aheadFrom": 0 }, """).AheadFrom, Read(""" "trajectory": { "aheadFrom": 0 }, """).BehindUpTo));
        Assert.Equal((10, 0), (Read(""" "trajectory": { "behindUpTo": 0 }, """).AheadFrom, Read(""" "trajectory": { "behindUpTo": 0 }, """).BehindUpTo));
    }

    [Theory]
    [InlineData(""" "trajectory": { "aheadFrom": -1 }, """)]
    [InlineData(""" "trajectory": { "behindUpTo": "30" }, """)]
    [InlineData(""" "trajectory": { "behind": 30 }, """)]
    [InlineData(""" "staleAfterMonths": 0, """)]
    [InlineData(""" "staleAfterMonths": 1.5, """)]
    [InlineData(""" "staleAfterMonths": 1201, """)]
    [InlineData(""" "lights": "tianjin", """)]
    [InlineData(""" "lights": 3, """)]
    public void Read_WrongKey_IsRefused(string keys)
    {
        var loaded = Load(keys);

        Assert.False(loaded.Succeeded);
        Assert.Equal(ProgrammeLoader.ProgrammeFile, Assert.Single(loaded.Diagnostics).Location.File);
    }

    private static TrajectoryRules Read(string keys) => Load(keys).GetProgramme().Trajectory;

    private static LoadResult Load(string keys) => Sample.LoadWith(keys, """ "id": "m", "kind": "count", "target": "≥ 1 所" """);
}
