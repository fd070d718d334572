using System.Globalization;
using System.Text;

namespace Minsheng.Rules.Plugins.Tests;

/// <summary>Everything that can be wrong with a plug-in, in one folder and one load: each is reported, and the good ones judge as if they were alone.</summary>
public sealed class HostileFolderTests : IDisposable
{
    private const string NewerLibrary = """
        [assembly: System.Reflection.AssemblyVersion("9.9.0.0")]
        namespace Minsheng.Rules.Plugins { public abstract class RulePlugin { } }
        """;

    private readonly PluginDirectory _directory = new();
    private readonly PluginFolder _folder;
    private readonly CultureInfo _culture = CultureInfo.CurrentCulture;

    public HostileFolderTests()
    {
        AddThoseThatCannotBeLoaded();
        AddThoseWhoseManifestIsWrong();
        AddThoseThatFailLater();
        AddGoodOnes();
        _folder = _directory.LoadAll();
    }

    public void Dispose()
    {
        CultureInfo.CurrentCulture = _culture;
        _folder.Dispose();
        _directory.Dispose();
    }

    [Fact]
    public void Load_SaysOfEachWhatIsWrongWithIt()
    {
        var host = $"{Environment.Version.Major}.{Environment.Version.Minor}";
        var library = typeof(RulePlugin).Assembly.GetName().Version!.ToString(3);
        Assert.Equal(
            [
                "ClaimsCount: error MR5023: plug-in `Hostile.ClaimsCount` is not used: its kind `count` is taken by Minsheng.Rules",
                "ClaimsUnit: error MR5023: plug-in `Hostile.ClaimsUnit` is not used: its unit `所` is taken by Minsheng.Rules",
                "Hostile.Broken.1.0.0.nupkg: error MR5041: `Hostile.Broken.1.0.0.nupkg` is not a NuGet package",
                "Hostile.Future.1.0.0.nupkg: error MR5044: `Hostile.Future` is for net472, net99.0, and this is .NET " + host,
                "Hostile.Misnamed.1.0.0.nupkg: error MR5042: `Hostile.Misnamed.1.0.0.nupkg` has no `Hostile.Misnamed.dll`",
                "IdIsNone: error MR5024: plug-in `not an id!` is not used: `not an id!` is not an id such as `Contoso.Rules.Survey`",
                "ManifestThrows: error MR5021: plug-in `Hostile.ManifestThrows` failed when it was asked what it brings: no kinds today",
                "NeedsFuture: error MR5044: `NeedsFuture.dll` is for .NET 99.0, and this is .NET " + host,
                "NeedsNewerLibrary: error MR5045: `NeedsNewerLibrary.dll` needs `Minsheng.Rules` 9.9.0, and this is " + library,
                "NeedsOthers: error MR5046: `NeedsOthers.dll` needs `Contoso.One`, `Contoso.Two`, which neither it nor the host has",
                "NeedsPast: error MR5044: `NeedsPast.dll` is for .NET Framework 4.8, and this is .NET " + host,
                "NoAssembly.dll: error MR5043: `NoAssembly.dll` is not a .NET assembly",
                "NoConstructor: error MR5049: the manifest `Manifest` has no public constructor without parameters",
                "NoManifest: error MR5047: `NoManifest.dll` has no manifest",
                "NullKinds: error MR5021: plug-in `Hostile.NullKinds` failed when it was asked what it brings: " + NullMessage(),
                "ThrowsWhenInitialized: error MR5050: the manifest `Manifest` failed when it was made: not ready",
                "ThrowsWhenMade: error MR5050: the manifest `Manifest` failed when it was made: two lines",
                "Truncated.dll: error MR5043: `Truncated.dll` is not a .NET assembly",
                "Twin1: error MR5022: plug-in `Hostile.Twin` is there more than once: Twin1, Twin2; none of them is used",
                "Twin2: error MR5022: plug-in `hostile.twin` is there more than once: Twin1, Twin2; none of them is used",
                "TwoManifests: error MR5048: `TwoManifests.dll` has more than one manifest: `Manifest`, `Second`",
                "VersionIsNone: error MR5021: plug-in `Hostile.VersionIsNone` failed when it was asked what it brings: `one` is not a version, write 1.2.0",
            ],
            Found.Lines(_folder.Set.Diagnostics));
        Assert.All(_folder.Set.Diagnostics, found => Assert.Matches("\\p{IsCJKUnifiedIdeographs}", found.Message.Zh));
        Assert.False(_folder.IsRefused);
        Assert.Equal(_folder.Set.Diagnostics.Select(found => found.Location.File), _folder.Set.Refused.Select(refused => refused.Origin).Order(StringComparer.Ordinal));
        Assert.Equal(
            [
                "Contoso.Beside", "Contoso.Package", "Hostile.AnothersId", "Hostile.Culture", "Hostile.Fraction", "Hostile.FunctionThrows", "Hostile.JudgeThrows", "Hostile.LowerThrows",
                "Hostile.NoReason", "Hostile.NotANumber", "Hostile.NullMeasure", "Hostile.NullOpinion", "Hostile.ReadThrows", "Hostile.ReaderThrows", "Hostile.StrangePart",
            ],
            _folder.Set.Plugins.Select(plugin => plugin.Id));
    }

    [Fact]
    public void Evaluate_WithThoseThatFail_IsAnErrorForTheirMeasuresAloneInEveryEvaluator()
    {
        var good = new[]
        {
            Rules.Measure("schools", "count", "≥ 3 所"), Rules.Measure("roads", "count", "≥ 5 条"), Rules.Measure("packed", "package", "≥ 5 家"), Rules.Measure("beside", "beside", "≥ 5 家"),
            Rules.Measure("silent", "beside", "≥ 5 家"),
        };
        var bad = new[]
        {
            Rules.Measure("read", "read-throws", "≥ 1 家"), Rules.Measure("lower", "lower-throws", "≥ 1 家"), Rules.Measure("function", "function-throws", "≥ 1 家"),
            Rules.Measure("nan", "not-a-number", "≥ 1 家"), Rules.Measure("another", "anothers-id", "≥ 1 家"), Rules.Measure("null", "null-measure", "≥ 1 家"),
            Rules.Measure("culture", "culture", "≥ 1000.5 家"),
            Rules.Judged("judge", "judge-throws", "schools"), Rules.Judged("reason", "no-reason", "schools"), Rules.Judged("opinion", "null-opinion", "schools"), Rules.Judged("strange", "strange-part", "schools"),
        };
        var loaded = Rules.Read(_folder.Set, [.. good, .. bad]);
        var programme = loaded.GetProgramme();
        var (figures, badFigures) = (
            new[] { Judged.Figure("schools", 3), Judged.Figure("roads", 4), Judged.Figure("packed", 5), Judged.Figure("beside", 4) },
            new[] { Judged.Figure("function", 1), Judged.Figure("nan", 1), Judged.Figure("culture", 1000) });

        Assert.Equal(
            [
                "MR5001: measure `read` is judged `error`: its kind `read-throws` failed when it was read: cannot read",
                "MR5001: measure `lower` is judged `error`: its kind `lower-throws` failed when it was read: cannot lower",
                "MR5001: measure `another` is judged `error`: its kind `anothers-id` failed when it was read: it gave the measure `schools` of kind `anothers-id` in its place",
                "MR5001: measure `null` is judged `error`: its kind `null-measure` failed when it was read: it gave neither a measure nor a reason",
            ],
            loaded.Diagnostics.Select(found => $"{found.Code}: {found.Message.En}"));
        var alone = Judged.Of(Rules.Load(_folder.Set, good), figures);
        var together = Judged.Of(programme, [.. figures, .. badFigures]);
        Assert.Equal(["beside NotMet TargetMissed", "packed Met", "roads NotMet TargetMissed", "schools Met", "silent Indeterminate NoObservation"], alone[0].Select(each => $"{each.Key} {each.Value}").Order(StringComparer.Ordinal));
        Assert.All(Enumerable.Range(0, 4), way =>
        {
            Assert.All(alone[0], verdict => Assert.Equal(verdict.Value, together[way][verdict.Key]));
            Assert.Equal("NotMet TargetMissed", together[way]["culture"]);
            Assert.All(
                ["read", "lower", "function", "nan", "another", "null", "judge", "reason", "opinion", "strange"],
                id => Assert.Equal($"{id}: Error PluginFailed", $"{id}: {together[way][id]}"));
        });
    }

    [Fact]
    public void Evaluate_WithThoseThatFail_SaysOfEachWhy()
    {
        var programme = Rules.Load(
            _folder.Set,
            Rules.Measure("schools", "count", "≥ 3 所"), Rules.Measure("function", "function-throws", "≥ 1 家"), Rules.Measure("nan", "not-a-number", "≥ 1 家"), Rules.Measure("fraction", "fraction", "≥ 1 家"),
            Rules.Judged("judge", "judge-throws", "schools"), Rules.Judged("reason", "no-reason", "schools"), Rules.Judged("opinion", "null-opinion", "schools"), Rules.Judged("strange", "strange-part", "schools"));

        var set = ObservationSet.Create(programme, [Judged.Figure("schools", 3), Judged.Figure("function", 1), Judged.Figure("nan", 1), Judged.Figure("fraction", 3)]);

        Assert.All([RuleEvaluator.Flat, RuleEvaluator.Interpreted], evaluator =>
        {
            var result = evaluator.Evaluate(set);
            Assert.Equal(
                [
                    "measure `function` is judged `error`: its kind `function-throws` failed when it was evaluated: cannot compute",
                    "measure `nan` is judged `error`: its kind `not-a-number` failed when it was evaluated: Value was either too large or too small for a Decimal.",
                    "measure `judge` is judged `error`: its kind `judge-throws` failed when it was evaluated: cannot judge",
                    "measure `reason` is judged `error`: its kind `no-reason` failed when it was evaluated: it gave a verdict without a reason",
                    "measure `opinion` is judged `error`: its kind `null-opinion` failed when it was evaluated: it gave no opinion",
                    "measure `strange` is judged `error`: its kind `strange-part` failed when it was evaluated: it was decided by `roads`, which is no part",
                ],
                result.Findings.Select(found => found.Message.En));
            Assert.Equal((Rational)3 / 7, result.FindMeasure("fraction")!.Completion!.Value.Raw);
        });
    }

    [Fact]
    public void ReadObservations_ReaderThatThrows_IsAnErrorOfTheFile()
    {
        var bad = _folder.Set.ReadObservations("figures.bad", "x"u8.ToArray())!;
        var good = _folder.Set.ReadObservations("figures.lines", Encoding.UTF8.GetBytes("schools 3\nroads 4\n"))!;

        Assert.Equal(["figures.bad: error MR5003: the plug-in that reads `.bad` files failed: cannot read figures"], Found.Lines(bad.Diagnostics));
        Assert.Empty(good.Diagnostics);
        Assert.Equal(["schools 3", "roads 4"], good.Observations.Select(each => $"{each.Measure} {each.Value}"));
        Assert.Null(_folder.Set.ReadObservations("figures.xyz", []));
    }

    /// <summary>A programme that names what was found and refused is told so; one that names what was never there, how to get it.</summary>
    [Fact]
    public void Read_ProgrammeThatNeedsARefusedPlugIn_SaysThatItWasFound()
    {
        var source = new InMemoryRuleSource()
            .Add("programme.json", """
                { "format": 1, "id": "p", "title": "测试", "period": { "from": "2023-01-01", "to": "2023-12-31" }, "domains": [ "d.json" ],
                  "plugins": [ { "id": "Contoso.Package", "version": "[1.0,2.0)" }, { "id": "NeedsPast", "version": "1.0" } ] }
                """u8.ToArray())
            .Add("d.json", Encoding.UTF8.GetBytes($$"""{ "format": 1, "id": "d", "title": "测试", "items": [ { "number": 1, "title": "事项", "measures": [ {{Rules.Measure("packed", "package", "≥ 5 家")}} ] } ] }"""));

        var found = Assert.Single(new ProgrammeLoader(_folder.Set).Load(source).Diagnostics);

        Assert.Equal("programme.json(2,77): error MR5011: plug-in `NeedsPast` (version 1.0.0) is needed and is not loaded", found.ToString());
        Assert.Equal("`NeedsPast` was found and is not used: its diagnostics say why", found.Help.En);
    }

    private static string NullMessage() => new ArgumentNullException("source").Message;

    private void AddThoseThatCannotBeLoaded()
    {
        var (one, two) = (PluginCode.CompileAlone("Contoso.One", "public static class One { public static int Value => 1; }"), PluginCode.CompileAlone("Contoso.Two", "public static class Two { public static int Value => 2; }"));
        var newer = PluginCode.CompileAlone("Minsheng.Rules", NewerLibrary);
        var plain = PluginCode.Compile("Plain", PluginCode.WithKind("Hostile.Plain", "plain"));
        _directory
            .AddFolder("NeedsFuture", PluginCode.WithKind("Hostile.NeedsFuture", "future"), ".NETCoreApp,Version=v99.0")
            .AddFolder("NeedsPast", PluginCode.WithKind("Hostile.NeedsPast", "past"), ".NETFramework,Version=v4.8")
            .Add("NeedsNewerLibrary/NeedsNewerLibrary.dll", PluginCode.CompileAlone("NeedsNewerLibrary", "public sealed class Manifest : Minsheng.Rules.Plugins.RulePlugin;", newer))
            .Add("NeedsOthers/NeedsOthers.dll", PluginCode.Compile("NeedsOthers", PluginCode.Plugin("Hostile.NeedsOthers", "public int Sum => One.Value + Two.Value;"), one, two))
            .AddFolder("NoManifest", "public sealed class Nothing;")
            .AddFolder("TwoManifests", PluginCode.WithKind("Hostile.TwoManifests", "two") + " public sealed class Second() : TestPlugin(\"Hostile.Second\");")
            .AddFolder("NoConstructor", "public sealed class Manifest(string id) : TestPlugin(id) { private Manifest() : this(\"Hostile.NoConstructor\") { } }")
            .AddFolder("ThrowsWhenMade", "public sealed class Manifest : TestPlugin { public Manifest() : base(\"Hostile.ThrowsWhenMade\") => throw new InvalidOperationException(\"two\\nlines\"); }")
            .AddFolder("ThrowsWhenInitialized", "public sealed class Manifest() : TestPlugin(\"Hostile.Init\") { static Manifest() => throw new InvalidOperationException(\"not ready\"); }")
            .Add("NoAssembly.dll", "MZ, but nothing else")
            .Add("Truncated.dll", plain[..(plain.Length / 2)])
            .Add("Hostile.Broken.1.0.0.nupkg", "PK, but nothing else")
            .AddPackage("Hostile.Misnamed", [], ("lib/net8.0/Other.dll", plain))
            .AddPackage("Hostile.Future", [], ("lib/net99.0/Hostile.Future.dll", plain), ("lib/net472/Hostile.Future.dll", plain));
    }

    private void AddThoseWhoseManifestIsWrong() => _directory
        .AddFolder("Twin1", PluginCode.WithKind("Hostile.Twin", "twin-one"))
        .AddFolder("Twin2", PluginCode.WithKind("hostile.twin", "twin-two"))
        .AddFolder("ManifestThrows", PluginCode.Plugin("Hostile.ManifestThrows", "public override IReadOnlyList<MeasureKind> Kinds => throw new InvalidOperationException(\"no kinds today\");"))
        .AddFolder("NullKinds", PluginCode.Plugin("Hostile.NullKinds", "public override IReadOnlyList<MeasureKind> Kinds => null!;"))
        .AddFolder("IdIsNone", PluginCode.WithKind("not an id!", "no-id"))
        .AddFolder("VersionIsNone", "public sealed class Manifest() : TestPlugin(\"Hostile.VersionIsNone\") { public override PluginVersion Version => PluginVersion.Parse(\"one\"); }")
        .AddFolder("ClaimsCount", PluginCode.WithKind("Hostile.ClaimsCount", "count"))
        .AddFolder("ClaimsUnit", PluginCode.Plugin("Hostile.ClaimsUnit", "public override IReadOnlyList<PluginUnit> Units => [new PluginUnit(new Unit(\"所\", UnitDimension.Count, 1))];"));

    private void AddThoseThatFailLater()
    {
        AddKind("ReadThrows", "public sealed class Kind() : ValueKind(\"read-throws\") { public override Measure? Read(MeasureReader reader) => throw new InvalidOperationException(\"cannot read\"); }");
        AddKind("NullMeasure", "public sealed class Kind() : ValueKind(\"null-measure\") { protected override Measure? Make(MeasureHeader header, Target target) => null; }");
        AddKind("AnothersId", "public sealed class Kind() : ValueKind(\"anothers-id\") { protected override Measure? Make(MeasureHeader header, Target target) => new ValueMeasure(header with { Id = \"schools\" }, target); }");
        AddKind("LowerThrows", """
            public sealed class Kind() : ValueKind("lower-throws") { protected override Measure? Make(MeasureHeader header, Target target) => new Bad(header, target); }
            public sealed class Bad(MeasureHeader header, Target target) : ValueMeasure(header, target) { public override MeasureFormula Lower() => throw new InvalidOperationException("cannot lower"); }
            """);
        AddKind("Culture", """
            public sealed class Kind() : ValueKind("culture")
            {
                public override Measure? Read(MeasureReader reader)
                {
                    var culture = (System.Globalization.CultureInfo)System.Globalization.CultureInfo.InvariantCulture.Clone();
                    (culture.NumberFormat.NumberDecimalSeparator, culture.NumberFormat.NegativeSign, culture.NumberFormat.NumberGroupSeparator) = (",", "minus", ".");
                    System.Globalization.CultureInfo.CurrentCulture = culture;
                    return base.Read(reader);
                }
            }
            """);
        AddFunction("FunctionThrows", "function-throws", "throw new InvalidOperationException(\"cannot compute\")");
        AddFunction("NotANumber", "not-a-number", "(decimal)(double.NaN * (double)(decimal)arguments[0].Numerator)");
        AddFunction("Fraction", "fraction", "arguments[0] / 7");
        AddJudge("JudgeThrows", "judge-throws", "throw new InvalidOperationException(\"cannot judge\")");
        AddJudge("NoReason", "no-reason", "new Opinion(Compliance.NotMet)");
        AddJudge("NullOpinion", "null-opinion", "null!");
        AddJudge("StrangePart", "strange-part", "new Opinion(Compliance.Met) { DecidingParts = [\"roads\"] }");
        AddReader("ReaderThrows", ".bad", "throw new InvalidOperationException(\"cannot read figures\")");
    }

    private void AddGoodOnes()
    {
        _directory.AddPackage("Contoso.Package", ["Minsheng.Rules 0.1.0"], ("lib/net8.0/Contoso.Package.dll", PluginCode.Compile("Contoso.Package", PluginCode.WithKind("Contoso.Package", "package"))));
        _directory.Add("Contoso.Beside/Minsheng.Rules.dll", File.ReadAllBytes(typeof(RulePlugin).Assembly.Location));
        const string read = """
            ObservationFile.FromObservations(System.Text.Encoding.UTF8.GetString(bytes).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(' '))
                .Select(parts => new Observation { Measure = parts[0], Date = new(2023, 12, 31), Value = Rational.Parse(parts[1]) }), name)
            """;
        _directory.AddFolder("Contoso.Beside", PluginCode.Plugin(
            "Contoso.Beside",
            "public override IReadOnlyList<MeasureKind> Kinds => [new ValueKind(\"beside\")]; public override IReadOnlyList<ObservationReader> ObservationReaders => [new Reader()];",
            ReaderCode(".lines", read)));
    }

    private void AddKind(string name, string code) => _directory.AddFolder(name, PluginCode.Plugin($"Hostile.{name}", "public override IReadOnlyList<MeasureKind> Kinds => [new Kind()];", code));

    private void AddFunction(string name, string kind, string computed) => _directory.AddFolder(name, PluginCode.Plugin(
        $"Hostile.{name}",
        $"public override IReadOnlyList<MeasureKind> Kinds => [new FunctionKind(\"{kind}\", new Function())];",
        $$"""public sealed class Function : NumberFunction { public override string Name => "{{kind}}"; public override Rational Compute(ReadOnlySpan<Rational> arguments) => {{computed}}; }"""));

    private void AddJudge(string name, string kind, string opinion) => _directory.AddFolder(name, PluginCode.Plugin(
        $"Hostile.{name}",
        $"public override IReadOnlyList<MeasureKind> Kinds => [new JudgedKind(\"{kind}\", new JudgeOf())];",
        $$"""public sealed class JudgeOf : MeasureJudge { public override Opinion Judge(JudgeContext context) => {{opinion}}; }"""));

    private void AddReader(string name, string extension, string read) => _directory.AddFolder(name, PluginCode.Plugin(
        $"Hostile.{name}", "public override IReadOnlyList<ObservationReader> ObservationReaders => [new Reader()];", ReaderCode(extension, read)));

    private static string ReaderCode(string extension, string read) =>
        $$"""public sealed class Reader : ObservationReader { public override string Extension => "{{extension}}"; public override ObservationFile Read(string name, byte[] bytes) => {{read}}; }""";
}
