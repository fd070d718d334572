using System.Globalization;
using Minsheng.Rules.Expressions;
using Minsheng.Rules.Kinds;

namespace Minsheng.Rules.Testing.Tests.Conformance;

/// <summary>Kinds with one thing done wrong: exactly the law that it breaks is broken, and the breach says where.</summary>
public sealed class BrokenKindTests
{
    private static readonly DiagnosticDescriptor TooSmall = new("TE1001", DiagnosticSeverity.Error, new LocalizedText("`{0}` 太小", "`{0}` is too small"));

    [Fact]
    public void KindWithoutFault_KeepsEveryLaw() => Assert.Empty(BrokenBy(TestKind.Of(target => TestKind.Formula(target))));

    /// <summary>Of no part anything is known: that is no reason to call the whole met.</summary>
    [Fact]
    public void KindThatIsMetByDefault_BreaksNoData()
    {
        var kind = new TestKind(reader => reader.ReadMeasureIds("parts") is { Count: > 0 } parts
            ? TestKind.MeasureOf(reader, null, () => new JudgedFormula(new MetByDefault(), parts))
            : null);
        var example = new KindExample("""{ "id": "whole", "kind": "tested", "parts": ["part"] }""")
        {
            Name = "one part",
            With = ["""{ "id": "part", "kind": "count", "target": "≥ 15 所" }"""],
            Ladder = [Row.Value(0) with { Measure = "part" }, Row.Value(15) with { Measure = "part" }],
            AtTarget = 1,
        };

        Assert.Equal(
            Lines(
                "no-data, one part, no observation as of 2023-07-02: expected `indeterminate`, found `met`",
                "no-data, one part, no observation as of 2023-12-31: expected `indeterminate`, found `met`",
                "no-data, one part, no observation as of 2024-01-01: expected `indeterminate`, found `met`"),
            Lines(BrokenBy(kind, example)));
    }

    /// <summary>15 of 15 are all, not half.</summary>
    [Fact]
    public void KindOfHalfACompletion_BreaksTheTarget()
    {
        var kind = TestKind.Of(target => TestKind.Formula(target) with { Completion = TestKind.Field / (2 * target.Bound) });

        Assert.Equal(["target, ladder, rung 2 as of 2023-12-31, at the target: expected the completion 1, found the completion 0.5"], BrokenBy(kind));
    }

    /// <summary>More than what was promised keeps the promise too; a total that only rises never comes back to an exact number that it has passed.</summary>
    [Fact]
    public void KindThatRefusesMore_BreaksMonotony()
    {
        var kind = TestKind.Of(target => TestKind.Formula(target) with { Condition = new ComparisonExpression(TestKind.Field, Relation.Equals, target.Bound) });

        Assert.Equal(
            Lines(
                "monotony, ladder, rung 3 as of 2023-07-02: expected `met`, as on rung 2, found `notMet` because of `limitExceeded`",
                "monotony, ladder, rung 3 as of 2023-12-31: expected `met`, as on rung 2, found `notMet` because of `limitExceeded`",
                "monotony, ladder, rung 3 as of 2024-01-01: expected `met`, as on rung 2, found `notMet` because of `limitExceeded`"),
            Lines(BrokenBy(kind)));
    }

    [Fact]
    public void CompletionThatFalls_BreaksMonotony()
    {
        var kind = TestKind.Of(target => TestKind.Formula(target) with
        {
            Completion = new FunctionExpression(new TestFunction(value => value > 15 ? 1 - (value - 15) / 100 : value / 15), TestKind.Field),
        });

        Assert.Equal(
            "monotony, ladder, rung 3 as of 2023-07-02: expected at least the completion 1 of rung 2, found the completion 0.95",
            BrokenBy(kind, law: "monotony").First());
    }

    [Fact]
    public void FunctionThatReadsTheCulture_BreaksDeterminism()
    {
        var kind = TestKind.Of(target => TestKind.Formula(target, new FunctionExpression(
            new TestFunction(value => CultureInfo.CurrentCulture.Name == "tr-TR" ? value + 1 : value), TestKind.Field)));

        Assert.StartsWith("determinism, ladder, rung 0 as of 2023-07-02, under the culture tr-TR: expected ", BrokenBy(kind).First(), StringComparison.Ordinal);
    }

    /// <summary>The keys of an object have no order.</summary>
    [Fact]
    public void KindThatReadsKeysInOrder_BreaksDeterminism()
    {
        var kind = new TestKind(reader =>
        {
            var steps = reader.Object("steps");
            _ = (steps?.Optional("first", NodeKind.Number), steps?.Optional("second", NodeKind.Number));
            steps?.ReportUnknownKeys();
            var least = steps?.Node.Properties.Select(property => property.Value).FirstOrDefault(value => value.Kind == NodeKind.Number)?.Number ?? 0;
            return TestKind.ReadWith(reader, target => TestKind.Formula(target) with { Notes = [new NoteRule(new ComparisonExpression(TestKind.Field, Relation.Below, least), ResultNote.AboveRange)] });
        });
        var example = Example("""{ "kind": "tested", "target": "≥ 15 所", "steps": { "first": 10, "second": 20 } }""");

        Assert.StartsWith("determinism, ladder, rung 1 as of 2023-07-02, keys in reverse order: expected ", BrokenBy(kind, example).First(), StringComparison.Ordinal);
    }

    /// <summary>Up the ladder, one rung after the other, it is right; regions come in any order.</summary>
    [Fact]
    public void FunctionThatRemembers_BreaksAgreement()
    {
        var kind = TestKind.Of(target =>
        {
            var largest = Rational.Zero;
            return TestKind.Formula(target, new FunctionExpression(new TestFunction(value => largest = Rational.Max(largest, value)), TestKind.Field));
        });

        Assert.Contains("region", BrokenBy(kind, law: "agreement").First(), StringComparison.Ordinal);
    }

    [Fact]
    public void KindThatReadsTargetsAsTextAlone_BreaksTheRoundTrip()
    {
        var kind = new TestKind(reader =>
        {
            if (reader.Required("target", NodeKind.Text) is not { } node)
            {
                return null;
            }

            if (Target.Read(node.Text).Target is BoundTarget { Bound.Sign: > 0, Unit: { } unit } target && UnitRule.Counted.Accepts(unit))
            {
                return TestKind.MeasureOf(reader, target, () => TestKind.Formula(target));
            }

            reader.Diagnostics.Report(TooSmall, node.Location, node.Text);
            return null;
        });

        Assert.Equal(
            """round-trip, ladder, the target as object, `{"atLeast":15,"unit":"所"}`: expected rules without errors, found measures.json(5,11): error MR1010: expected text, found an object""",
            Assert.Single(BrokenBy(kind)));
    }

    [Fact]
    public void KindThatTakesAKeyForGranted_BreaksDiagnostics()
    {
        var kind = new TestKind(reader =>
        {
            var size = reader.Optional("size")!.Number;
            return TestKind.ReadWith(reader, target => TestKind.Formula(target, TestKind.Field * (size / size)));
        });

        var breaches = BrokenBy(kind, Example("""{ "kind": "tested", "target": "≥ 15 所", "size": 2 }"""), "diagnostics").ToList();

        Assert.StartsWith("diagnostics, ladder, `size` taken out: expected a kind that does not fail, found measures.json(3,1): warning MR5001: ", breaches[0], StringComparison.Ordinal);
        Assert.Contains(breaches, breach => breach.StartsWith("diagnostics, ladder, `size` is `true`: expected a kind that does not fail", StringComparison.Ordinal));
        Assert.Contains(breaches, breach => breach.StartsWith("diagnostics, ladder, `size` is `0`: expected a kind that does not fail", StringComparison.Ordinal));
    }

    [Fact]
    public void KindThatLeavesKeysUnread_BreaksDiagnostics()
    {
        var kind = new TestKind(reader =>
        {
            reader.Object("source")?.Text("name");
            return TestKind.ReadWith(reader, target => TestKind.Formula(target));
        });

        Assert.Equal(
            ["diagnostics, ladder, `name` misspelt `namee`: expected a refusal, found rules without errors"],
            BrokenBy(kind, Example("""{ "kind": "tested", "target": "≥ 15 所", "source": { "name": "统计公报" } }""")));
    }

    [Fact]
    public void FindingWithoutAPlace_BreaksDiagnostics() => Assert.Equal(
        "diagnostics, ladder, `least` is `0`: expected TE1001 at a place inside the measure, found ``",
        BrokenBy(WithLeast((reader, _) => reader.Diagnostics.Report(TooSmall, default, "least")), WithLeast(), "diagnostics").First());

    [Fact]
    public void FindingThatTheManifestKeepsSilentAbout_BreaksDiagnostics()
    {
        var other = new DiagnosticDescriptor("TE1002", DiagnosticSeverity.Error, new LocalizedText("太小", "too small"));

        Assert.Equal(
            "diagnostics, ladder, `least` is `0`: expected TE1002 among the diagnostics of the manifest, found none of that code",
            BrokenBy(WithLeast((reader, place) => reader.Diagnostics.Report(other, place)), WithLeast(), "diagnostics").First());
    }

    [Fact]
    public void FindingWhoseArgumentsDoNotFit_BreaksDiagnostics() => Assert.Equal(
        "diagnostics, ladder, `least` is `0`: expected a text of TE1001 in Chinese and English, found `` and ``",
        BrokenBy(WithLeast((reader, place) => reader.Diagnostics.Report(TooSmall, place)), WithLeast(), "diagnostics").First());

    [Fact]
    public void FunctionThatThrowsOnWhatAuthorsMayWrite_BreaksDiagnostics()
    {
        var kind = new TestKind(reader =>
        {
            var size = reader.Optional("size", NodeKind.Number)?.Number ?? 1;
            return TestKind.ReadWith(reader, target => TestKind.Formula(target, new FunctionExpression(new TestFunction(value => value * size / size), TestKind.Field)));
        });

        var breach = BrokenBy(kind, Example("""{ "kind": "tested", "target": "≥ 15 所", "size": 2 }"""), "diagnostics").First();

        Assert.StartsWith("diagnostics, ladder, `size` is `0`, rung 0 as of 2023-12-31: expected a verdict, found `error` because of `pluginFailed`: ", breach, StringComparison.Ordinal);
    }

    /// <summary>The first byte of an empty file is not there.</summary>
    [Fact]
    public void ReaderThatFails_BreaksDiagnostics()
    {
        var plugin = new TestPlugin(TestKind.Of(target => TestKind.Formula(target)));
        plugin.Readers.Add(new FirstByteReader());

        Assert.StartsWith("diagnostics, an empty file for the reader of `.first`: expected a reader that does not fail, found figures.first: error MR5003: ", Assert.Single(BrokenBy(plugin, [Plain])), StringComparison.Ordinal);
    }

    /// <summary>The kind remembers the bound of the measure that it read last, and all of its measures are judged by that.</summary>
    [Fact]
    public void KindThatHoldsState_BreaksPurity()
    {
        var last = Rational.Zero;
        var kind = TestKind.Of(target =>
        {
            last = target.Bound;
            return TestKind.Formula(target, new FunctionExpression(new TestFunction(value => last == 0 ? value : value + target.Bound - last), TestKind.Field));
        });

        var breaches = BrokenBy(kind, [Example("""{ "kind": "tested", "target": "≥ 15 所" }"""), Other]).ToList();

        Assert.Contains(breaches, breach => breach.StartsWith("purity, ladder, rung 0 as of 2023-12-31, before them, `example-1`: expected ", StringComparison.Ordinal));
        Assert.Contains(breaches, breach => breach.StartsWith("purity, other, rung 0 as of 2023-12-31, after them, `beside-1`: expected ", StringComparison.Ordinal));
    }

    [Fact]
    public void ManifestThatDiffersWhenAskedTwice_BreaksTheManifest()
    {
        var asked = 0;
        var plugin = new TestPlugin(TestKind.Of(target => TestKind.Formula(target))) { Steps = () => asked++ };

        Assert.Matches("^manifest, asked twice: expected `Contoso.Rules.Tested 1.[0-9]+.0`, found `Contoso.Rules.Tested 1.[0-9]+.0`$", Assert.Single(BrokenBy(plugin, [Plain])));
    }

    [Fact]
    public void ManifestThatAnswersOnce_BreaksTheManifest()
    {
        var asked = 0;
        var plugin = new TestPlugin(TestKind.Of(target => TestKind.Formula(target))) { Steps = () => asked++ == 0 ? 0 : throw new InvalidOperationException("asked before") };

        Assert.Equal(
            "manifest, asked twice: expected `Contoso.Rules.Tested 1.0.0`, found : error MR5021: plug-in `Contoso.Rules.Tested` failed when it was asked what it brings: asked before",
            Assert.Single(BrokenBy(plugin, [Plain])));
    }

    [Fact]
    public void KindWithoutAnExample_BreaksTheManifest()
    {
        var plugin = new TestPlugin(TestKind.Of(target => TestKind.Formula(target)), new SecondKind());

        Assert.Equal(["manifest, kind `second`: expected an example, found none"], BrokenBy(plugin, [Plain]));
    }

    [Fact]
    public void ExampleOfAnotherKind_BreaksTheManifest()
    {
        var count = new KindExample("""{ "kind": "count", "target": "≥ 15 所" }""") { Name = "count", Ladder = [Row.Value(0), Row.Value(15)], AtTarget = 1 };

        Assert.Equal(["manifest, count: expected a kind of the plug-in, found `count`"], BrokenBy(new TestPlugin(TestKind.Of(target => TestKind.Formula(target))), [Plain, count]));
    }

    /// <summary>A folder of plug-ins is searched for public classes.</summary>
    [Fact]
    public void ManifestThatHostsDoNotSee_BreaksTheManifest() => Assert.Equal(
        ["manifest: expected a public class, which hosts find, found a class that is not public"],
        new ConformanceKit(new HiddenPlugin(), Plain).Check("manifest").Breaches.Select(breach => breach.ToString()));

    [Fact]
    public void FindingsThatDifferByLanguage_BreakTheManifest()
    {
        var plugin = new TestPlugin(TestKind.Of(target => TestKind.Formula(target)));
        plugin.Findings.Add(new DiagnosticDescriptor("TE2001", DiagnosticSeverity.Error, new LocalizedText("`{0}` 大于 `{1}`", "`{0}` is too large"), new LocalizedText("改小", "")));

        Assert.Equal(
            Lines(
                "manifest, diagnostic TE2001: expected the same places in Chinese and English: `{0}`, found `{0} {1}`",
                "manifest, diagnostic TE2001: expected a help in both languages or in none, found a help in one"),
            Lines(BrokenBy(plugin, [Plain])));
    }

    [Fact]
    public void CodeOfTheLibrary_BreaksTheManifest()
    {
        var plugin = new TestPlugin(TestKind.Of(target => TestKind.Formula(target)));
        plugin.Findings.Add(new DiagnosticDescriptor("MR9001", DiagnosticSeverity.Error, new LocalizedText("错", "wrong")));

        Assert.Equal(
            "manifest: expected a manifest without findings, found : error MR5024: plug-in `Contoso.Rules.Tested` is not used: `MR9001` is not a code of its own, such as `SV1001`",
            new ConformanceKit(plugin, Plain).Check("manifest").Breaches[0].ToString());
    }

    /// <summary>A completion that the example denies is found, not passed over.</summary>
    [Fact]
    public void ExampleThatDeniesItsCompletion_BreaksTheTarget()
    {
        var example = new KindExample("""{ "kind": "tested", "target": "≥ 15 所" }""") { Name = "ladder", Ladder = [Row.Value(0), Row.Value(15)], AtTarget = 1, HasCompletion = false };

        Assert.Equal(
            Lines(
                "target, ladder, rung 0 as of 2023-12-31: expected no completion, as the example says, found the completion 0",
                "target, ladder, rung 1 as of 2023-12-31: expected no completion, as the example says, found the completion 1"),
            Lines(BrokenBy(TestKind.Of(target => TestKind.Formula(target)), example)));
    }

    /// <summary>Rows that do not fit, and JSON that is none, end the example and not the kit.</summary>
    [Fact]
    public void ExampleThatCannotBeRun_BreaksEveryLawThatNeedsIt()
    {
        var kit = new ConformanceKit(
            new TestPlugin(TestKind.Of(target => TestKind.Formula(target))),
            new KindExample("""{ "kind": "tested", "target": "≥ 15 所" }""") { Name = "share", Ladder = [Row.Share(0), Row.Share(1)], AtTarget = 1 },
            new KindExample("15 schools") { Name = "text", Ladder = [Row.Value(0), Row.Value(1)], AtTarget = 1 });

        Assert.Equal(
            "target, share: expected no exception, found `error MR4011: `0%` is a share, the measure is in `所``",
            kit.Check("target").Breaches[0].ToString().Replace(": error", "error", StringComparison.Ordinal));
        Assert.Equal("manifest, text: expected the JSON of a measure, found none", kit.Check("manifest").Breaches[0].ToString());
        Assert.All(ConformanceKit.LawNames, law => Assert.True(kit.Check(law).IsBroken, law));
    }

    private static string Lines(params IEnumerable<string> breaches) => string.Join('\n', breaches);

    private static KindExample Plain => Example("""{ "kind": "tested", "target": "≥ 15 所" }""");

    private static KindExample Other => new("""{ "kind": "tested", "target": "≥ 30 所" }""") { Name = "other", Ladder = [Row.Value(0), Row.Value(30)], AtTarget = 1 };

    private static KindExample Example(string measure) => new(measure) { Name = "ladder", Ladder = [Row.Value(0), Row.Value(14), Row.Value(15), Row.Value(20)], AtTarget = 2 };

    private static KindExample WithLeast() => Example("""{ "kind": "tested", "target": "≥ 15 所", "least": 2 }""");

    /// <summary>A kind whose key <c>least</c> must be above zero, and what it does where it is not.</summary>
    private static TestKind WithLeast(Action<MeasureReader, SourceLocation> report) => new(reader =>
    {
        if (reader.Optional("least", NodeKind.Number) is { Number.Sign: <= 0 } least)
        {
            report(reader, least.Location);
            return null;
        }

        return TestKind.ReadWith(reader, target => TestKind.Formula(target));
    });

    private static IEnumerable<string> BrokenBy(MeasureKind kind, KindExample? example = null, string? law = null) => BrokenBy(kind, [example ?? Plain], law);

    private static IEnumerable<string> BrokenBy(MeasureKind kind, KindExample[] examples, string? law = null)
    {
        var plugin = new TestPlugin(kind);
        plugin.Findings.Add(TooSmall);
        return BrokenBy(plugin, examples, law);
    }

    /// <summary>The breaches, which are all of one law.</summary>
    private static IEnumerable<string> BrokenBy(TestPlugin plugin, KindExample[] examples, string? law = null)
    {
        var broken = new ConformanceKit(plugin, examples).CheckAll().Laws.Where(each => each.IsBroken).ToList();
        Assert.True(broken.Count <= 1 && (law is null || broken.Exists(each => each.Law.Name == law)), string.Join('\n', broken.SelectMany(each => each.Breaches.Take(3))));
        return broken.SelectMany(each => each.Breaches).Select(breach => breach.ToString());
    }

    private sealed class SecondKind : MeasureKind
    {
        public override string Name => "second";

        public override LocalizedText Title => new("第二", "second");

        public override Measure? Read(MeasureReader reader) => TestKind.ReadWith(reader, target => TestKind.Formula(target));
    }

    private sealed class HiddenPlugin : Plugins.RulePlugin
    {
        public override string Id => "Contoso.Rules.Hidden";

        public override LocalizedText Title => new("藏起来", "Hidden");

        public override IReadOnlyList<MeasureKind> Kinds => [TestKind.Of(target => TestKind.Formula(target))];
    }

    private sealed class FirstByteReader : ObservationReader
    {
        public override string Extension => ".first";

        public override ObservationFile Read(string name, byte[] bytes)
        {
            var diagnostics = new DiagnosticBag();
            diagnostics.Report(TooSmall, SourceLocation.OfFile(name), bytes[0]);
            return ObservationFile.FromRows(name, null, [], diagnostics);
        }
    }

    private sealed class MetByDefault : MeasureJudge
    {
        public override Opinion Judge(JudgeContext context)
        {
            var parts = context.Parts;
            var missing = parts.FirstOrDefault(part => part.Actual is not null && part.Compliance != Compliance.Met);
            return missing is null
                ? new Opinion(Compliance.Met) { Completion = parts[0].Completion?.Raw, CanHaveCompletion = true }
                : new Opinion(missing.Compliance, missing.Reason) { Completion = missing.Completion?.Raw, CanHaveCompletion = true };
        }
    }
}
