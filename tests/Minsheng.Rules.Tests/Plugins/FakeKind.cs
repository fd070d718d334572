using Minsheng.Rules.Expressions;
using Minsheng.Rules.Kinds;

namespace Minsheng.Rules.Tests.Plugins;

/// <summary>A kind that does what a test wants it to do.</summary>
/// <param name="name">Its name.</param>
/// <param name="read">Reads a measure.</param>
internal sealed class FakeKind(string name, Func<MeasureReader, Measure?> read) : MeasureKind
{
    public override string Name => name;

    public override LocalizedText Title => new("示例", "example");

    public override Measure? Read(MeasureReader reader) => read(reader);

    /// <summary>A kind with a target in counted units, and any formula.</summary>
    public static FakeKind Of(string name, Func<FakeMeasure, MeasureFormula> lower) =>
        new(name, reader => reader.ReadTarget(TargetForms.Bound, UnitRule.Counted) is { } target ? new FakeMeasure(reader.Header(target), target, lower) : null);

    /// <summary>A kind that is judged by the measures of its key <c>parts</c>.</summary>
    public static FakeKind Judged(string name, MeasureJudge judge) =>
        new(name, reader => reader.ReadMeasureIds("parts") is var parts ? new FakeMeasure(reader.Header(), null, _ => new JudgedFormula(judge, parts)) : null);
}
