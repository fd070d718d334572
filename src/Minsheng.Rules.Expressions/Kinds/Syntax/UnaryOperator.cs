namespace Minsheng.Rules.Kinds;

/// <summary>What is done to one operand.</summary>
internal enum UnaryOperator
{
    Negate,
    Reciprocal,
    Abs,
    Not,
}
