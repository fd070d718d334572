using Minsheng.Rules.Expressions;

namespace Minsheng.Rules.Tests.Plugins;

/// <summary>A judge with any opinion.</summary>
internal sealed class FakeJudge(Func<JudgeContext, Opinion> judge) : MeasureJudge
{
    public override Opinion Judge(JudgeContext context) => judge(context);
}
