using System.Globalization;
using System.Text.RegularExpressions;
using Minsheng.Rules.Kinds;

namespace Minsheng.Rules.Expressions.Tests.Kinds;

/// <summary>Expressions that want out of the language, each refused where it stands in the file. <c>hostile/expected.csv</c> has the line and column of the character in question, counted in the file.</summary>
public sealed partial class HostileExpressionTests
{
    private static readonly string File = System.IO.File.ReadAllText(Repository.PathOf("tests", "Minsheng.Rules.Expressions.Tests", "hostile", "expressions.json"));

    /// <summary>Faults that only the other measures show, so that the expression itself is in order: units, what measures never have, cycles. Stages too are the measure's.</summary>
    private static readonly string[] AfterCompiling = ["EX1025", "EX1026", "EX1027", "MR2007"];

    private static List<(int Line, int Column, string Code)> Expected { get; } =
        [.. System.IO.File.ReadLines(Repository.PathOf("tests", "Minsheng.Rules.Expressions.Tests", "hostile", "expected.csv")).Skip(1)
            .Select(line => line.Split(',', 4)).Select(cells => (int.Parse(cells[0], CultureInfo.InvariantCulture), int.Parse(cells[1], CultureInfo.InvariantCulture), cells[2]))];

    /// <summary>The codes that the folder provokes.</summary>
    internal static IEnumerable<string> Codes => Expected.Select(row => row.Code);

    [Fact]
    public void Load_HostileExpressions_AreRefusedEachWithCodeLineAndColumn()
    {
        var loaded = Load(File, new ExpressionKind());

        Assert.False(loaded.Succeeded);
        var found = loaded.Diagnostics.Where(diagnostic => diagnostic.Location.File == "hostile.json").Select(diagnostic => (diagnostic.Location.Line, diagnostic.Location.Column, diagnostic.Code));
        Assert.Equal(Expected.Order(), found.Order());
        Assert.Equal(LinesOfMeasures(), Expected.Select(row => row.Line).Distinct().Order());
        Assert.True(LinesOfMeasures().Count >= 150);
    }

    [Fact]
    public void Load_HostileExpressions_SayWhyInBothLanguages()
    {
        foreach (var diagnostic in Load(File, new ExpressionKind()).Diagnostics.Where(diagnostic => diagnostic.Code.StartsWith("EX", StringComparison.Ordinal)))
        {
            Assert.Matches("^[a-z`R]", diagnostic.Message.En);
            Assert.Matches(@"\p{IsCJKUnifiedIdeographs}", diagnostic.Message.Zh);
            Assert.DoesNotMatch(@"Rational|System\.|Exception|[\p{Cc}\p{Cf}]", Backticked().Replace(diagnostic.Message.En, ""));
            Assert.DoesNotMatch(@"[\p{Cc}\u202a-\u202e\u200b]", diagnostic.Message.En + diagnostic.Message.Zh);
        }
    }

    /// <summary>One by one, with an eye on RulesEngine.</summary>
    [Fact]
    public void Load_EachHostileExpression_NeverReachesRulesEngine()
    {
        var lines = File.Split('\n');
        foreach (var number in LinesOfMeasures())
        {
            var compiler = new CountingCompiler();
            var line = lines[number - 1].TrimEnd(',');
            var loaded = Load($$"""{ "format": 1, "id": "hostile", "title": "标题", "items": [ { "number": 2, "title": "标题", "measures": [ {{line}} ] } ] }""", new ExpressionKind(compiler));

            var codes = Expected.Where(row => row.Line == number).Select(row => row.Code).ToList();
            Assert.Equal(codes.Order(), loaded.Diagnostics.Where(diagnostic => diagnostic.Location.File == "hostile.json").Select(diagnostic => diagnostic.Code).Order());
            if (!codes.Exists(AfterCompiling.Contains) && !line.Contains("hospital.stage", StringComparison.Ordinal))
            {
                Assert.Empty(compiler.Texts.Skip(OfBase));
            }
        }
    }

    /// <summary>How much RulesEngine is given for the measures that the hostile ones name.</summary>
    private const int OfBase = 1;

    private static List<int> LinesOfMeasures() => [.. File.Split('\n').Select((line, index) => (line, index)).Where(each => each.line.Contains("\"kind\"", StringComparison.Ordinal)).Select(each => each.index + 1)];

    private static LoadResult Load(string hostile, ExpressionKind kind)
    {
        string[] measures = [ExpressionProgramme.Schools, ExpressionProgramme.Places, ExpressionProgramme.Hospital, """ "id": "kept", "kind": "expression", "measures": { "schools": "schools-built" }, "expression": "schools.isMet" """];
        var list = string.Join(", ", measures.Select(measure => $$"""{ {{measure}}, "subject": "主题", "clause": "原文" }"""));
        return ExpressionProgramme.LoadFiles(kind, ("base.json", $$"""{ "format": 1, "id": "base", "title": "标题", "items": [ { "number": 1, "title": "标题", "measures": [ {{list}} ] } ] }"""), ("hostile.json", hostile));
    }

    [GeneratedRegex("`[^`]*`")]
    private static partial Regex Backticked();
}
