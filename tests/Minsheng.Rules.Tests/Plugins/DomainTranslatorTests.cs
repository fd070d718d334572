using Minsheng.Rules.Plugins;

namespace Minsheng.Rules.Tests.Plugins;

/// <summary>Files of other formats read as domains: a list of promises, each a name and a number of schools.</summary>
public sealed class DomainTranslatorTests
{
    private const string List = """
        {
          "promises": [
            { "name": "middle-schools", "schools": 15 },
            { "name": "primary-schools", "schools": 4 }
          ]
        }
        """;

    [Fact]
    public void Load_FileOfTheFormat_IsReadAsADomain()
    {
        var programme = Load(List, new PromiseTranslator()).GetProgramme();

        Assert.Equal(["middle-schools", "primary-schools"], programme.Measures.Select(measure => measure.Id));
        Assert.Equal("list", programme.Domains[0].Id);
        Assert.Equal("list.json(3,5)", programme.FindMeasure("middle-schools")!.Header.Location.ToString());
        var result = RuleEvaluator.Evaluate(ObservationSet.Create(programme, [EveryEvaluator.Row("middle-schools", 15)])).FindMeasure("middle-schools")!;
        Assert.Equal(Compliance.Met, result.Compliance);
    }

    /// <summary>What is wrong stands where the original says it, by line, column and pointer.</summary>
    [Theory]
    [InlineData("15", "\"many\"", "list.json(3,44) MR3009 /promises/0/schools")]
    [InlineData("primary-schools", "middle-schools", "list.json(4,15) MR2002 /promises/1/name")]
    [InlineData("primary-schools", "Primary", "list.json(4,15) MR1016 /promises/1/name")]
    public void Load_FaultInTheTranslation_StandsInTheOriginal(string from, string to, string expected)
    {
        var diagnostic = Assert.Single(Load(List.Replace(from, to, StringComparison.Ordinal), new PromiseTranslator()).Diagnostics);

        Assert.Equal(expected, $"{diagnostic.Location} {diagnostic.Code} {diagnostic.Location.Pointer}");
    }

    [Fact]
    public void Load_FileOfNoFormat_IsADomainFileWithFaults() =>
        Assert.Contains(Load(List.Replace("promises", "wishes", StringComparison.Ordinal), new PromiseTranslator()).Diagnostics, diagnostic => diagnostic.Code == "MR1008");

    [Theory]
    [InlineData("throws", "out of luck")]
    [InlineData("gives nothing", "it gave nothing")]
    public void Load_TranslatorThatFails_IsADiagnosticOfTheFile(string fault, string said)
    {
        var loaded = Load(List, new PromiseTranslator { Fault = fault });

        Assert.Equal([$"list.json: error MR5004: the plug-in that reads format `promises` as a domain failed: {said}"], loaded.Diagnostics.Select(diagnostic => diagnostic.ToString()));
        Assert.False(loaded.Succeeded);
    }

    /// <summary>A translator that fails when it is only asked takes no other file along.</summary>
    [Fact]
    public void Load_TranslatorThatFailsToRecognize_IsPassedOver()
    {
        var set = PluginSet.Create(new FakePlugin { Translating = [new PromiseTranslator { Fault = "cannot recognize" }] });

        var loaded = EveryEvaluator.Load(set, """ "id": "schools", "kind": "count", "target": "≥ 15 所" """);

        Assert.Equal(
            ["d.json: warning MR5005: the plug-in that reads format `promises` as a domain failed when it was asked whether this is such a file: out of sorts"],
            loaded.Diagnostics.Select(diagnostic => diagnostic.ToString()));
        Assert.True(loaded.Succeeded);
    }

    [Fact]
    public void Create_TranslatorOfAPlugin_IsOneOfItsCapabilities() =>
        Assert.Equal(["domains promises"], PluginSet.Create(new FakePlugin { Translating = [new PromiseTranslator()] }).Plugins[0].Capabilities.Select(capability => capability.ToString()));

    private static LoadResult Load(string list, DomainTranslator translator) => new ProgrammeLoader(PluginSet.Create(new FakePlugin { Translating = [translator] })).Load(new InMemoryRuleSource()
        .Add("programme.json", """{ "format": 1, "id": "p", "title": "测试", "period": { "from": "2023-01-01", "to": "2023-12-31" }, "domains": [ "list.json" ] }""")
        .Add("list.json", list));

    private sealed class PromiseTranslator : DomainTranslator
    {
        public string? Fault { get; init; }

        public override string Format => "promises";

        public override bool Recognizes(DocumentNode root) =>
            Fault == "cannot recognize" ? throw new InvalidOperationException("out of sorts") : root.Find("promises") is not null;

        public override DocumentNode? Translate(DocumentNode root, string file, DiagnosticBag diagnostics)
        {
            if (Fault is not null)
            {
                return Fault == "throws" ? throw new InvalidOperationException("out of luck") : null;
            }

            var promises = root.Find("promises")!;
            var item = DocumentNode.MakeObject(
                [
                    ("number", DocumentNode.MakeNumber(1, promises)),
                    ("title", DocumentNode.MakeText("学校", promises)),
                    ("measures", DocumentNode.MakeList(promises.Items.Select(MeasureOf), promises)),
                ],
                promises);
            return DocumentNode.MakeObject(
                [
                    ("format", DocumentNode.MakeNumber(1, root)),
                    ("id", DocumentNode.MakeText("list", root)),
                    ("title", DocumentNode.MakeText("清单", root)),
                    ("items", DocumentNode.MakeList([item], promises)),
                ],
                root);
        }

        private static DocumentNode MeasureOf(DocumentNode promise)
        {
            var (name, schools) = (promise.Find("name")!, promise.Find("schools")!);
            return DocumentNode.MakeObject(
                [
                    ("id", name),
                    ("kind", DocumentNode.MakeText("count", promise)),
                    ("subject", name),
                    ("clause", DocumentNode.MakeText($"{schools.Text}所", promise)),
                    ("target", DocumentNode.MakeObject([("atLeast", schools), ("unit", DocumentNode.MakeText("所", promise))], schools)),
                ],
                promise);
        }
    }
}
