using System.Numerics;
using Minsheng.Rules.Expressions;

namespace Minsheng.Rules;

/// <summary>From the position of one measure, or of one region of it, to its verdict with figures, completion and margin.</summary>
internal sealed class FigureEvaluation(IFormulaReader reader, TrajectoryRules rules)
{
    private static readonly Rational EasyFrom = new(3, 2);

    public Assessment Evaluate(CompiledMeasure compiled, Position position)
    {
        var formula = compiled.Figure;
        var reading = position.Figure is { } used ? reader.Read(formula, used, position.UpTo) : default;
        var verdict = new VerdictTable(reader, formula, position).Decide(reading.Condition);
        var result = new MeasureResult
        {
            Measure = compiled.Measure,
            Compliance = verdict.Compliance,
            Reason = verdict.Reason,
            CanHaveCompletion = formula.Completion is not null,
            IsDue = position.IsDue,
            Observations = Used(position, verdict),
            DataQuality = QualityRule.Of(position, formula, reading.Condition, rules),
        };
        return position.Figure is { } figure
            ? new Assessment(WithFigures(result, formula, position, figure, reading))
            {
                DatedFigures = position.DatedFigures,
                Actual = reading.Actual,
                Bound = BoundOf(formula),
            }
            : new Assessment(result);
    }

    /// <summary>One region of a sum, which owes nothing of its own: its figure is shown and not judged.</summary>
    public Assessment Show(CompiledMeasure compiled, Position position)
    {
        var shown = Evaluate(compiled, position);
        var isReported = position.Figure is not null;
        return shown with
        {
            Result = shown.Result with
            {
                Compliance = isReported ? Compliance.NotApplicable : Compliance.Indeterminate,
                Reason = isReported ? ReasonCode.NoRegionalTarget : ReasonCode.NoObservation,
                Observations = position.Figure?.Rows ?? [],
                Margin = null,
                CountMargin = null,
                Completion = null,
                CanHaveCompletion = false,
                Notes = [],
                Class = null,
                Because = default,
            },
            Bound = null,
        };
    }

    private static MeasureResult WithFigures(MeasureResult result, FigureFormula formula, Position position, Figure figure, FormulaReading reading) => result with
    {
        Actual = Show(formula, position, figure, reading.Actual),
        Margin = reading.Margin is { } amount ? new Quantity(amount, formula.MarginUnit) : null,
        CountMargin = CountMargin(formula, figure),
        Completion = reading.Completion is { } raw ? new Completion(raw) : null,
        Notes = NoteList.Of(Notes(result, formula, figure, reading)),
        Class = reading.Class,
        Because = result.Reason == ReasonCode.FigureNotJudgeable ? reading.Because : default,
        OldestFigure = figure.Oldest,
    };

    private static ActualFigure Show(FigureFormula formula, Position position, Figure figure, Rational? actual) => new()
    {
        Date = figure.Date,
        IsConclusive = position.IsConclusive,
        Gap = position.Gap,
        Value = formula.Actual is StageExpression or AttestationExpression || actual is null ? null : new Quantity(actual.Value, formula.Unit),
        Numerator = figure.Numerator,
        Denominator = figure.Denominator,
        Stage = formula.Actual is StageExpression stages ? stages.Stages.Stages[figure.Stage].Name : null,
        Uncovered = formula.Actual is CoverageExpression ? figure.Uncovered : null,
        Attested = formula.Actual is AttestationExpression ? figure.Attested : null,
    };

    /// <summary>The numerator's distance from the last whole count on the right side of the bound: N − ⌈p·D⌉, of limits ⌊p·D⌋ − N; 0 on the bound itself.</summary>
    private static Quantity? CountMargin(FigureFormula formula, Figure figure)
    {
        if (formula is not { Actual: ShareExpression share, Condition: ComparisonExpression comparison }
            || figure is not { LacksBase: false, Numerator: { } numerator, Denominator: { Sign: > 0 } denominator })
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

    private static IEnumerable<ResultNote> Notes(MeasureResult result, FigureFormula formula, Figure figure, FormulaReading reading)
    {
        foreach (var note in reading.Notes)
        {
            yield return note;
        }

        var isOnBound = formula.Condition is ComparisonExpression comparison && comparison.Bound == reading.Actual;
        if (isOnBound && result.Compliance == Compliance.Met && figure is { IsPrintedRounded: true, HasCounts: false })
        {
            yield return ResultNote.EqualAtPrintedPrecision;
        }

        if (isOnBound && formula.Condition is ComparisonExpression { Relation: Relation.Above or Relation.Below })
        {
            yield return ResultNote.AtTheBound;
        }

        if (reading.Completion > EasyFrom)
        {
            yield return ResultNote.EasyTarget;
        }
    }

    private static Rational? BoundOf(FigureFormula formula) =>
        formula is { IsRunningTotal: true, Condition: ComparisonExpression comparison } && comparison.Relation.IsLowerBound() ? comparison.Bound : null;

    private static IReadOnlyList<Observation> Used(Position position, Verdict verdict)
    {
        var byLateFigures = verdict.Reason is ReasonCode.MetLate or ReasonCode.DateOfSuccessUnknown || (verdict.Reason == ReasonCode.TargetMissed && !position.IsConclusive);
        var rows = position.Figure?.Rows ?? [];
        return byLateFigures ? [.. rows.Concat(position.Late.SelectMany(late => late.Figure.Rows)).Distinct()] : rows;
    }

    private static Rational Whole(BigInteger value) => new(value, 1);
}
