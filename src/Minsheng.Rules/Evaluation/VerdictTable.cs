using Minsheng.Rules.Expressions;

namespace Minsheng.Rules;

/// <summary>From position to verdict: the table of what data say before and after the due date.</summary>
/// <param name="reader">Reads formulas on figures.</param>
/// <param name="formula">The formula of the measure.</param>
/// <param name="position">Where it stands.</param>
internal readonly struct VerdictTable(IFormulaReader reader, FigureFormula formula, Position position)
{
    /// <summary>The verdict.</summary>
    /// <param name="judgement">What the condition says of the figure; not read where there is no figure.</param>
    public Verdict Decide(Judgement judgement)
    {
        if (position.Figure is not { } figure)
        {
            return Late(shortAtDue: false) ?? Verdict.Indeterminate(ReasonCode.NoObservation);
        }

        return judgement.Now switch
        {
            Truth.Unknown => Unknown(judgement.Missing ?? ReasonCode.NoObservation),
            Truth.True => Holds(judgement),
            _ => Fails(judgement, figure),
        };
    }

    private Verdict Unknown(ReasonCode missing)
    {
        if (position.Gap is { } gap && missing == ReasonCode.EmptyDenominator)
        {
            return Open(gap);
        }

        return missing == ReasonCode.EmptyDenominator && formula.WhenEmpty == WhenEmpty.NotApplicable
            ? new Verdict(Compliance.NotApplicable, missing)
            : Verdict.Indeterminate(missing);
    }

    private Verdict Holds(Judgement judgement)
    {
        if (judgement.Settled == Truth.True)
        {
            return Verdict.Met;
        }

        if (!position.IsDue && judgement.StaysOpen)
        {
            return Verdict.Pending(ReasonCode.LimitStillOpen);
        }

        if (position.Gap is { } gap)
        {
            return Open(gap);
        }

        var isMet = !position.IsDue || position.IsConclusive || judgement.Stands;
        return isMet ? Verdict.Met : Verdict.Indeterminate(ReasonCode.NoFigureAtDue);
    }

    private Verdict Fails(Judgement judgement, Figure figure)
    {
        if (judgement.Settled == Truth.False)
        {
            return Verdict.NotMet(ReasonCode.LimitExceeded);
        }

        var shortfall = formula.Actual is AttestationExpression ? figure.AttestationFault(position.UpTo) : null;
        if (!position.IsDue)
        {
            return Verdict.Pending(shortfall ?? ReasonCode.NotYetReached);
        }

        var conclusive = position.IsConclusive || (judgement.Stands && position.Gap is null);
        if (Late(conclusive) is { } late)
        {
            return late;
        }

        return conclusive
            ? Verdict.NotMet(shortfall ?? Missed())
            : Verdict.Indeterminate(position.Gap ?? shortfall ?? ReasonCode.NoFigureAtDue);
    }

    /// <summary>What is missing could still decide it either way.</summary>
    private Verdict Open(ReasonCode gap) => position.IsDue ? Verdict.Indeterminate(gap) : Verdict.Pending(gap);

    /// <summary>
    /// What figures dated after the due date prove: a running total still short then was short before (a miss), one that
    /// reached its target only then was late where it is known to have been short, else nobody knows when it was reached.
    /// </summary>
    private Verdict? Late(bool shortAtDue)
    {
        if (position.Late.Count == 0)
        {
            return null;
        }

        var onlyRises = OnlyRises();
        var missed = false;
        foreach (var late in position.Late)
        {
            var condition = reader.Read(formula, late.Figure, late.Figure.Date).Condition;
            if (condition.Now == Truth.True && (!late.HasGap || condition.Settled == Truth.True))
            {
                return shortAtDue || missed ? Verdict.NotMet(ReasonCode.MetLate) : Verdict.Indeterminate(ReasonCode.DateOfSuccessUnknown);
            }

            missed |= condition.Now == Truth.False && onlyRises && late.IsComplete;
        }

        return missed ? Verdict.NotMet(ReasonCode.TargetMissed) : null;
    }

    /// <summary>Whether the condition can only turn from false to true: rising figures against lower bounds.</summary>
    private bool OnlyRises() =>
        formula.Condition.SelfAndDescendants().OfType<ComparisonExpression>()
            .All(comparison => comparison.Relation.IsLowerBound() && comparison.Actual.Behaviour == FigureBehaviour.Rising);

    /// <summary>A limit is exceeded; a value that was to fall from a known start has missed its target.</summary>
    private ReasonCode Missed() =>
        formula is { Completion: null, Condition: ComparisonExpression { Relation: Relation.AtMost or Relation.Below } } ? ReasonCode.LimitExceeded : ReasonCode.TargetMissed;
}
