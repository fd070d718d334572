namespace Minsheng.Rules.Kinds;

/// <summary>A part of an expression that was understood.</summary>
/// <param name="Start">Where it starts in the author's text.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Type">What it is.</param>
internal abstract record ExpressionNode(int Start, int End, ExpressionType Type);
