using Minsheng.Rules.Expressions;
using Minsheng.Rules.Kinds;
using SamplePlugin;

namespace Minsheng.Rules.Tests.Batch;

/// <summary>Kinds of other assemblies: one that is straight lines takes the kernels without knowing of it, one that is not is left to the interpreter.</summary>
public sealed class BatchPluginTests
{
    /// <summary>550 of 500000 people are 11 of 10000; a rate may have more above the line than below.</summary>
    [Fact]
    public void SetShares_Rate_IsJudgedByAKernel()
    {
        var given = BatchCase.Of(Load(new RateKind(), """ "kind": "rate", "of": "常住人口", "per": 10000, "target": "≥ 12 辆" """), 5);

        given.Columns.SetShares(0, new long[] { 600, 550, 0, 3, 3 }, new long[] { 500_000, 500_000, 500_000, 2, 0 });

        var result = given.Evaluate();
        Assert.Equal((0b01001UL, 0L), (result.Met(0)[0], result.FallbackCount));
        BatchAssert.Says("Indeterminate EmptyDenominator", result.VerdictOf(0, 4));
        BatchAssert.Near(new Rational(11, 12), result.Completions(0)[1], BatchTolerance.Of(given.Evaluator).OfMeasure(0) * 1000);
        Assert.Equal(-1, result.DetailOf(1).FindMeasure("m")!.Margin!.Value.Amount);
    }

    /// <summary>A square is no straight line: 3 · 3 are less than 16, 4 · 4 are not.</summary>
    [Fact]
    public void SetValues_KindWithoutLines_IsLeftToTheInterpreterAndCounted()
    {
        var given = BatchCase.Of(Load(new SquareKind(), """ "kind": "square", "target": "≥ 16 所" """), 70);
        var present = new ulong[] { ulong.MaxValue, 0b1111 };

        given.Columns.SetValues(0, Enumerable.Range(0, 70).Select(region => region % 8L).ToArray(), present: present);

        var result = given.Evaluate();
        Assert.Equal(68, result.FallbackCount);
        Assert.Equal(0xF0F0F0F0F0F0F0F0UL, result.Met(0)[0]);
        Assert.Equal(0UL, result.Met(0)[1]);
        Assert.Equal((9d / 16, 1, double.NaN), (result.Completions(0)[3], result.Completions(0)[5], result.Completions(0)[69]));
        BatchAssert.Says("NotMet TargetMissed", result.VerdictOf(0, 66));
    }

    [Fact]
    public void SetCodes_KindWithoutLines_IsJudgedOnceForEachMeaning()
    {
        var given = BatchCase.Of(Load(new SquareKind(), """ "kind": "square", "target": "≥ 16 所" """), 4);

        given.Columns.SetCodes(0, new byte[] { 0, 1, 1, 0 }, [.. new Rational[] { 3, 4 }.Select(value => new Observation { Measure = "m", Date = Sample.Day("12-31"), Value = value })]);

        var result = given.Evaluate();
        Assert.Equal((0b0110UL, 0L), (result.Met(0)[0], result.FallbackCount));
    }

    private static Programme Load(MeasureKind kind, string body) => new ProgrammeLoader(KindCatalogue.BuiltIn.With(kind)).Load(new InMemoryRuleSource()
        .Add("programme.json", """{ "format": 1, "id": "p", "title": "测试", "period": { "from": "2023-01-01", "to": "2023-12-31" }, "domains": [ "d.json" ] }""")
        .Add("d.json", $$"""
            { "format": 1, "id": "d", "title": "测试", "items": [ { "number": 1, "title": "测试", "measures": [ { "id": "m", {{body}}, "subject": "主题", "clause": "原文" } ] } ] }
            """)).GetProgramme();

    private sealed class SquareKind : MeasureKind
    {
        public override string Name => "square";

        public override LocalizedText Title => new("平方", "square");

        public override Measure? Read(MeasureReader reader) =>
            reader.ReadTarget(TargetForms.Bound, UnitRule.Counted) is { } target ? new SquareMeasure(reader.Header(target), target) : null;
    }

    private sealed class SquareMeasure(MeasureHeader header, Target target) : Measure(header, target)
    {
        public override MeasureFormula Lower()
        {
            var unit = Target!.Unit!.Value;
            var side = new FieldExpression(ObservationField.Value, unit, FigureBehaviour.Open);
            return new TargetFormula { Actual = side * side, Unit = unit, Target = Target }.Create();
        }
    }
}
