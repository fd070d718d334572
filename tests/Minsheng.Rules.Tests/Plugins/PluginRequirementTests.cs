using Minsheng.Rules.Plugins;
using SamplePlugin;

namespace Minsheng.Rules.Tests.Plugins;

/// <summary>The key <c>plugins</c> of a programme: what it needs, and how to get what is missing.</summary>
public sealed class PluginRequirementTests
{
    private const string Buses = """ "id": "buses", "kind": "rate", "of": "常住人口", "per": 10000, "target": "≥ 12 辆" """;

    [Theory]
    [InlineData("Contoso.Rules", "1.0")]
    [InlineData("contoso.rules", "[1.2,2.0)")]
    public void Load_PluginThatIsThere_IsNamedInTheResult(string id, string version)
    {
        var set = PluginSet.Create([new PluginCandidate(FakePlugin.With(new RateKind()), "rate.nupkg", "ab")]);

        var programme = Load(set, id, version).GetProgramme();

        Assert.Equal(["Contoso.Rules"], programme.Plugins.Select(plugin => plugin.Id));
        Assert.Contains("""
            "plugins": [
                  {
                    "id": "Contoso.Rules",
                    "version": "1.2.0",
                    "hash": "ab"
                  }
                ]
            """.ReplaceLineEndings("\n"), Sample.Json(RuleEvaluator.Evaluate(ObservationSet.Create(programme, []))), StringComparison.Ordinal);
    }

    /// <summary>A kind is enough; a plug-in that the rules do not use is not named.</summary>
    [Fact]
    public void Load_PluginsThatAreNotAskedFor_AreNamedWhereTheirKindsAreUsed()
    {
        var set = PluginSet.Create(FakePlugin.With(new RateKind()), new FakePlugin { Named = "Unused" });

        Assert.Equal(["Contoso.Rules"], EveryEvaluator.Load(set, Buses).GetProgramme().Plugins.Select(plugin => plugin.Id));
    }

    [Fact]
    public void Load_OtherVersion_SaysBothAndHowToGetIt()
    {
        var diagnostic = Assert.Single(Load(PluginSet.Create(FakePlugin.With(new RateKind())), "Contoso.Rules", "2.0").Diagnostics);

        Assert.Equal("MR5012", diagnostic.Code);
        Assert.Equal("plug-in `Contoso.Rules` is loaded in version 1.2.0, and 2.0.0 is needed", diagnostic.Message.En);
        Assert.StartsWith("put `Contoso.Rules.2.0.0.nupkg` from NuGet into the folder of plug-ins (`--plugins DIR`", diagnostic.Help.En, StringComparison.Ordinal);
    }

    [Fact]
    public void Load_NoSuchPlugin_SaysHowToGetIt()
    {
        var diagnostic = Load(PluginSet.None, "Contoso.Rules", "[1.2,2.0)").Diagnostics[0];

        Assert.Equal("MR5011", diagnostic.Code);
        Assert.Equal("plug-in `Contoso.Rules` (version [1.2.0,2.0.0)) is needed and is not loaded", diagnostic.Message.En);
        Assert.StartsWith("put `Contoso.Rules.1.2.0.nupkg` from NuGet", diagnostic.Help.En, StringComparison.Ordinal);
        Assert.StartsWith("从 NuGet 取 `Contoso.Rules.1.2.0.nupkg` 放进插件文件夹", diagnostic.Help.Zh, StringComparison.Ordinal);
    }

    [Fact]
    public void Load_IdNearlyRight_NamesTheRightOne() =>
        Assert.Equal("did you mean `Contoso.Rules`?", Load(PluginSet.Create(FakePlugin.With(new RateKind())), "Contoso.Rule", "1.0").Diagnostics[0].Help.En);

    [Fact]
    public void Load_PluginThatWasRefused_PointsToIt()
    {
        var set = PluginSet.Create([new PluginCandidate(new FakePlugin { Reading = new(2, 2) }, "contoso.nupkg")]);

        var diagnostic = Load(set, "Contoso.Rules", "1.0").Diagnostics[0];

        Assert.Equal("`contoso.nupkg` was found and is not used: its diagnostics say why", diagnostic.Help.En);
    }

    private static LoadResult Load(PluginSet plugins, string id, string version) =>
        EveryEvaluator.LoadWith(plugins, $$""" "plugins": [ { "id": "{{id}}", "version": "{{version}}" } ],""", plugins.Kinds.Find("rate") is null ? """ "id": "schools", "kind": "count", "target": "≥ 1 所" """ : Buses);
}
