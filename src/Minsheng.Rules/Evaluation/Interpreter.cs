using System.Diagnostics;
using Minsheng.Rules.Expressions;

namespace Minsheng.Rules;

/// <summary>Walks the algebra plainly, in exact fractions: slow, obviously right, and the oracle for every other evaluator.</summary>
internal sealed class Interpreter(BoundObservation observation, DateOnly upTo)
{
    /// <summary>The value of a number on the observation at hand.</summary>
    public NumberOutcome Number(NumberExpression expression) => expression switch
    {
        ConstantExpression constant => NumberOutcome.Of(constant.Value),
        FieldExpression field => Field(field.Field),
        ShareExpression => Share(),
        StageExpression stage => NumberOutcome.Of(stage.Values[observation.Stage]),
        CoverageExpression coverage => NumberOutcome.Of(new Rational(coverage.Members.Count - observation.Uncovered.Count, coverage.Members.Count)),
        AttestationExpression => NumberOutcome.Of(AttestationFault() is null ? 1 : 0),
        ArithmeticExpression arithmetic => Arithmetic(arithmetic),
        _ => throw new UnreachableException(),
    };

    /// <summary>What a condition says of the observation at hand.</summary>
    public Judgement Condition(ConditionExpression expression) => expression switch
    {
        ComparisonExpression comparison => Comparison(comparison),
        QuorumExpression quorum => Judgement.Combine(quorum.Quorum, [.. quorum.Conditions.Select(Condition)]),
        _ => throw new UnreachableException(),
    };

    /// <summary>Why an attestation does not hold, or null where it does.</summary>
    public ReasonCode? AttestationFault()
    {
        var attestation = observation.Observation;
        if (attestation.Attested != true)
        {
            return ReasonCode.NotAttested;
        }

        if (attestation.Source.Length == 0)
        {
            return ReasonCode.EvidenceMissing;
        }

        return attestation.Expires is { } expires && expires < upTo ? ReasonCode.EvidenceExpired : null;
    }

    private NumberOutcome Field(ObservationField field)
    {
        var value = field switch
        {
            ObservationField.Value => observation.Value,
            ObservationField.Numerator => observation.Numerator,
            _ => observation.Denominator,
        };
        return value is { } known ? NumberOutcome.Of(known) : NumberOutcome.None(ReasonCode.NoObservation);
    }

    private NumberOutcome Share()
    {
        if (observation is { Numerator: { } numerator, Denominator: { } denominator })
        {
            return denominator.Sign == 0 ? NumberOutcome.None(ReasonCode.EmptyDenominator) : NumberOutcome.Of(numerator / denominator);
        }

        return Field(ObservationField.Value);
    }

    private NumberOutcome Arithmetic(ArithmeticExpression expression)
    {
        var left = Number(expression.Left);
        var right = Number(expression.Right);
        if (!left.IsKnown || !right.IsKnown)
        {
            return left.IsKnown ? right : left;
        }

        return expression.Operator switch
        {
            ArithmeticOperator.Add => NumberOutcome.Of(left.Value + right.Value),
            ArithmeticOperator.Subtract => NumberOutcome.Of(left.Value - right.Value),
            ArithmeticOperator.Multiply => NumberOutcome.Of(left.Value * right.Value),
            ArithmeticOperator.Least => NumberOutcome.Of(Rational.Min(left.Value, right.Value)),
            ArithmeticOperator.Greatest => NumberOutcome.Of(Rational.Max(left.Value, right.Value)),
            _ when right.Value.Sign == 0 => NumberOutcome.None(ReasonCode.EmptyDenominator),
            _ => NumberOutcome.Of(left.Value / right.Value),
        };
    }

    private Judgement Comparison(ComparisonExpression comparison)
    {
        var actual = Number(comparison.Actual);
        if (actual.Missing is { } missing)
        {
            return Judgement.Unknown(missing);
        }

        var behaviour = comparison.Actual.Behaviour;
        var now = comparison.Relation.Holds(actual.Value, comparison.Bound) ? Truth.True : Truth.False;
        return new Judgement(
            now,
            IsSettled(comparison, behaviour, actual.Value, now) ? now : Truth.Unknown,
            StaysOpen: now == Truth.True && comparison.Relation.IsUpperBound() && behaviour is FigureBehaviour.Rising or FigureBehaviour.Net,
            Stands: Stands(behaviour, now),
            Missing: null);
    }

    /// <summary>A level that satisfies stands; a declaration stands as yes with evidence and as no, but not as a yes that lacks it.</summary>
    private bool Stands(FigureBehaviour behaviour, Truth now) => behaviour switch
    {
        FigureBehaviour.Standing => now == Truth.True,
        FigureBehaviour.Declared => now == Truth.True || AttestationFault() == ReasonCode.NotAttested,
        _ => false,
    };

    /// <summary>A rising number that has reached a lower bound, or has passed a bound that it must not pass, stays there.</summary>
    private static bool IsSettled(ComparisonExpression comparison, FigureBehaviour behaviour, Rational actual, Truth now) => behaviour switch
    {
        FigureBehaviour.Fixed => true,
        FigureBehaviour.Rising when comparison.Relation.IsLowerBound() => now == Truth.True,
        FigureBehaviour.Rising when comparison.Relation.IsUpperBound() => now == Truth.False,
        FigureBehaviour.Rising => actual > comparison.Bound,
        _ => false,
    };
}
