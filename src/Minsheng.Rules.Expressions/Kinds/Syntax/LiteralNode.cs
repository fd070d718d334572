namespace Minsheng.Rules.Kinds;

/// <summary>A number, a text, or true or false: a <see cref="Rational"/>, a <see cref="string"/> or a <see cref="bool"/>.</summary>
internal sealed record LiteralNode(int Start, int End, ExpressionType Type, object Value) : ExpressionNode(Start, End, Type);
