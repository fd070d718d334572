namespace Minsheng.Rules.Expressions;

/// <summary>Whether a number stands in a relation to a bound. Compared exactly, before any rounding.</summary>
/// <param name="Actual">The number that is judged.</param>
/// <param name="Relation">How it must stand.</param>
/// <param name="Bound">The fixed bound.</param>
public sealed record ComparisonExpression(NumberExpression Actual, Relation Relation, Rational Bound) : ConditionExpression
{
    /// <inheritdoc/>
    public override IReadOnlyList<RuleExpression> Operands => [Actual];
}
