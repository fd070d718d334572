namespace Minsheng.Rules.Kinds;

/// <summary>The value of a number that no measure has a part in.</summary>
internal static class ConstantNumber
{
    /// <summary>The value; null where a measure has a part in it, where it is no number, or where it divides by zero.</summary>
    public static Rational? Of(ExpressionNode node) => node switch
    {
        LiteralNode { Value: Rational number } => number,
        UnaryNode unary when Of(unary.Operand) is { } operand => Of(unary.Operator, operand),
        ChainNode chain when chain.Operands.Select(Of).ToList() is var operands && !operands.Contains(null) => Of(chain.Operator, [.. operands.Select(operand => operand!.Value)]),
        _ => null,
    };

    private static Rational? Of(UnaryOperator turned, Rational operand) => turned switch
    {
        UnaryOperator.Negate => -operand,
        UnaryOperator.Abs => Rational.Abs(operand),
        UnaryOperator.Reciprocal when operand.Sign != 0 => Rational.One / operand,
        _ => null,
    };

    private static Rational? Of(ChainOperator joined, IReadOnlyList<Rational> operands) => joined switch
    {
        ChainOperator.Add => operands.Aggregate(static (left, right) => left + right),
        ChainOperator.Multiply => operands.Aggregate(static (left, right) => left * right),
        ChainOperator.Min => operands.Min(),
        ChainOperator.Max => operands.Max(),
        _ => null,
    };
}
