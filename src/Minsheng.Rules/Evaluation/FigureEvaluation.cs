using System.Numerics;
using Minsheng.Rules.Expressions;

namespace Minsheng.Rules;

/// <summary>From the evidence of one measure to its result.</summary>
internal static class FigureEvaluation
{
    private static readonly Rational EasyFrom = new(3, 2);

    public static MeasureResult Evaluate(Measure measure, FigureFormula formula, Evidence evidence)
    {
        var verdict = VerdictTable.Decide(formula, evidence);
        var result = new MeasureResult
        {
            Measure = measure,
            Compliance = verdict.Compliance,
            Reason = verdict.Reason,
            CanHaveCompletion = formula.Completion is not null,
            IsDue = evidence.IsDue,
            Observations = Used(evidence, verdict),
        };
        return evidence.Used is { } used ? WithFigures(result, formula, used, new Interpreter(used, evidence.UpTo)) : result;
    }

    private static MeasureResult WithFigures(MeasureResult result, FigureFormula formula, BoundObservation used, Interpreter interpreter)
    {
        var actual = interpreter.Number(formula.Actual).Known;
        var margin = formula.Margin is null ? null : interpreter.Number(formula.Margin).Known;
        var completion = formula.Completion is null ? null : interpreter.Number(formula.Completion).Known;
        return result with
        {
            Actual = Show(formula, used, actual),
            Margin = margin is { } amount ? new Quantity(amount, formula.MarginUnit) : null,
            CountMargin = CountMargin(formula, used),
            Completion = completion is { } raw ? new Completion(raw) : null,
            Notes = [.. Notes(result, formula, used, actual, completion, interpreter).Order()],
        };
    }

    private static ActualFigure Show(FigureFormula formula, BoundObservation used, Rational? actual) => new()
    {
        Date = used.Date,
        Value = formula.Actual is StageExpression or AttestationExpression || actual is null ? null : new Quantity(actual.Value, formula.Unit),
        Numerator = used.Numerator,
        Denominator = used.Denominator,
        Stage = formula.Actual is StageExpression stages ? stages.Stages.Stages[used.Stage].Name : null,
        Uncovered = formula.Actual is CoverageExpression ? used.Uncovered : null,
        Attested = formula.Actual is AttestationExpression ? used.Observation.Attested : null,
    };

    /// <summary>The numerator's distance from the last whole count on the right side of the bound: N − ⌈p·D⌉, of limits ⌊p·D⌋ − N; 0 on the bound itself.</summary>
    private static Quantity? CountMargin(FigureFormula formula, BoundObservation used)
    {
        if (formula is not { Actual: ShareExpression share, Condition: ComparisonExpression comparison } || used is not { Numerator: { } numerator, Denominator: { Sign: > 0 } denominator })
        {
            return null;
        }

        var bound = comparison.Bound * denominator;
        Rational? margin = comparison.Relation switch
        {
            Relation.AtLeast or Relation.Above => numerator - Whole(bound.Ceiling()),
            Relation.AtMost or Relation.Below => Whole(bound.Floor()) - numerator,
            _ => null,
        };
        return margin is { } count ? new Quantity(count, share.Unit) : null;
    }

    private static IEnumerable<ResultNote> Notes(
        MeasureResult result, FigureFormula formula, BoundObservation used, Rational? actual, Rational? completion, Interpreter interpreter)
    {
        foreach (var rule in formula.Notes.Where(rule => interpreter.Condition(rule.Condition).Now == Truth.True))
        {
            yield return rule.Note;
        }

        var isOnBound = formula.Condition is ComparisonExpression comparison && comparison.Bound == actual;
        if (isOnBound && result.Compliance == Compliance.Met && used is { IsPrintedRounded: true, HasCounts: false })
        {
            yield return ResultNote.EqualAtPrintedPrecision;
        }

        if (isOnBound && formula.Condition is ComparisonExpression { Relation: Relation.Above or Relation.Below })
        {
            yield return ResultNote.AtTheBound;
        }

        if (completion > EasyFrom)
        {
            yield return ResultNote.EasyTarget;
        }
    }

    private static List<Observation> Used(Evidence evidence, Verdict verdict)
    {
        var byLateFigures = verdict.Reason is ReasonCode.MetLate or ReasonCode.DateOfSuccessUnknown || (verdict.Reason == ReasonCode.TargetMissed && !evidence.IsConclusive);
        var used = evidence.Used is { } figure ? new List<Observation> { figure.Observation } : [];
        return byLateFigures ? [.. used, .. evidence.Late.Select(late => late.Observation)] : used;
    }

    private static Rational Whole(BigInteger value) => new(value, 1);
}
