namespace Minsheng.Rules.Kinds;

/// <summary>Two numbers or two texts, compared by <c>== != &lt; &lt;= &gt;</c> or <c>&gt;=</c>; texts by the first two.</summary>
internal sealed record ComparisonNode(int Start, int End, string Sign, ExpressionNode Left, ExpressionNode Right) : ExpressionNode(Start, End, ExpressionType.Condition);
