using System.Text;
using System.Text.Json;
using Minsheng.Rules.Plugins;
using Minsheng.Rules.Plugins.Tests;

namespace Minsheng.Rules.Cli.Tests;

/// <summary><c>--plugins DIR</c> and <c>minsheng plugins</c>: a stranger's kind, unit and observation files on the command line.</summary>
public sealed class PluginsTests : IDisposable
{
    /// <summary>The kind <c>steady</c>, the unit 箱, and observation files of lines such as <c>boxes 2023-12-31 30</c>.</summary>
    private static readonly byte[] Boxes = PluginCode.Compile("Contoso.Boxes", PluginCode.Plugin(
        "Contoso.Boxes",
        """
        public override IReadOnlyList<MeasureKind> Kinds => [new ValueKind("steady")];
        public override IReadOnlyList<PluginUnit> Units => [new PluginUnit(new Unit("提箱", UnitDimension.Count, 1), "手提箱")];
        public override IReadOnlyList<ObservationReader> ObservationReaders => [new Reader()];
        """,
        """
        public sealed class Reader : ObservationReader
        {
            public override string Extension => ".lines";
            public override ObservationFile Read(string name, byte[] bytes) => ObservationFile.FromObservations(
                System.Text.Encoding.UTF8.GetString(bytes).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(' '))
                    .Select(parts => new Observation { Measure = parts[0], Date = DateOnly.ParseExact(parts[1], "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), Value = Rational.Parse(parts[2]) }),
                name);
        }
        """));

    private readonly PluginDirectory _rules = new PluginDirectory()
        .Add("programme.json", """
            { "format": 1, "id": "p", "title": { "zh": "测试", "en": "Test" }, "period": { "from": "2023-01-01", "to": "2023-12-31" },
              "plugins": [ { "id": "Contoso.Boxes", "version": "[1.0,2.0)" } ], "domains": [ "d.json" ] }
            """)
        .Add("d.json", """
            { "format": 1, "id": "d", "title": "测试", "items": [ { "number": 1, "title": "箱子", "measures": [
              { "id": "boxes", "kind": "steady", "subject": "箱子", "target": "≥ 30 手提箱", "clause": "箱子30提箱" } ] } ] }
            """)
        .Add("d.cases.json", """
            { "format": 1, "cases": [ { "name": "够了", "observations": [ { "measure": "boxes", "date": "2023-12-31", "value": 30 } ],
              "expect": { "measures": { "boxes": { "compliance": "met", "margin": "0 提箱" } } } } ] }
            """)
        .Add("figures.lines", "boxes 2023-12-31 30\n");

    private readonly PluginDirectory _plugins = new PluginDirectory().AddPackage("Contoso.Boxes", ["Minsheng.Rules 0.1.0"], ("lib/net8.0/Contoso.Boxes.dll", Boxes));

    private string[] Evaluate => ["evaluate", _rules.Root, "--observations", _rules.PathOf("figures.lines")];

    public void Dispose()
    {
        _rules.Dispose();
        _plugins.Dispose();
    }

    [Fact]
    public void Evaluate_WithPlugins_JudgesByTheirKindUnitAndFiles()
    {
        _plugins.AllowAll();

        var text = Minsheng.Run([.. Evaluate, "--plugins", _plugins.Root, "--all"]);
        var json = Minsheng.Run([.. Evaluate, "--plugins", _plugins.Root, "--format", "json"]);

        Assert.Equal((0, ""), (text.ExitCode, text.Error));
        Assert.Contains("✓ met             1  箱子  30 提箱 / ≥ 30 提箱", text.Output, StringComparison.Ordinal);
        using var document = JsonDocument.Parse(json.Output);
        Assert.Equal("Contoso.Boxes", document.RootElement.GetProperty("programme").GetProperty("plugins")[0].GetProperty("id").GetString());
    }

    [Fact]
    public void OtherCommands_WithPlugins_KnowThemToo()
    {
        _plugins.AllowAll();
        string[] known = ["--plugins", _plugins.Root];

        var check = Minsheng.Run(["check", _rules.Root, .. known]);
        var test = Minsheng.Run(["test", _rules.Root, .. known]);
        var replay = Minsheng.Run(["replay", _rules.Root, "--observations", _rules.PathOf("figures.lines"), "--known-at", "2023-06-30", "2023-12-31", .. known]);

        Assert.Equal((0, "", "Test: no errors, 0 warnings; 1 domain, 1 item, 1 measure (steady 1)\n"), (check.ExitCode, check.Error, check.Output));
        Assert.Equal((0, "", "✓ d.cases.json  1\ncases: 1 passed, 0 failed\n"), (test.ExitCode, test.Error, test.Output));
        Assert.Equal(0, replay.ExitCode);
        Assert.StartsWith(": warning MR4027: rows without `recordedAt` are left out", replay.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Evaluate_WithoutPlugins_SaysHowToGetWhatIsNeeded()
    {
        var outcome = Minsheng.Run(Evaluate);

        Assert.Equal((2, ""), (outcome.ExitCode, outcome.Output));
        Assert.Contains("programme.json(2,24): error MR5011: plug-in `Contoso.Boxes` (version [1.0.0,2.0.0)) is needed and is not loaded", outcome.Error, StringComparison.Ordinal);
        Assert.Contains("`--plugins DIR`", outcome.Error, StringComparison.Ordinal);
    }

    /// <summary>One byte of the package is turned: nothing is evaluated, in any command, and JSON says why.</summary>
    [Fact]
    public void AnyCommand_WrongHash_EvaluatesNothing()
    {
        var package = _plugins.AllowAll().PathOf("Contoso.Boxes.1.0.0.nupkg");
        var bytes = File.ReadAllBytes(package);
        bytes[^1] ^= 1;
        File.WriteAllBytes(package, bytes);
        string[] known = ["--plugins", _plugins.Root];

        var all = new[]
        {
            Minsheng.Run([.. Evaluate, .. known]), Minsheng.Run(["check", _rules.Root, .. known]), Minsheng.Run(["test", _rules.Root, .. known]),
            Minsheng.Run(["check", Minsheng.Rules, .. known]), Minsheng.Run("plugins", _plugins.Root),
            Minsheng.Run(["replay", _rules.Root, "--observations", _rules.PathOf("figures.lines"), "--known-at", "2023-06-30", "2023-12-31", .. known]),
        };
        var json = Minsheng.Run([.. Evaluate, .. known, "--format", "json"]);

        Assert.All(all, outcome =>
        {
            Assert.Equal((2, ""), (outcome.ExitCode, outcome.Output));
            Assert.StartsWith($"{_plugins.Root}/plugins.json(4,", outcome.Error, StringComparison.Ordinal);
            Assert.Contains("error MR5035: `Contoso.Boxes.1.0.0.nupkg` is not the one on the list", outcome.Error, StringComparison.Ordinal);
            Assert.Contains("""  4 |     { "file": "Contoso.Boxes.1.0.0.nupkg", "sha256": """, outcome.Error, StringComparison.Ordinal);
        });
        Assert.Equal(2, json.ExitCode);
        using var document = JsonDocument.Parse(json.Output);
        Assert.Equal("MR5035", document.RootElement.GetProperty("diagnostics")[0].GetProperty("code").GetString());
    }

    [Theory]
    [InlineData("error MR5031: there is no folder of plug-ins", "not-there")]
    [InlineData("plugins.json: error MR5033: the folder has no list `plugins.json`, and nothing of it is loaded", "")]
    public void Evaluate_NoFolderOrNoList_EvaluatesNothing(string message, string folder)
    {
        var outcome = Minsheng.Run([.. Evaluate, "--plugins", _plugins.PathOf(folder)]);

        Assert.Equal((2, ""), (outcome.ExitCode, outcome.Output));
        Assert.Contains(message, outcome.Error, StringComparison.Ordinal);
    }

    /// <summary>One that cannot be loaded is reported and the others stand; rules that need it say so themselves.</summary>
    [Fact]
    public void Evaluate_OnePlugInThatCannotBeLoaded_JudgesByTheOthers()
    {
        _plugins.AddFolder("Past", PluginCode.WithKind("Contoso.Past", "past"), ".NETFramework,Version=v4.8").AllowAll();

        var outcome = Minsheng.Run([.. Evaluate, "--plugins", _plugins.Root]);
        _rules.Add("d.json", File.ReadAllText(_rules.PathOf("d.json")).Replace("steady", "past", StringComparison.Ordinal));
        var needed = Minsheng.Run([.. Evaluate, "--plugins", _plugins.Root]);

        Assert.Equal(0, outcome.ExitCode);
        Assert.StartsWith($"{_plugins.Root}/Past: error MR5044: `Past.dll` is for .NET Framework 4.8", outcome.Error, StringComparison.Ordinal);
        Assert.Equal(2, needed.ExitCode);
        Assert.Contains("unknown kind `past`", needed.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Plugins_OfAFolder_ListsWhatIsLoadedAndWhatIsRefused()
    {
        _plugins.AllowAll();
        var hash = PluginAllowList.Of(_plugins.Root).Plugins.Single().Sha256;
        var fine = Minsheng.Run("plugins", _plugins.Root);
        _plugins.AddFolder("Past", PluginCode.WithKind("Contoso.Past", "past"), ".NETFramework,Version=v4.8").AllowAll();
        var refused = Minsheng.Run("plugins", _plugins.Root, "--language", "zh");

        Assert.Equal(
            (0, "", $"""
            Contoso.Boxes 1.0.0  Contoso.Boxes
              file    Contoso.Boxes.1.0.0.nupkg
              sha256  {hash}
              kind  steady
              unit  提箱, 手提箱
              observation files  .lines
            1 plug-in, 0 refused

            """),
            (fine.ExitCode, fine.Error, fine.Output));
        Assert.Equal(2, refused.ExitCode);
        Assert.Contains("没有使用  Past\n  MR5044: `Past.dll` 是给 .NET Framework 4.8 用的，这里运行的是 .NET ", refused.Output, StringComparison.Ordinal);
        Assert.EndsWith("1 个插件，1 个没有使用\n", refused.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Allow_OfAFolder_WritesTheListAndSaysWhatChangedAndThatItIsTrust()
    {
        var first = Minsheng.Run("plugins", "allow", _plugins.Root);
        var before = PluginAllowList.Of(_plugins.Root).Plugins.Single().Sha256;
        _plugins.AddPackage("Contoso.Boxes", [], ("lib/net8.0/Contoso.Boxes.dll", Boxes), ("readme.md", Encoding.UTF8.GetBytes("more"))).AddFolder("More", PluginCode.WithKind("Contoso.More", "more"));
        var second = Minsheng.Run("plugins", "allow", _plugins.Root);
        File.Delete(_plugins.PathOf("Contoso.Boxes.1.0.0.nupkg"));
        var third = Minsheng.Run("plugins", "allow", _plugins.Root, "--language", "zh");

        const string trust = "This is trust: their code runs with all your rights, so keep only what you trust.";
        Assert.Equal((0, "", $"{before}  Contoso.Boxes.1.0.0.nupkg  new\n{_plugins.Root}/plugins.json: 1. {trust}\n"), (first.ExitCode, first.Error, first.Output));
        Assert.Matches($"^[0-9a-f]{{64}}  Contoso.Boxes.1.0.0.nupkg  changed\n[0-9a-f]{{64}}  More  new\n.*/plugins.json: 2. {trust}\n$", second.Output);
        Assert.Matches("^[0-9a-f]{64}  More  同前\n-{64}  Contoso.Boxes.1.0.0.nupkg  去掉\n.*/plugins.json：1 个。这就是信任：.*\n$", third.Output);
        Assert.Equal(0, Minsheng.Run("plugins", _plugins.Root).ExitCode);
    }

    [Fact]
    public void Allow_WhereItCannot_WritesNothing()
    {
        using var empty = new PluginDirectory();
        _plugins.Add("plugins.json", "{ \"format\": 1, \"plugin\": [] }");

        var broken = Minsheng.Run("plugins", "allow", _plugins.Root);
        var nothing = Minsheng.Run("plugins", "allow", empty.Root);
        var missing = Minsheng.Run("plugins", "allow", empty.PathOf("not-there"));

        Assert.Equal((2, ""), (broken.ExitCode, broken.Output));
        Assert.Contains("plugins.json(1,16): error MR1008: unknown key `plugin`", broken.Error, StringComparison.Ordinal);
        Assert.Contains("did you mean `plugins`?", broken.Error, StringComparison.Ordinal);
        Assert.Equal("{ \"format\": 1, \"plugin\": [] }", File.ReadAllText(_plugins.PathOf("plugins.json")));
        Assert.Equal((2, "", $"minsheng: nothing in `{empty.Root}` could be a plug-in\n"), (nothing.ExitCode, nothing.Output, nothing.Error));
        Assert.Empty(Directory.GetFileSystemEntries(empty.Root));
        Assert.Equal((2, ""), (missing.ExitCode, missing.Output));
        Assert.Contains("error MR5031", missing.Error, StringComparison.Ordinal);
    }

    /// <summary>The runtime writes down every assembly that it loads: what loads plug-ins is there with the option, and not without.</summary>
    [Fact]
    public void Evaluate_WithoutPlugins_LoadsNothingThatLoadsPlugins()
    {
        _plugins.AllowAll();

        var without = LoadedBy(["evaluate", Minsheng.Rules, "--observations", Minsheng.Published]);
        var with = LoadedBy([.. Evaluate, "--plugins", _plugins.Root]);

        Assert.Contains("Minsheng.Rules.Data.dll", without, StringComparison.Ordinal);
        Assert.All(["Minsheng.Rules.Plugins.dll", "System.Reflection.Metadata.dll", "System.IO.Compression.dll"], name =>
        {
            Assert.DoesNotContain(name, without, StringComparison.Ordinal);
            Assert.Contains(name, with, StringComparison.Ordinal);
        });
    }

    /// <summary>The trace of the runtime's loader, of which the names of assemblies are read.</summary>
    private string LoadedBy(string[] args)
    {
        var trace = _rules.PathOf("loads.nettrace");
        var outcome = Minsheng.Execute("dotnet", "", [Path.Combine(AppContext.BaseDirectory, "minsheng.dll"), .. args], new Dictionary<string, string>
        {
            ["DOTNET_EnableEventPipe"] = "1",
            ["DOTNET_EventPipeConfig"] = "Microsoft-Windows-DotNETRuntime:0x8:4",
            ["DOTNET_EventPipeOutputPath"] = trace,
        });
        Assert.Equal(0, outcome.ExitCode);
        var bytes = File.ReadAllBytes(trace);
        return Encoding.Unicode.GetString(bytes) + Encoding.Unicode.GetString(bytes, 1, bytes.Length - 1);
    }
}
