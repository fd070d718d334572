namespace Minsheng.Rules.Kinds;

/// <summary>What goes with what.</summary>
internal sealed partial class ExpressionParser
{
    private ChainNode Chain(ChainOperator joined, List<ExpressionNode> operands, ExpressionType type)
    {
        foreach (var operand in operands)
        {
            Require(operand, type);
        }

        return new ChainNode(operands[0].Start, operands[^1].End, type, joined, operands);
    }

    private ComparisonNode Compare(ExpressionNode left, string sign, ExpressionNode right)
    {
        if (left.Type == ExpressionType.Condition || right.Type == ExpressionType.Condition)
        {
            var condition = left.Type == ExpressionType.Condition ? left : right;
            _findings.Report(ExpressionDiagnostics.ConditionCompared, condition.Start, _findings.Words(condition), sign);
        }
        else if (left.Type == ExpressionType.Text && sign is not ("==" or "!="))
        {
            Require(left, ExpressionType.Number);
        }
        else if (Require(right, left.Type) && left.Type == ExpressionType.Text)
        {
            RequireWord(left, right);
            RequireWord(right, left);
        }

        return new ComparisonNode(left.Start, right.End, sign, left, right);
    }

    /// <summary>A verdict is one of seven words.</summary>
    private void RequireWord(ExpressionNode member, ExpressionNode text)
    {
        if (member is MemberNode { Member: Member.Compliance } && text is LiteralNode { Value: string word } && !MemberNames.Compliances.Contains(word))
        {
            _findings.ReportNearMiss(ExpressionDiagnostics.UnknownWord, text.Start, word, MemberNames.Compliances, word, member.ToString()!, string.Join(", ", MemberNames.Compliances));
        }
    }

    private bool Require(ExpressionNode node, ExpressionType expected)
    {
        if (node.Type != expected)
        {
            _findings.Report(ExpressionDiagnostics.WrongType, node.Start, NameOf(expected), _findings.Words(node), NameOf(node.Type));
        }

        return node.Type == expected;
    }

    private static LocalizedText NameOf(ExpressionType type) => type switch
    {
        ExpressionType.Number => new("数", "a number"),
        ExpressionType.Text => new("文字", "a text"),
        _ => new("条件", "a condition"),
    };
}
