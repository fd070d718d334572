using Minsheng.Rules.Plugins;
using SamplePlugin;

namespace Minsheng.Rules.Tests.Plugins;

/// <summary>What makes a manifest fit, alone and beside others. One that does not fit is kept out whole, and the others stand.</summary>
public sealed class PluginSetTests
{
    private static readonly DiagnosticDescriptor Own = new("CR1001", DiagnosticSeverity.Error, new LocalizedText("不行", "no"));

    /// <summary>The codes that these tests provoke.</summary>
    public static IEnumerable<string> Codes =>
    [
        DiagnosticCatalogue.PluginFailed.Code,
        DiagnosticCatalogue.DuplicatePlugin.Code,
        DiagnosticCatalogue.CapabilityTaken.Code,
        DiagnosticCatalogue.ManifestInvalid.Code,
        DiagnosticCatalogue.PluginFormatDiffers.Code,
        DiagnosticCatalogue.PluginVersionDiffers.Code,
    ];

    [Fact]
    public void Create_GoodManifest_BringsWhatItSays()
    {
        var reader = new FakeReader(".tsv");
        var set = PluginSet.Create(new FakePlugin
        {
            Bringing = () => [new RateKind()],
            Counting = [new PluginUnit(new Unit("泊位", UnitDimension.Count, 1), "停车泊位")],
            Reporting = [Own],
            Taking = [reader],
        });

        var plugin = Assert.Single(set.Plugins);
        Assert.Empty(set.Diagnostics);
        Assert.Equal("Contoso.Rules 1.2.0", plugin.ToString());
        Assert.Equal(
            ["kind rate", "unit 泊位", "unit 停车泊位", "diagnostic CR1001", "observations .tsv"],
            plugin.Capabilities.Select(capability => capability.ToString()));
        Assert.Equal(("", null), (plugin.Origin, plugin.Hash));
        Assert.IsType<RateKind>(set.Kinds.Find("rate"));
        Assert.True(set.Units.TryFind("停车泊位", out var unit));
        Assert.Equal("泊位", unit.Name);
    }

    [Fact]
    public void Create_ManifestThatThrows_IsRefusedAndTheOthersStand()
    {
        var set = PluginSet.Create(
            new FakePlugin { Bringing = () => throw new InvalidOperationException("the licence\nhas expired") },
            new FakePlugin { Named = "Good", Bringing = () => [new RateKind()] });

        Assert.Equal(["error MR5021: plug-in `Contoso.Rules` failed when it was asked what it brings: the licence has expired"], Said(set));
        Assert.Equal([new RefusedPlugin("Contoso.Rules", "")], set.Refused);
        Assert.Equal("Good", Assert.Single(set.Plugins).Id);
    }

    [Fact]
    public void Create_TwoWithOneId_UsesNeither()
    {
        var set = PluginSet.Create(
        [
            new PluginCandidate(new FakePlugin { Bringing = () => [new RateKind()] }, "a.nupkg", new string('0', 64)),
            new PluginCandidate(new FakePlugin { Named = "contoso.rules", InVersion = "2.0" }, "b.nupkg"),
            new PluginCandidate(new FakePlugin { Named = "Good" }, "c.nupkg"),
        ]);

        Assert.Equal(
            [
                "a.nupkg: error MR5022: plug-in `Contoso.Rules` is there more than once: a.nupkg, b.nupkg; none of them is used",
                "b.nupkg: error MR5022: plug-in `contoso.rules` is there more than once: a.nupkg, b.nupkg; none of them is used",
            ],
            set.Diagnostics.Select(diagnostic => diagnostic.ToString()));
        Assert.Equal("c.nupkg", Assert.Single(set.Plugins).Origin);
        Assert.Null(set.Kinds.Find("rate"));
    }

    [Fact]
    public void Create_NameThatIsInTheBox_RefusesThePlugin()
    {
        var set = PluginSet.Create(new FakePlugin
        {
            Bringing = () => [FakeKind.Of("count", measure => measure.Against(measure.Value)), new RateKind()],
            Counting = [new PluginUnit(new Unit("所", UnitDimension.Count, 1))],
            Taking = [new FakeReader(".csv")],
        });

        Assert.Equal(
            [
                "error MR5023: plug-in `Contoso.Rules` is not used: its kind `count` is taken by Minsheng.Rules",
                "error MR5023: plug-in `Contoso.Rules` is not used: its unit `所` is taken by Minsheng.Rules",
                "error MR5023: plug-in `Contoso.Rules` is not used: its observation files `.csv` is taken by Minsheng.Rules",
            ],
            Said(set));
        Assert.Empty(set.Plugins);
        Assert.Null(set.Kinds.Find("rate"));
    }

    [Fact]
    public void Create_TwoThatBringTheSame_UsesNeither()
    {
        var set = PluginSet.Create(FakePlugin.With(new RateKind()), new FakePlugin { Named = "Other", Bringing = () => [new RateKind()] }, new FakePlugin { Named = "Good" });

        Assert.Equal(
            [
                "error MR5023: plug-in `Contoso.Rules` is not used: its kind `rate` is taken by `Other`",
                "error MR5023: plug-in `Other` is not used: its kind `rate` is taken by `Contoso.Rules`",
            ],
            Said(set));
        Assert.Equal(["Good"], set.Plugins.Select(plugin => plugin.Id));
    }

    [Fact]
    public void Create_OtherRuleFormat_RefusesThePlugin()
    {
        var set = PluginSet.Create(new FakePlugin { Reading = new RuleFormatRange(2, 3) });

        Assert.Equal(["error MR5025: plug-in `Contoso.Rules` is not used: it reads rule format 2..3, and this is 1"], Said(set));
        Assert.Equal(["Contoso.Rules"], set.Refused.Select(refused => refused.Id));
    }

    public static TheoryData<string, string, string> Invalid => new()
    {
        { "id", "a b", "an id such as `Contoso.Rules.Survey`" },
        { "id", "", "an id such as `Contoso.Rules.Survey`" },
        { "id", "Contoso..Rules", "an id such as `Contoso.Rules.Survey`" },
        { "id", ".Contoso", "an id such as `Contoso.Rules.Survey`" },
        { "id", "../Contoso", "an id such as `Contoso.Rules.Survey`" },
        { "kind", "Rate", "the name of a kind, such as `survey`" },
        { "kind", "", "the name of a kind, such as `survey`" },
        { "unit", "个 半", "the name of a unit, without spaces, digits and operators" },
        { "unit", "≥个", "the name of a unit, without spaces, digits and operators" },
        { "code", "MR9001", "a code of its own, such as `SV1001`" },
        { "code", "survey", "a code of its own, such as `SV1001`" },
        { "code", "SV", "a code of its own, such as `SV1001`" },
        { "extension", "tsv", "an extension such as `.tsv`" },
        { "extension", ".TSV", "an extension such as `.tsv`" },
    };

    [Theory]
    [MemberData(nameof(Invalid))]
    public void Create_NameThatIsNone_SaysWhatIsExpected(string what, string said, string expected)
    {
        var set = PluginSet.Create(new FakePlugin
        {
            Named = what == "id" ? said : "Contoso.Rules",
            Bringing = () => what == "kind" ? [FakeKind.Of(said, measure => measure.Against(measure.Value))] : [],
            Counting = what == "unit" ? [new PluginUnit(new Unit(said, UnitDimension.Count, 1))] : [],
            Reporting = what == "code" ? [new DiagnosticDescriptor(said, DiagnosticSeverity.Error, new LocalizedText("不行", "no"))] : [],
            Taking = what == "extension" ? [new FakeReader(said)] : [],
        });

        var id = what == "id" ? said : "Contoso.Rules";
        Assert.Equal([$"error MR5024: plug-in `{id}` is not used: `{said}` is not {expected}"], Said(set));
        Assert.Empty(set.Plugins);
    }

    [Fact]
    public void Create_TextsInOneLanguage_AreRefused()
    {
        var set = PluginSet.Create(new FakePlugin
        {
            Titled = new LocalizedText("", "example"),
            Reporting = [new DiagnosticDescriptor("CR1001", DiagnosticSeverity.Error, new LocalizedText("不行", ""))],
        });

        Assert.Equal(
            [
                "error MR5024: plug-in `Contoso.Rules` is not used: `example` is not a title in Chinese and English",
                "error MR5024: plug-in `Contoso.Rules` is not used: `CR1001` is not a finding with a text in Chinese and English",
            ],
            Said(set));
    }

    [Fact]
    public void Create_NameBroughtTwice_IsRefused()
    {
        var set = PluginSet.Create(new FakePlugin { Reporting = [Own, Own] });

        Assert.Equal(["error MR5024: plug-in `Contoso.Rules` is not used: `CR1001` is not a name that it brings once"], Said(set));
    }

    [Fact]
    public void Create_AnyOrder_GivesTheSamePlugins()
    {
        RulePlugin[] manifests = [new FakePlugin { Named = "B" }, new FakePlugin { Named = "A" }, new FakePlugin { Named = "C" }];

        Assert.Equal(["A", "B", "C"], PluginSet.Create(manifests).Plugins.Select(plugin => plugin.Id));
        Assert.Equal(["A", "B", "C"], PluginSet.Create(manifests.Reverse()).Plugins.Select(plugin => plugin.Id));
    }

    [Fact]
    public void Version_ThatIsNotSaid_IsThatOfTheAssembly()
    {
        var expected = typeof(PluginSetTests).Assembly.GetName().Version!;

        var version = Assert.Single(PluginSet.Create(new UnversionedPlugin()).Plugins).Version;

        Assert.Equal((expected.Major, expected.Minor, expected.Build), (version.Major, version.Minor, version.Patch));
    }

    [Fact]
    public void Create_FoundBesides_IsKept()
    {
        var found = new DiagnosticBag();
        found.Report(DiagnosticCatalogue.FileUnreadable, SourceLocation.OfFile("x.dll"), "x.dll");

        var set = PluginSet.Create([], refused: [new RefusedPlugin("x", "x.dll")], diagnostics: found.ToSortedList());

        Assert.Equal([new RefusedPlugin("x", "x.dll")], set.Refused);
        Assert.Equal(["MR1007"], set.Diagnostics.Select(diagnostic => diagnostic.Code));
    }

    [Fact]
    public void ReadObservations_ByExtension_AsksThePluginInAnyCase()
    {
        var set = PluginSet.Create(new FakePlugin { Taking = [new FakeReader(".tsv")] });

        Assert.Equal("A.TSV", set.ReadObservations("A.TSV", [])!.Name);
        Assert.Null(set.ReadObservations("a.csv", []));
    }

    private static IEnumerable<string> Said(PluginSet set) => set.Diagnostics.Select(diagnostic => diagnostic.ToString()[": ".Length..]);

    private sealed class UnversionedPlugin : RulePlugin
    {
        public override string Id => "Contoso.Rules";

        public override LocalizedText Title => new("示例", "example");
    }

    private sealed class FakeReader(string extension) : ObservationReader
    {
        public override string Extension => extension;

        public override ObservationFile Read(string name, byte[] bytes) => ObservationFile.FromObservations([], name);
    }
}
