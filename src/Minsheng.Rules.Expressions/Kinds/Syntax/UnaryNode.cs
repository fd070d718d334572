namespace Minsheng.Rules.Kinds;

/// <summary>One operand, turned round.</summary>
internal sealed record UnaryNode(int Start, int End, ExpressionType Type, UnaryOperator Operator, ExpressionNode Operand) : ExpressionNode(Start, End, Type);
