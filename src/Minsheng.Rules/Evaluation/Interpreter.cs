using System.Diagnostics;
using Minsheng.Rules.Expressions;

namespace Minsheng.Rules;

/// <summary>Walks the algebra plainly, in exact fractions: slow, obviously right, and the oracle for every other evaluator.</summary>
internal sealed class Interpreter : IFormulaReader
{
    public FormulaReading Read(FigureFormula formula, Figure figure, DateOnly upTo)
    {
        var walk = new Walk(figure, upTo);
        foreach (var precondition in formula.Preconditions)
        {
            if (walk.Condition(precondition.Condition) is { Now: not Truth.True } failed)
            {
                return new FormulaReading(Judgement.Unknown(failed.Missing ?? ReasonCode.FigureNotJudgeable), walk.Number(formula.Actual).Known, null, null, [])
                {
                    Because = failed.Missing is null ? precondition.Otherwise : default,
                };
            }
        }

        return new FormulaReading(
            walk.Condition(formula.Condition),
            walk.Number(formula.Actual).Known,
            formula.Completion is null ? null : walk.Number(formula.Completion).Known,
            formula.Margin is null ? null : walk.Number(formula.Margin).Known,
            [.. formula.Notes.Where(rule => walk.Condition(rule.Condition).Now == Truth.True).Select(rule => rule.Note)])
        {
            Class = formula.Classes.FirstOrDefault(rule => walk.Condition(rule.Condition).Now == Truth.True)?.Class,
        };
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
            ElapsedExpression elapsed => NumberOutcome.Of(elapsed.MonthsTo(figure.Oldest)),
            ArithmeticExpression arithmetic => NumberOutcome.Combine(arithmetic.Operator, Number(arithmetic.Left), Number(arithmetic.Right)),
            FunctionExpression function => Computed(function),
            _ => throw new UnreachableException(),
        };

        public Judgement Condition(ConditionExpression expression) => expression switch
        {
            ComparisonExpression comparison => Judgement.Of(
                Number(comparison.Actual), comparison.Relation, comparison.Bound, comparison.Actual.Behaviour, figure.AttestationFault(upTo)),
            QuorumExpression quorum => Judgement.Combine(quorum.Quorum, [.. quorum.Conditions.Select(Condition)]),
            _ => throw new UnreachableException(),
        };

        private NumberOutcome Computed(FunctionExpression expression)
        {
            var arguments = new Rational[expression.Arguments.Count];
            for (var i = 0; i < arguments.Length; i++)
            {
                var outcome = Number(expression.Arguments[i]);
                if (!outcome.IsKnown)
                {
                    return outcome;
                }

                arguments[i] = outcome.Value;
            }

            return NumberOutcome.Of(expression.Function.Compute(arguments));
        }
    }
}
