using Minsheng.Rules.Expressions;

namespace Minsheng.Rules.Testing.Tests.Conformance;

/// <summary>A function of one number.</summary>
internal sealed class TestFunction(Func<Rational, Rational> compute) : NumberFunction
{
    public override string Name => "tested";

    public override Rational Compute(ReadOnlySpan<Rational> arguments) => compute(arguments[0]);
}
