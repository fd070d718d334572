namespace Minsheng.Rules.Expressions;

/// <summary>A node of the closed algebra that every kind lowers to and every evaluator reads.</summary>
/// <remarks>
/// Kinds are open, nodes are closed: a new kind is one folder, a new evaluator one reader of these nodes.
/// Numbers: <see cref="ConstantExpression"/>, <see cref="FieldExpression"/>, <see cref="ShareExpression"/>,
/// <see cref="StageExpression"/>, <see cref="CoverageExpression"/>, <see cref="AttestationExpression"/>,
/// <see cref="ElapsedExpression"/>, <see cref="ArithmeticExpression"/>, <see cref="FunctionExpression"/>. Conditions: <see cref="ComparisonExpression"/>, <see cref="QuorumExpression"/>.
/// </remarks>
public abstract record RuleExpression
{
    private protected RuleExpression()
    {
    }

    /// <summary>The nodes directly below.</summary>
    public abstract IReadOnlyList<RuleExpression> Operands { get; }

    /// <summary>The node and all nodes below it, parents first.</summary>
    public IEnumerable<RuleExpression> SelfAndDescendants() =>
        Operands.SelectMany(operand => operand.SelfAndDescendants()).Prepend(this);

    /// <summary>Adds the node, if nothing is below it, or else the leaves below it; each once.</summary>
    internal void AddLeaves(List<RuleExpression> leaves)
    {
        var operands = Operands;
        if (operands.Count == 0 && !leaves.Contains(this))
        {
            leaves.Add(this);
        }

        for (var i = 0; i < operands.Count; i++)
        {
            operands[i].AddLeaves(leaves);
        }
    }

    /// <summary>Whether the node or one below it is a field of which a condition holds.</summary>
    internal bool HasField(Func<FieldExpression, bool> condition)
    {
        if (this is FieldExpression field)
        {
            return condition(field);
        }

        var operands = Operands;
        for (var i = 0; i < operands.Count; i++)
        {
            if (operands[i].HasField(condition))
            {
                return true;
            }
        }

        return false;
    }
}
