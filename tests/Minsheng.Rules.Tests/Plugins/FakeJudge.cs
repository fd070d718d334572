using Minsheng.Rules.Expressions;

namespace Minsheng.Rules.Tests.Plugins;

/// <summary>A judge with any opinion.</summary>
internal sealed class FakeJudge(Func<IReadOnlyList<MeasureResult>, bool, Opinion> judge) : MeasureJudge
{
    public override Opinion Judge(IReadOnlyList<MeasureResult> parts, bool isDue) => judge(parts, isDue);
}
