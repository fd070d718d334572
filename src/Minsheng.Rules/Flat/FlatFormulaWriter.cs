using System.Diagnostics;
using Minsheng.Rules.Expressions;

namespace Minsheng.Rules;

/// <summary>Lays formulas flat: operands before the nodes that read them, equal nodes of a formula once.</summary>
internal sealed class FlatFormulaWriter
{
    private readonly List<FlatInstruction> _instructions = [];
    private readonly List<int> _operands = [];
    private readonly Dictionary<RuleExpression, int> _written = [];
    private int _first;

    /// <summary>The instructions of all formulas so far.</summary>
    public FlatInstruction[] Instructions => [.. _instructions];

    /// <summary>The operands of quorums, which have any number of them.</summary>
    public int[] Operands => [.. _operands];

    public FlatFormula Write(FigureFormula formula)
    {
        _first = _instructions.Count;
        _written.Clear();
        var actual = Write(formula.Actual);
        var condition = Write(formula.Condition);
        var completion = formula.Completion is null ? -1 : Write(formula.Completion);
        var margin = formula.Margin is null ? -1 : Write(formula.Margin);
        var notes = formula.Notes.Select(rule => (Write(rule.Condition), rule.Note)).ToArray();
        return new FlatFormula(_first, _instructions.Count - _first, actual, condition, completion, margin, notes);
    }

    private int Write(RuleExpression node)
    {
        if (_written.TryGetValue(node, out var known))
        {
            return known;
        }

        var instruction = node switch
        {
            ConstantExpression constant => Leaf(FlatOperation.Constant) with { Constant = constant.Value },
            FieldExpression field => Leaf(OperationOf(field.Field)),
            ShareExpression => Leaf(FlatOperation.Share),
            StageExpression stage => Leaf(FlatOperation.Stage) with { Values = [.. stage.Values] },
            CoverageExpression coverage => Leaf(FlatOperation.Coverage) with { Values = SharesOf(coverage.Members.Count) },
            AttestationExpression => Leaf(FlatOperation.Attestation),
            ArithmeticExpression arithmetic => new FlatInstruction(OperationOf(arithmetic.Operator), Write(arithmetic.Left), Write(arithmetic.Right)),
            ComparisonExpression comparison => new FlatInstruction(FlatOperation.Compare, Write(comparison.Actual), -1)
            {
                Constant = comparison.Bound,
                Relation = comparison.Relation,
                Behaviour = comparison.Actual.Behaviour,
            },
            QuorumExpression quorum => Enough(quorum),
            _ => throw new UnreachableException(),
        };
        var index = _instructions.Count - _first;
        _instructions.Add(instruction);
        _written.Add(node, index);
        return index;
    }

    private FlatInstruction Enough(QuorumExpression quorum)
    {
        var operands = quorum.Conditions.Select(Write).ToList();
        var first = _operands.Count;
        _operands.AddRange(operands);
        return new FlatInstruction(FlatOperation.Quorum, first, operands.Count) { Quorum = quorum.Quorum };
    }

    private static FlatInstruction Leaf(FlatOperation operation) => new(operation, -1, -1);

    /// <summary>The share covered for each number of members covered.</summary>
    private static Rational[] SharesOf(int members) => [.. Enumerable.Range(0, members + 1).Select(covered => new Rational(covered, members))];

    private static FlatOperation OperationOf(ObservationField field) => field switch
    {
        ObservationField.Value => FlatOperation.Value,
        ObservationField.Numerator => FlatOperation.Numerator,
        _ => FlatOperation.Denominator,
    };

    private static FlatOperation OperationOf(ArithmeticOperator operation) => operation switch
    {
        ArithmeticOperator.Add => FlatOperation.Add,
        ArithmeticOperator.Subtract => FlatOperation.Subtract,
        ArithmeticOperator.Multiply => FlatOperation.Multiply,
        ArithmeticOperator.Divide => FlatOperation.Divide,
        ArithmeticOperator.Least => FlatOperation.Least,
        _ => FlatOperation.Greatest,
    };
}
