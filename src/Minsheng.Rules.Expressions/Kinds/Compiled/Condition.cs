namespace Minsheng.Rules.Kinds;

/// <summary>A condition with code: logic of three values over <see cref="Atom"/>s.</summary>
internal abstract class Condition
{
    /// <summary>Concludes from the results of the parts.</summary>
    /// <param name="parts">The results.</param>
    /// <param name="onlySettled">Whether what may still change counts as not known.</param>
    public abstract Conclusion Conclude(IReadOnlyList<MeasureResult> parts, bool onlySettled);

    /// <summary>Makes code of a condition; null where something was reported.</summary>
    public static Condition? Compile(ExpressionNode node, ExpressionFindings findings, IAtomCompiler compiler)
    {
        switch (node)
        {
            case UnaryNode { Operator: UnaryOperator.Not } not:
                return Compile(not.Operand, findings, compiler) is { } operand ? new OppositeCondition(operand) : null;
            case ChainNode { Type: ExpressionType.Condition } chain:
                var operands = chain.Operands.Select(each => Compile(each, findings, compiler)).OfType<Condition>().ToList();
                return operands.Count == chain.Operands.Count ? new JoinedCondition(chain.Operator == ChainOperator.All, operands) : null;
            default:
                return CompiledCall<bool>.Of(node, findings, compiler) is { } code ? new Atom(string.Join(' ', findings.Words(node).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), code) : null;
        }
    }
}
