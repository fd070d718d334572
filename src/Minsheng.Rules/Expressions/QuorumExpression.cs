namespace Minsheng.Rules.Expressions;

/// <summary>Whether enough conditions hold, in three-valued logic.</summary>
/// <param name="Quorum">How many must hold.</param>
/// <param name="Conditions">The conditions; at least one.</param>
public sealed record QuorumExpression(Quorum Quorum, IReadOnlyList<ConditionExpression> Conditions) : ConditionExpression
{
    /// <inheritdoc/>
    public override IReadOnlyList<RuleExpression> Operands => Conditions;
}
