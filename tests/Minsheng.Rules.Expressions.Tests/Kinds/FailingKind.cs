using Minsheng.Rules.Kinds;

namespace Minsheng.Rules.Expressions.Tests.Kinds;

/// <summary>A stranger's kind whose measures are always in error.</summary>
internal sealed class FailingKind : MeasureKind
{
    public override string Name => "failing";

    public override LocalizedText Title => new("失败", "failing");

    public override Measure? Read(MeasureReader reader) => throw new InvalidOperationException("out of luck");
}
