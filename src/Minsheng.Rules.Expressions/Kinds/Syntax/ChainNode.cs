namespace Minsheng.Rules.Kinds;

/// <summary>Operands in a row: sums, products, the least or largest, all or any of conditions; at least one operand. Their order is the author's, and grouping them in another way changes nothing, for numbers are exact.</summary>
internal sealed record ChainNode(int Start, int End, ExpressionType Type, ChainOperator Operator, IReadOnlyList<ExpressionNode> Operands) : ExpressionNode(Start, End, Type);
