using System.Diagnostics;
using Minsheng.Rules.Expressions;

namespace Minsheng.Rules;

/// <summary>Walks the algebra plainly, in exact fractions: slow, obviously right, and the oracle for every other evaluator.</summary>
internal sealed class Interpreter : IFormulaReader
{
    public FormulaReading Read(FigureFormula formula, Figure figure, DateOnly upTo)
    {
        var walk = new Walk(figure, upTo);
        return new FormulaReading(
            walk.Condition(formula.Condition),
            walk.Number(formula.Actual).Known,
            formula.Completion is null ? null : walk.Number(formula.Completion).Known,
            formula.Margin is null ? null : walk.Number(formula.Margin).Known,
            [.. formula.Notes.Where(rule => walk.Condition(rule.Condition).Now == Truth.True).Select(rule => rule.Note)]);
    }

    /// <summary>One walk over the nodes of a formula, on one figure.</summary>
    private sealed class Walk(Figure figure, DateOnly upTo)
    {
        public NumberOutcome Number(NumberExpression expression) => expression switch
        {
            ConstantExpression constant => NumberOutcome.Of(constant.Value),
            FieldExpression field => NumberOutcome.OfField(figure, field.Field),
            ShareExpression => NumberOutcome.OfShare(figure),
            StageExpression stage => NumberOutcome.Of(stage.Values[figure.Stage]),
            CoverageExpression coverage => NumberOutcome.Of(new Rational(coverage.Members.Count - figure.Uncovered.Count, coverage.Members.Count)),
            AttestationExpression => NumberOutcome.Of(figure.AttestationFault(upTo) is null ? 1 : 0),
            ArithmeticExpression arithmetic => NumberOutcome.Combine(arithmetic.Operator, Number(arithmetic.Left), Number(arithmetic.Right)),
            _ => throw new UnreachableException(),
        };

        public Judgement Condition(ConditionExpression expression) => expression switch
        {
            ComparisonExpression comparison => Judgement.Of(
                Number(comparison.Actual), comparison.Relation, comparison.Bound, comparison.Actual.Behaviour, figure.AttestationFault(upTo)),
            QuorumExpression quorum => Judgement.Combine(quorum.Quorum, [.. quorum.Conditions.Select(Condition)]),
            _ => throw new UnreachableException(),
        };
    }
}
