using Minsheng.Rules.Expressions;

namespace Minsheng.Rules;

/// <summary>From evidence to verdict: the table of what data say before and after the due date.</summary>
internal static class VerdictTable
{
    public static Verdict Decide(FigureFormula formula, Evidence evidence)
    {
        if (evidence.Used is not { } used)
        {
            return Late(formula, evidence, shortAtDue: false) ?? Verdict.Indeterminate(ReasonCode.NoObservation);
        }

        var interpreter = new Interpreter(used, evidence.UpTo);
        var judgement = interpreter.Condition(formula.Condition);
        return judgement.Now switch
        {
            Truth.Unknown => Unknown(formula, judgement.Missing ?? ReasonCode.NoObservation),
            Truth.True => Holds(formula, evidence, judgement),
            _ => Fails(formula, evidence, judgement, interpreter),
        };
    }

    private static Verdict Unknown(FigureFormula formula, ReasonCode missing) =>
        missing == ReasonCode.EmptyDenominator && formula.WhenEmpty == WhenEmpty.NotApplicable
            ? new Verdict(Compliance.NotApplicable, missing)
            : Verdict.Indeterminate(missing);

    private static Verdict Holds(FigureFormula formula, Evidence evidence, Judgement judgement)
    {
        if (judgement.Settled == Truth.True)
        {
            return Verdict.Met;
        }

        if (!evidence.IsDue)
        {
            return judgement.StaysOpen ? Verdict.Pending(ReasonCode.LimitStillOpen) : Verdict.Met;
        }

        return evidence.IsConclusive || judgement.Stands ? Verdict.Met : Verdict.Indeterminate(ReasonCode.NoFigureAtDue);
    }

    private static Verdict Fails(FigureFormula formula, Evidence evidence, Judgement judgement, Interpreter interpreter)
    {
        if (judgement.Settled == Truth.False)
        {
            return Verdict.NotMet(ReasonCode.LimitExceeded);
        }

        if (!evidence.IsDue)
        {
            return Verdict.Pending(Shortfall(formula, interpreter) ?? ReasonCode.NotYetReached);
        }

        var conclusive = evidence.IsConclusive || judgement.Stands;
        if (Late(formula, evidence, conclusive) is { } late)
        {
            return late;
        }

        var shortfall = Shortfall(formula, interpreter);
        return conclusive
            ? Verdict.NotMet(shortfall ?? Missed(formula))
            : Verdict.Indeterminate(shortfall ?? ReasonCode.NoFigureAtDue);
    }

    /// <summary>
    /// What figures dated after the due date prove: a running total still short then was short before (a miss), one that
    /// reached its target only then was late where it is known to have been short, else nobody knows when it was reached.
    /// </summary>
    private static Verdict? Late(FigureFormula formula, Evidence evidence, bool shortAtDue)
    {
        var onlyRises = OnlyRises(formula);
        var missed = false;
        foreach (var late in evidence.Late)
        {
            var now = new Interpreter(late, late.Date).Condition(formula.Condition).Now;
            if (now == Truth.True)
            {
                return shortAtDue || missed ? Verdict.NotMet(ReasonCode.MetLate) : Verdict.Indeterminate(ReasonCode.DateOfSuccessUnknown);
            }

            missed |= now == Truth.False && onlyRises;
        }

        return missed ? Verdict.NotMet(ReasonCode.TargetMissed) : null;
    }

    /// <summary>Whether the condition can only turn from false to true: rising figures against lower bounds.</summary>
    private static bool OnlyRises(FigureFormula formula) =>
        formula.Condition.SelfAndDescendants().OfType<ComparisonExpression>()
            .All(comparison => comparison.Relation.IsLowerBound() && comparison.Actual.Behaviour == FigureBehaviour.Rising);

    private static ReasonCode? Shortfall(FigureFormula formula, Interpreter interpreter) =>
        formula.Actual is AttestationExpression ? interpreter.AttestationFault() : null;

    /// <summary>A limit is exceeded; a value that was to fall from a known start has missed its target.</summary>
    private static ReasonCode Missed(FigureFormula formula) =>
        formula is { Completion: null, Condition: ComparisonExpression { Relation: Relation.AtMost or Relation.Below } } ? ReasonCode.LimitExceeded : ReasonCode.TargetMissed;
}
