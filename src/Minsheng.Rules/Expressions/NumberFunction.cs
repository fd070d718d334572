namespace Minsheng.Rules.Expressions;

/// <summary>A number that the closed algebra cannot say, computed by code of a kind: a root, an interval of confidence, a rate of growth.</summary>
/// <remarks>
/// Pure: the same arguments give the same number, whatever the clock, culture or thread. Every evaluator calls it where the
/// formula is read, once for each figure; columns of regions ask the interpreter for such measures. An exception makes the measure's verdict <see cref="Compliance.Error"/>.
/// </remarks>
public abstract class NumberFunction
{
    /// <summary>The name, as error messages say it.</summary>
    public abstract string Name { get; }

    /// <summary>Computes the number.</summary>
    /// <param name="arguments">The arguments, all known, in the order of <see cref="FunctionExpression.Arguments"/>.</param>
    public abstract Rational Compute(ReadOnlySpan<Rational> arguments);
}
