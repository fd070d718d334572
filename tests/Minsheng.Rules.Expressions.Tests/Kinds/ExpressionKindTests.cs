using Minsheng.Rules.Kinds;
using Minsheng.Rules.Plugins;
using RulesEngine.Models;

namespace Minsheng.Rules.Expressions.Tests.Kinds;

/// <summary>What the kind reads and reports besides the text of its expressions.</summary>
public sealed class ExpressionKindTests
{
    /// <summary>Codes that are provoked here, not by <c>hostile/expressions.json</c>.</summary>
    private static readonly string[] Codes = ["EX1021", "EX1022", "EX1023", "EX1024"];

    [Fact]
    public void Read_Expression_KeepsWhatTheAuthorWrote()
    {
        const string expression = "schools.value >= 20 && beds.completion >= 0.8 || schools.isMet && beds.isMet";
        const string measure = $$""" "id": "balanced", "kind": "expression", "measures": { "schools": "schools-built", "beds": "nursery-places" }, "expression": "{{expression}}", "completion": "min(schools.completion, beds.completion)" """;

        var loaded = ExpressionProgramme.Load(ExpressionProgramme.Schools, ExpressionProgramme.Places, measure);

        Assert.Empty(loaded.Diagnostics);
        var read = Assert.IsType<ExpressionMeasure>(loaded.GetProgramme().FindMeasure("balanced"));
        Assert.Equal((expression, "min(schools.completion, beds.completion)"), (read.Expression, read.Completion));
        Assert.Equal(new Dictionary<string, string> { ["schools"] = "schools-built", ["beds"] = "nursery-places" }, read.Measures);
        Assert.Equal(["schools-built", "nursery-places"], Assert.IsType<JudgedFormula>(read.Lower()).Parts);
    }

    [Fact]
    public void Kind_WithoutThePlugin_IsUnknown()
    {
        Assert.Null(KindCatalogue.BuiltIn.Find("expression"));
        var plugins = PluginSet.Create(new ExpressionsPlugin());
        Assert.IsType<ExpressionKind>(plugins.Kinds.Find("expression"));
    }

    [Theory]
    [InlineData("""{}""", "MR1012")]
    [InlineData("""[]""", "MR1010")]
    [InlineData("""{ "schools": 1 }""", "MR1010")]
    [InlineData("""{ "schools": "" }""", "MR1011")]
    [InlineData("""{ "schools": "schools-bild" }""", "MR2006")]
    [InlineData("""{ "1st": "schools-built" }""", "EX1022")]
    [InlineData("""{ "": "schools-built" }""", "EX1022")]
    [InlineData("""{ "min": "schools-built" }""", "EX1022")]
    [InlineData("""{ "and": "schools-built" }""", "EX1022")]
    [InlineData("""{ "学校": "schools-built" }""", "EX1022")]
    [InlineData("""{ "ѕchools": "schools-built" }""", "EX1022")]
    [InlineData("""{ "schools-built": "schools-built" }""", "EX1022")]
    [InlineData("""{ "schools": "schools-built", "others": "schools-built" }""", "EX1024")]
    public void Read_NamesThatAreNotTaken_AreReported(string measures, string code)
    {
        var loaded = ExpressionProgramme.Load(ExpressionProgramme.Schools, $$""" "id": "balanced", "kind": "expression", "measures": {{measures}}, "expression": "schools.isMet" """);

        Assert.Equal([code], loaded.Diagnostics.Select(diagnostic => diagnostic.Code));
    }

    [Fact]
    public void Read_MeasureThatDoesNotExist_IsReportedWhereItIsNamed()
    {
        var diagnostic = Assert.Single(ExpressionProgramme.Load(ExpressionProgramme.Schools, """ "id": "balanced", "kind": "expression", "measures": { "schools": "schools-bild" }, "expression": "schools.isMet" """).Diagnostics);

        Assert.Equal("/items/0/measures/1/measures/schools", diagnostic.Location.Pointer);
        Assert.Equal("did you mean `schools-built`?", diagnostic.Help.En);
    }

    [Theory]
    [InlineData(32, true)]
    [InlineData(33, false)]
    public void Read_ManyMeasures_AreTakenUpToTheBound(int count, bool isTaken)
    {
        var names = string.Join(", ", Enumerable.Range(0, count).Select(index => $"\"m{index}\": \"schools-built\""));

        var loaded = ExpressionProgramme.Load(ExpressionProgramme.Schools, $$""" "id": "balanced", "kind": "expression", "measures": { {{names}} }, "expression": "m0.isMet" """);

        Assert.Equal(isTaken, loaded.Succeeded);
        Assert.Equal(isTaken ? "EX1024" : "EX1023", loaded.Diagnostics[0].Code);
    }

    [Fact]
    public void Read_TwoNamesOfOneMeasure_AreOnePart()
    {
        var loaded = ExpressionProgramme.Load(ExpressionProgramme.Schools, """ "id": "balanced", "kind": "expression", "measures": { "a": "schools-built", "b": "schools-built" }, "expression": "a.isMet && b.isMet" """);

        Assert.Empty(loaded.Diagnostics);
        Assert.Equal(["schools-built"], ((JudgedFormula)loaded.GetProgramme().FormulaOf("balanced")).Parts);
    }

    /// <summary>Names and numbers that a formula in C# could have, each with the near miss.</summary>
    [Theory]
    [InlineData("school.isMet", "did you mean `schools`?")]
    [InlineData("schools.completeness > 1", "")]
    [InlineData("schools.ismet", "did you mean `isMet`?")]
    [InlineData("schools.valu > 1", "did you mean `value`?")]
    [InlineData("mim(schools.value, 1) > 1", "did you mean `min`?")]
    [InlineData("schools.compliance == 'metted'", "")]
    [InlineData("schools.compliance == 'notmet'", "did you mean `notMet`?")]
    [InlineData("hospital.stage == '建成成'", "did you mean `建成`?")]
    [InlineData("schools.value ≥ 1", "did you mean `>=`?")]
    [InlineData("schools.value = 1", "did you mean `==`?")]
    [InlineData("（schools.isMet)", "did you mean `(`?")]
    [InlineData("schools.isMet & beds.isMet", "did you mean `&&`?")]
    public void Read_WordThatIsNearlyRight_IsGivenTheNearMiss(string expression, string help)
    {
        var diagnostic = Assert.Single(ExpressionProgramme.Check(expression));

        Assert.Equal(help, diagnostic.Help.En.StartsWith("did you mean", StringComparison.Ordinal) ? diagnostic.Help.En : "");
    }

    [Fact]
    public void Read_SeveralFaults_AreReportedInOnePass() =>
        Assert.Equal(
            ["EX1015", "EX1018", "EX1019"],
            ExpressionProgramme.Check("schools.isMet + 1 > 2 && beds.compliance == 'kept' && schools.value / 0 > 1").Select(diagnostic => diagnostic.Code));

    [Fact]
    public void Read_TextWithEscapesOfJson_HasPlacesOfTheFile()
    {
        const string measure = """ "id": "balanced", "kind": "expression", "measures": { "schools": "schools-built" }, "expression": "schools.compliance == \"met\" \u0026\u0026\tschools.now" """;
        var line = $$"""{ "format": 1, "id": "d", "title": "标题", "items": [ { "number": 1, "title": "标题", "measures": [ { {{ExpressionProgramme.Schools}}, "subject": "主题", "clause": "原文" }, { {{measure}}, "subject": "主题", "clause": "原文" } ] } ] }""";

        var diagnostic = Assert.Single(ExpressionProgramme.LoadFiles(new ExpressionKind(), ("d.json", line)).Diagnostics);

        Assert.Equal(("EX1011", 1, line.IndexOf("now", StringComparison.Ordinal) + 1), (diagnostic.Code, diagnostic.Location.Line, diagnostic.Location.Column));
    }

    /// <summary>An engine that refuses what it is given: a fault of versions, and never a verdict.</summary>
    [Theory]
    [InlineData("condition")]
    [InlineData("completion")]
    public void Read_EngineThatDoesNotCompile_IsReportedAtTheExpression(string what)
    {
        var kind = new ExpressionKind(new Refusing(what == "condition" ? typeof(bool) : typeof(Rational)));

        var loaded = ExpressionProgramme.LoadWith(kind, ExpressionProgramme.Schools, """ "id": "balanced", "kind": "expression", "measures": { "schools": "schools-built" }, "expression": "schools.isMet", "completion": "schools.completion" """);

        var diagnostic = Assert.Single(loaded.Diagnostics);
        Assert.Equal(("EX1021", what == "condition" ? "/items/0/measures/1/expression" : "/items/0/measures/1/completion"), (diagnostic.Code, diagnostic.Location.Pointer));
        Assert.Equal($"RulesEngine cannot compile `{(what == "condition" ? "schools.isMet" : "schools.completion")}`: no such operator", diagnostic.Message.En);
    }

    [Fact]
    public void Read_RegionsOrObservations_AreRefusedAsForComposites()
    {
        var loaded = ExpressionProgramme.Load([.. ExpressionProgramme.Asked, ExpressionProgramme.Balanced("schools.isMet")]);
        var programme = loaded.GetProgramme();

        Assert.Throws<InvalidRulesException>(() => ObservationSet.Create(programme, [ExpressionProgramme.Row("balanced", 1)]));
    }

    [Fact]
    public void Diagnostics_OfTheKind_AreAllProvokedByTests() =>
        Assert.Equal(ExpressionDiagnostics.All.Select(descriptor => descriptor.Code), HostileExpressionTests.Codes.Concat(Codes).Where(code => code.StartsWith("EX", StringComparison.Ordinal)).Distinct().Order());

    private sealed class Refusing(Type refused) : IAtomCompiler
    {
        public Func<object[], T> Compile<T>(string text, RuleParameter[] parameters) =>
            typeof(T) == refused ? throw new InvalidOperationException("no such operator") : RulesEngineCompiler.Shared.Compile<T>(text, parameters);
    }
}
