namespace Minsheng.Rules.Expressions;

/// <summary>A node that is true, false, or cannot be decided.</summary>
public abstract record ConditionExpression : RuleExpression
{
    private protected ConditionExpression()
    {
    }
}
