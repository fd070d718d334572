namespace Minsheng.Rules.Kinds;

/// <summary>What a part of an expression is.</summary>
internal enum ExpressionType
{
    Number,
    Text,
    Condition,
}
