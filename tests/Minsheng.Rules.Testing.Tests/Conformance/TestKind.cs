using Minsheng.Rules.Expressions;
using Minsheng.Rules.Kinds;

namespace Minsheng.Rules.Testing.Tests.Conformance;

/// <summary>The kind <c>tested</c>: a number of counted things against a bound, with one thing done wrong.</summary>
internal sealed class TestKind(Func<MeasureReader, Measure?> read) : MeasureKind
{
    public override string Name => "tested";

    public override LocalizedText Title => new("被测", "tested");

    public static FieldExpression Field { get; } = new(ObservationField.Value, Unit.Parse("所"), FigureBehaviour.Rising);

    public override Measure? Read(MeasureReader reader) => read(reader);

    /// <summary>A kind without fault but for its formula.</summary>
    public static TestKind Of(Func<BoundTarget, MeasureFormula> lower) => new(reader => ReadWith(reader, lower));

    /// <summary>The usual reading.</summary>
    public static Measure? ReadWith(MeasureReader reader, Func<BoundTarget, MeasureFormula> lower) =>
        reader.ReadTarget(TargetForms.Bound, UnitRule.Counted) is BoundTarget target ? MeasureOf(reader, target, () => lower(target)) : null;

    public static Measure MeasureOf(MeasureReader reader, Target? target, Func<MeasureFormula> lower) => new TestMeasure(reader.Header(target), target, lower);

    /// <summary>The usual formula over a number.</summary>
    public static FigureFormula Formula(BoundTarget target, NumberExpression? actual = null) =>
        new TargetFormula { Actual = actual ?? Field, Unit = target.Unit!.Value, Target = target }.Create();

    private sealed class TestMeasure(MeasureHeader header, Target? target, Func<MeasureFormula> lower) : Measure(header, target)
    {
        public override MeasureFormula Lower() => lower();
    }
}
