using Minsheng.Rules.Expressions;

namespace Minsheng.Rules.Tests.Plugins;

/// <summary>A function of one number.</summary>
internal sealed class FakeFunction(Func<Rational, Rational> compute) : NumberFunction
{
    public override string Name => "fake";

    public override Rational Compute(ReadOnlySpan<Rational> arguments) => compute(arguments[0]);
}
