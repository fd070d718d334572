using Minsheng.Rules.Expressions;
using Minsheng.Rules.Kinds;
using Minsheng.Rules.Plugins;

namespace Minsheng.Rules.Tests.Plugins;

/// <summary>Code of plug-ins that throws or says nonsense: its measures are in error, and nothing else is touched.</summary>
public sealed class ContainmentTests
{
    private const string Bad = """ "id": "bad", "kind": "bad", "target": "≥ 16 所" """;
    private const string Good = """ "id": "good", "kind": "count", "target": "≥ 15 所" """;
    private const string JudgedBad = """ "id": "bad", "kind": "bad", "parts": [ "good" ] """;

    /// <summary>The codes that these tests provoke.</summary>
    public static IEnumerable<string> Codes =>
    [
        DiagnosticCatalogue.KindFailedToRead.Code,
        DiagnosticCatalogue.KindFailedToEvaluate.Code,
        DiagnosticCatalogue.ReaderFailed.Code,
        DiagnosticCatalogue.TranslatorFailed.Code,
        DiagnosticCatalogue.TranslatorIgnored.Code,
    ];

    /// <summary>What a kind can do wrong while a measure is read.</summary>
    public static TheoryData<string> ReadingFaults => ["throws", "gives nothing", "gives another measure", "gives no formula", "throws when lowered", "has a null inside"];

    [Theory]
    [MemberData(nameof(ReadingFaults))]
    public void Load_KindThatFails_GivesAMeasureInErrorAndTheRest(string fault)
    {
        Measure? first = null;
        var kind = new FakeKind("bad", reader => fault switch
        {
            "throws" => throw new InvalidOperationException("out of luck"),
            "gives nothing" => null,
            "gives another measure" => first ??= Read(reader, measure => measure.Against(measure.Value)),
            "gives no formula" => Read(reader, _ => null!),
            "throws when lowered" => Read(reader, _ => throw new NotSupportedException("not this one")),
            _ => Read(reader, measure => measure.Against(measure.Value) with { Condition = null! }),
        });
        string[] measures = fault == "gives another measure" ? [Bad.Replace("bad\", \"kind", "first\", \"kind"), Bad, Good] : [Bad, Good];

        var loaded = EveryEvaluator.Load(PluginSet.Create(FakePlugin.With(kind)), measures);

        var diagnostic = Assert.Single(loaded.Diagnostics);
        Assert.Equal(("MR5001", DiagnosticSeverity.Warning), (diagnostic.Code, diagnostic.Severity));
        Assert.StartsWith("measure `bad` is judged `error`: its kind `bad` failed when it was read: ", diagnostic.Message.En, StringComparison.Ordinal);
        Assert.Contains(
            fault switch
            {
                "throws" => "out of luck",
                "gives nothing" => "it gave neither a measure nor a reason",
                "gives another measure" => "it gave the measure `first` of kind `bad` in its place",
                "gives no formula" => "it gave a measure without a formula",
                "throws when lowered" => "not this one",
                _ => "",
            },
            diagnostic.Message.En,
            StringComparison.Ordinal);
        Assert.IsType<FailedMeasure>(loaded.GetProgramme().FindMeasure("bad"));
        var result = EveryEvaluator.Judge(loaded.GetProgramme(), "bad", "12-31", EveryEvaluator.Row("bad", 20), EveryEvaluator.Row("good", 20));
        Assert.Equal((Compliance.Error, ReasonCode.PluginFailed, null), (result.Compliance, result.Reason, result.Completion));
        Assert.Equal(Compliance.Met, EveryEvaluator.Judge(loaded.GetProgramme(), "good", "12-31", EveryEvaluator.Row("good", 20)).Compliance);
    }

    [Fact]
    public void Load_KindThatReportsAndThenThrows_IsRefusedForWhatItReported()
    {
        var own = new DiagnosticDescriptor("CR1001", DiagnosticSeverity.Error, new LocalizedText("不行", "no"));
        var kind = new FakeKind("bad", reader =>
        {
            reader.Diagnostics.Report(own, reader.Node.Location);
            throw new InvalidOperationException("out of luck");
        });

        var loaded = EveryEvaluator.Load(PluginSet.Create(FakePlugin.With(kind)), Bad, Good);

        Assert.Equal(["CR1001", "MR5001"], loaded.Diagnostics.Select(diagnostic => diagnostic.Code));
        Assert.False(loaded.Succeeded);
    }

    /// <summary>A check that was put off until all measures are read sees those that could be read, and reports beside them.</summary>
    [Fact]
    public void WhenAllAreRead_Check_SeesTheOtherMeasures()
    {
        var own = new DiagnosticDescriptor("CR1001", DiagnosticSeverity.Error, new LocalizedText("不行：{0}", "no: {0}"));
        var kind = new FakeKind("bad", reader =>
        {
            var other = reader.Node.Find("other")!;
            var id = reader.Required("other") is { } node ? reader.ReadMeasureId(node) : null;
            reader.WhenAllAreRead(measures => reader.Diagnostics.Report(own, other.Location, measures.GetValueOrDefault(id!)?.Kind ?? "none"));
            return Read(reader, measure => measure.Against(measure.Value));
        });
        var plugins = PluginSet.Create(FakePlugin.With(kind));

        Assert.Equal(["no: count"], EveryEvaluator.Load(plugins, Bad + ", \"other\": \"good\"", Good).Diagnostics.Select(diagnostic => diagnostic.Message.En));
        Assert.Equal(["CR1001", "MR2006"], EveryEvaluator.Load(plugins, Bad + ", \"other\": \"goode\"", Good).Diagnostics.Select(diagnostic => diagnostic.Code).Order());
    }

    [Fact]
    public void WhenAllAreRead_CheckThatThrows_PutsItsMeasureInError()
    {
        var kind = new FakeKind("bad", reader =>
        {
            reader.WhenAllAreRead(_ => throw new InvalidOperationException("out of luck"));
            return Read(reader, measure => measure.Against(measure.Value));
        });

        var loaded = EveryEvaluator.Load(PluginSet.Create(FakePlugin.With(kind)), Bad, Good);

        Assert.Equal("measure `bad` is judged `error`: its kind `bad` failed when it was read: out of luck", Assert.Single(loaded.Diagnostics).Message.En);
        var result = EveryEvaluator.Judge(loaded.GetProgramme(), "bad", "12-31", EveryEvaluator.Row("bad", 20), EveryEvaluator.Row("good", 20));
        Assert.Equal((Compliance.Error, ReasonCode.PluginFailed), (result.Compliance, result.Reason));
    }

    [Theory]
    [InlineData(6, "12-31")]
    [InlineData(6, "06-30")]
    public void Evaluate_FunctionThatThrows_PutsItsMeasureInErrorAndFindsIt(int value, string asOf)
    {
        var programme = Load(FakeKind.Of("bad", measure => measure.Against(new FunctionExpression(new FakeFunction(_ => throw new InvalidOperationException("no root")), measure.Value))), Bad, Good);

        var result = EveryEvaluator.Judge(programme, "bad", asOf, EveryEvaluator.Row("bad", value, asOf), EveryEvaluator.Row("good", 15, asOf));

        Assert.Equal((Compliance.Error, ReasonCode.PluginFailed), (result.Compliance, result.Reason));
        Assert.Equal("error: the plug-in of kind bad failed: no root", result.Explain(Language.English));
        Assert.Equal("出错：指标类型 bad 的插件失败：no root", result.Explain(Language.Chinese));
        Assert.True(result.CanHaveCompletion);
        Assert.Equal(DataQualityState.Complete, result.DataQuality.State);
        Assert.Equal(value, Assert.Single(result.Observations).Value);
    }

    /// <summary>A binary number that is no number is none that a decimal can hold.</summary>
    [Fact]
    public void Evaluate_CompletionThatIsNotANumber_IsAnError()
    {
        var nan = new FakeFunction(value => (decimal)Math.Log(-(double)value.ToDecimal()));
        var programme = Load(FakeKind.Of("bad", measure => measure.Against(measure.Value) with { Completion = new FunctionExpression(nan, measure.Value) }), Bad, Good);

        Assert.Equal(Compliance.Error, EveryEvaluator.Judge(programme, "bad", "12-31", EveryEvaluator.Row("bad", 20)).Compliance);
    }

    [Fact]
    public void Evaluate_Fault_IsAFindingAtTheMeasure()
    {
        var programme = Load(FakeKind.Of("bad", measure => measure.Against(new FunctionExpression(new FakeFunction(_ => throw new InvalidOperationException("no root")), measure.Value))), Bad, Good);

        var result = RuleEvaluator.Evaluate(ObservationSet.Create(programme, [EveryEvaluator.Row("bad", 20)]));

        var finding = Assert.Single(result.Findings);
        Assert.Equal(("MR5002", programme.FindMeasure("bad")!.Header.Location), (finding.Code, finding.Location));
        Assert.Equal("measure `bad` is judged `error`: its kind `bad` failed when it was evaluated: no root", finding.Message.En);
        Assert.Equal(1, result.Summary.Measures[Compliance.Error]);
    }

    [Fact]
    public void Evaluate_FaultOfOneRegion_PutsTheMeasureAndAllItsRegionsInError()
    {
        var onlyEast = new FakeFunction(value => value == 7 ? throw new InvalidOperationException("seven") : value);
        var programme = Load(FakeKind.Of("bad", measure => measure.Against(new FunctionExpression(onlyEast, measure.Value))), Bad + ", \"regions\": \"all\"", Good);
        Observation[] rows = [EveryEvaluator.Row("bad", 7) with { Region = "east" }, EveryEvaluator.Row("bad", 9) with { Region = "west" }];

        var whole = RuleEvaluator.Evaluate(ObservationSet.Create(programme, rows)).FindMeasure("bad")!;
        var west = RuleEvaluator.Evaluate(ObservationSet.Create(programme, rows), new EvaluationOptions { Region = "west" }).FindMeasure("bad")!;

        Assert.Equal([Compliance.Error, Compliance.Error, Compliance.Error, Compliance.Error], [whole.Compliance, .. whole.Regions.Select(region => region.Result.Compliance), west.Compliance]);
    }

    [Fact]
    public void Evaluate_WithoutFigures_AsksNoFunction()
    {
        var programme = Load(FakeKind.Of("bad", measure => measure.Against(new FunctionExpression(new FakeFunction(_ => throw new InvalidOperationException()), measure.Value))), Bad, Good);

        Assert.Equal((Compliance.Indeterminate, ReasonCode.NoObservation), Verdict(EveryEvaluator.Judge(programme, "bad", "12-31")));
    }

    public static TheoryData<string, string> Opinions => new()
    {
        { "none", "it gave no opinion" },
        { "without a reason", "it gave a verdict without a reason" },
        { "reason for met", "`partsNotMet` is no reason for `met`" },
        { "another measure", "it was decided by `other`, which is no part" },
        { "waived", "`waived` is no verdict that a kind can give" },
        { "no verdict", "`99` is no verdict that a kind can give" },
        { "no reason", "`99` is no reason for `notMet`" },
        { "pending when due", "it called a measure pending that is due" },
        { "throws", "out of luck" },
    };

    [Theory]
    [MemberData(nameof(Opinions))]
    public void Evaluate_OpinionThatMakesNoSense_IsAnError(string opinion, string said)
    {
        var judge = new FakeJudge(_ => opinion switch
        {
            "none" => null!,
            "without a reason" => new Opinion(Compliance.NotMet),
            "reason for met" => new Opinion(Compliance.Met, ReasonCode.PartsNotMet),
            "another measure" => new Opinion(Compliance.NotMet, ReasonCode.PartsNotMet) { DecidingParts = ["good", "other"] },
            "waived" => new Opinion(Compliance.Waived, ReasonCode.Waived),
            "no verdict" => new Opinion((Compliance)99, ReasonCode.PartsNotMet),
            "no reason" => new Opinion(Compliance.NotMet, (ReasonCode)99),
            "pending when due" => new Opinion(Compliance.Pending, ReasonCode.PartsUndecided),
            _ => throw new InvalidOperationException("out of luck"),
        });
        var programme = Load(FakeKind.Judged("bad", judge), JudgedBad, Good);

        var result = EveryEvaluator.Judge(programme, "bad", "12-31", EveryEvaluator.Row("good", 20));

        Assert.Equal((Compliance.Error, ReasonCode.PluginFailed), Verdict(result));
        Assert.Equal($"error: the plug-in of kind bad failed: {said}", result.Explain(Language.English));
    }

    /// <summary>A plug-in is asked for its names once, where what it throws is held back; nothing asks again.</summary>
    [Fact]
    public void Load_NamesThatThrowTheSecondTime_AreNotAskedForAgain()
    {
        var set = PluginSet.Create(new FakePlugin { Bringing = () => [new ForgetfulKind()], Taking = [new ForgetfulReader()] });

        var loaded = EveryEvaluator.Load(set, """ "id": "m", "kind": "forgetful", "target": "≥ 16 所" """);

        Assert.Empty(loaded.Diagnostics);
        Assert.Equal(Compliance.Met, EveryEvaluator.Judge(loaded.GetProgramme(), "m", "12-31", EveryEvaluator.Row("m", 16)).Compliance);
        Assert.Equal(["Contoso.Rules"], loaded.GetProgramme().Plugins.Select(plugin => plugin.Id));
        Assert.Equal("a.tsv", set.ReadObservations("a.tsv", [])!.Name);
        Assert.Equal(11, set.Kinds.Kinds.Count());
    }

    [Fact]
    public void ReadObservations_ReaderThatFails_IsADiagnosticOfTheFile()
    {
        var throws = PluginSet.Create(new FakePlugin { Taking = [new FaultyReader(() => throw new InvalidDataException("no header"))] });
        var givesNothing = PluginSet.Create(new FakePlugin { Taking = [new FaultyReader(() => null!)] });

        Assert.Equal(["a.tsv: error MR5003: the plug-in that reads `.tsv` files failed: no header"], throws.ReadObservations("a.tsv", [])!.Diagnostics.Select(found => found.ToString()));
        Assert.Equal(["a.tsv: error MR5003: the plug-in that reads `.tsv` files failed: it gave nothing"], givesNothing.ReadObservations("a.tsv", [])!.Diagnostics.Select(found => found.ToString()));
    }

    private static (Compliance, ReasonCode?) Verdict(MeasureResult result) => (result.Compliance, result.Reason);

    private static Programme Load(MeasureKind kind, params string[] measures) => EveryEvaluator.Load(PluginSet.Create(FakePlugin.With(kind)), measures).GetProgramme();

    private static FakeMeasure Read(MeasureReader reader, Func<FakeMeasure, MeasureFormula> lower)
    {
        var target = reader.ReadTarget(TargetForms.Bound, UnitRule.Counted)!;
        return new FakeMeasure(reader.Header(target), target, lower);
    }

    private sealed class ForgetfulKind : MeasureKind
    {
        private int _asked;

        public override string Name => ++_asked == 1 ? "forgetful" : throw new InvalidOperationException("asked again");

        public override LocalizedText Title => new("健忘", "forgetful");

        public override Measure? Read(MeasureReader reader) => ContainmentTests.Read(reader, measure => measure.Against(measure.Value));
    }

    private sealed class ForgetfulReader : ObservationReader
    {
        private int _asked;

        public override string Extension => ++_asked == 1 ? ".tsv" : throw new InvalidOperationException("asked again");

        public override ObservationFile Read(string name, byte[] bytes) => ObservationFile.FromObservations([], name);
    }

    private sealed class FaultyReader(Func<ObservationFile> read) : ObservationReader
    {
        public override string Extension => ".tsv";

        public override ObservationFile Read(string name, byte[] bytes) => read();
    }
}
